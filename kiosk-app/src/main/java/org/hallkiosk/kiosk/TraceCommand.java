package org.hallkiosk.kiosk;

import java.io.PrintStream;
import java.nio.file.Path;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.journal.sqlite.JournalCopy;
import org.hallkiosk.kiosk.journal.sqlite.TraceReading;

/// What this terminal's journal knows of a number on a paper or slip. The terminal may run.
public final class TraceCommand {

  private TraceCommand() {}

  /// Prints a block for each case, and at the end whether the journal is as it was written.
  ///
  /// @param number of a case, a certificate, an order or a numbered form
  /// @throws CannotStart when the journal cannot be read, was changed, or does not know the number
  public static void run(Configuration configuration, String number, PrintStream out)
      throws CannotStart {
    Terminal terminal = configuration.terminal();
    Path file = terminal.data().resolve("journal.db");
    switch (JournalCopy.trace(file, number.strip())) {
      case TraceReading.Read read -> print(read, terminal, number, out);
      case TraceReading.NotRead(String sentence) -> throw new CannotStart(sentence);
    }
  }

  private static void print(
      TraceReading.Read read, Terminal terminal, String number, PrintStream out)
      throws CannotStart {
    read.cases().forEach(trace -> out.println(TraceBlock.of(trace, terminal)));
    switch (read.chain()) {
      case Journal.Verdict.Whole(long entries) ->
          out.println("journal: whole, " + entries + " entries");
      case Journal.Verdict.Broken(long sequence, String why) ->
          throw new CannotStart(
              "The journal cannot be trusted from its entry "
                  + sequence
                  + " on, for "
                  + why
                  + "; keep the file for the audit.");
    }
    if (read.cases().isEmpty()) {
      throw new CannotStart(
          "The journal of "
              + terminal.id()
              + " knows no case, certificate, order or form "
              + number
              + "; look at the number, or ask at another terminal.");
    }
  }
}
