package org.hallkiosk.hardware.driver.sane;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.process.Program;
import org.hallkiosk.hardware.transport.process.ProgramRun;
import org.hallkiosk.hardware.transport.process.Said;

/// The program that speaks to the scanner; at most one run at a time.
final class Scanimage {

  private static final int MOST_LINES = 4000;
  private static final Duration SLICE = Duration.ofMillis(100);

  private final Program program;
  private final Ticker ticker;
  private final AtomicReference<Optional<ProgramRun>> running =
      new AtomicReference<>(Optional.empty());
  private volatile boolean closed;

  Scanimage(Program program, Ticker ticker) {
    this.program = program;
    this.ticker = ticker;
  }

  /// What a run said that moved no paper.
  record Answer(int code, List<String> output, List<String> complaints) {}

  /// The caller closes the run.
  ProgramRun start(List<String> arguments) throws IOException {
    if (closed) {
      throw new IOException("the scanner is closed");
    }
    ProgramRun run = program.start(arguments);
    running.set(Optional.of(run));
    if (closed) {
      run.close();
    }
    return run;
  }

  /// Blocks up to `patience`.
  ///
  /// @return empty when it had not ended by then
  Optional<Answer> ask(List<String> arguments, Duration patience) throws IOException {
    long end = ticker.nanos() + patience.toNanos();
    List<String> output = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    try (ProgramRun run = start(arguments)) {
      while (ticker.nanos() < end) {
        Optional<Said> said = run.next(SLICE);
        if (said.isPresent()) {
          switch (said.get()) {
            case Said.Output(String line) -> keep(output, line);
            case Said.Complaint(String line) -> keep(complaints, line);
            case Said.Ended(int code) -> {
              return Optional.of(new Answer(code, output, complaints));
            }
          }
        }
      }
      return Optional.empty();
    }
  }

  private static void keep(List<String> lines, String line) {
    if (lines.size() < MOST_LINES) {
      lines.add(line);
    }
  }

  boolean closed() {
    return closed;
  }

  /// From any thread; idempotent. Ends what runs.
  void close() {
    closed = true;
    running.getAndSet(Optional.empty()).ifPresent(ProgramRun::close);
  }
}
