package org.hallkiosk.hardware.driver.zvt;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.Ticker;

/// One command from its first byte to its end. During it the terminal leads: each of its messages
/// is answered with 80-00.
final class Dialogue {

  /// How often a cancel is looked for.
  private static final Duration SLICE = Duration.ofMillis(100);

  /// A terminal that says nothing for so long after an abort has nothing more to say.
  private static final Duration QUIET = Duration.ofSeconds(1);

  private final ZvtLine line;
  private final Ticker ticker;
  private final ZvtSettings settings;

  Dialogue(ZvtLine line, Ticker ticker, ZvtSettings settings) {
    this.line = line;
    this.ticker = ticker;
    this.settings = settings;
  }

  /// Blocks until the terminal ends it or is silent for `silence`. A cancel asks the terminal to
  /// abort; how that ends is still the terminal's word.
  ///
  /// @param state told of each intermediate state, on the calling thread
  /// @throws NeverAcceptedException when the command did not get through
  /// @throws IOException in every other case in which the end is not known
  Ran run(ByteLink link, Apdu command, Duration silence, IntConsumer state, CancelSignal cancel)
      throws IOException {
    line.settle(link);
    line.send(link, command);
    List<StatusInformation> told = new ArrayList<>();
    Optional<Ran> end = begun(link);
    Deadline limit = Deadline.after(silence, ticker);
    boolean aborting = false;
    while (end.isEmpty()) {
      if (cancel.requested() && !aborting) {
        aborting = true;
        line.send(link, Commands.abort());
        limit = Deadline.after(settings.afterAbort(), ticker);
      }
      Optional<Apdu> heard = line.receive(link, SLICE);
      if (heard.isPresent()) {
        end = obeyed(link, heard.get(), told, state);
        limit = aborting ? limit : Deadline.after(silence, ticker);
      } else if (limit.over()) {
        throw new TalkException(FaultCode.NO_ANSWER, "the terminal fell silent");
      }
    }
    return end.get();
  }

  /// Ends what the terminal may still be doing for a conversation that broke off, so that nothing
  /// is paid after it was asked for. An idle terminal only acknowledges.
  void stop(ByteLink link) throws IOException {
    line.settle(link);
    line.send(link, Commands.abort());
    Deadline limit = Deadline.after(settings.afterAbort(), ticker);
    Optional<Apdu> heard = line.receive(link, QUIET);
    while (heard.isPresent() && !limit.over()) {
      if (heard.get().control() != Apdu.DONE && !heard.get().refuses()) {
        line.send(link, Apdu.done());
      }
      heard = line.receive(link, QUIET);
    }
  }

  /// Empty once the terminal has begun.
  private Optional<Ran> begun(ByteLink link) throws IOException {
    Apdu answer =
        line.receive(link, settings.answer())
            .orElseThrow(
                () -> new TalkException(FaultCode.NO_ANSWER, "the terminal answered nothing"));
    if (answer.refuses()) {
      return Optional.of(new Ran.Refused(answer.control() & 0xFF));
    }
    if (answer.control() != Apdu.DONE) {
      throw new TalkException(FaultCode.GARBLED_ANSWER, "the terminal answered " + answer);
    }
    return Optional.empty();
  }

  private Optional<Ran> obeyed(
      ByteLink link, Apdu apdu, List<StatusInformation> told, IntConsumer state)
      throws IOException {
    if (apdu.control() == Apdu.DONE || apdu.refuses()) {
      return Optional.empty();
    }
    Optional<Ran> end = understood(apdu, told, state);
    if (end.isPresent()) {
      thank(link);
    } else {
      line.send(link, known(apdu) ? Apdu.done() : Apdu.refusing(Apdu.UNKNOWN_COMMAND));
    }
    return end;
  }

  /// A terminal that loses the answer to a result takes the payment back (2.2.8), so that one must
  /// arrive. After the end nothing hangs on it, and what was told stays true.
  private void thank(ByteLink link) {
    try {
      line.send(link, Apdu.done());
    } catch (IOException e) {
      link.close();
    }
  }

  private static boolean known(Apdu apdu) {
    return switch (apdu.control()) {
      case Apdu.INTERMEDIATE_STATUS,
          Apdu.STATUS_INFORMATION,
          Apdu.COMPLETION,
          Apdu.ABORTED,
          Apdu.PRINT_LINE,
          Apdu.PRINT_TEXT ->
          true;
      default -> false;
    };
  }

  private static Optional<Ran> understood(
      Apdu apdu, List<StatusInformation> told, IntConsumer state) throws TalkException {
    switch (apdu.control()) {
      case Apdu.INTERMEDIATE_STATUS -> state.accept(first(apdu));
      case Apdu.STATUS_INFORMATION -> remember(apdu, told);
      case Apdu.COMPLETION -> {
        return Optional.of(new Ran.Completed(told));
      }
      case Apdu.ABORTED -> {
        return Optional.of(new Ran.Aborted(first(apdu), told));
      }
      default -> {}
    }
    return Optional.empty();
  }

  /// A terminal whose acknowledgement was lost says the same again.
  private static void remember(Apdu apdu, List<StatusInformation> told) throws TalkException {
    StatusInformation status =
        StatusInformation.of(apdu.data())
            .orElseThrow(
                () -> new TalkException(FaultCode.GARBLED_ANSWER, "a result contradicts itself"));
    if (!told.contains(status)) {
      told.add(status);
    }
  }

  private static int first(Apdu apdu) {
    return apdu.data().length == 0 ? 0 : apdu.data()[0] & 0xFF;
  }
}
