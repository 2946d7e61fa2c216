package org.hallkiosk.kiosk.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.faults.Timeline;
import org.hallkiosk.hardware.simulator.faults.TimelineRun;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.kiosk.CannotStart;

/// What shall happen to the simulated devices, and when, from a file.
final class FaultTimeline {
  /// Nothing is printed in a rehearsal.
  private static final Path NOWHERE = Path.of("");

  private final String name;
  private final Timeline timeline;

  private FaultTimeline(String name, Timeline timeline) {
    this.name = name;
    this.timeline = timeline;
  }

  /// Tries every moment on a cabinet that nobody opens, so that a mistake is told before anything
  /// starts. Blocks some hundred milliseconds.
  ///
  /// @param font the TrueType font that a simulated receipt printer needs
  /// @throws CannotStart in one sentence that names file and line
  static FaultTimeline read(Path file, Path font) throws CannotStart {
    try {
      Timeline timeline = Timeline.read(file.toString(), Files.readAllLines(file));
      FaultTimeline read = new FaultTimeline(file.toString(), timeline);
      read.rehearse(font);
      return read;
    } catch (IOException e) {
      throw new CannotStart(
          "The timeline of faults "
              + file
              + " cannot be read ("
              + e.getClass().getSimpleName()
              + "); name a text file of lines like '1:30 document-printer jam-at-page 2'.");
    } catch (IllegalArgumentException wrong) {
      throw new CannotStart(wrong.getMessage() + ".");
    }
  }

  private void rehearse(Path font) throws IOException {
    AtomicInteger line = new AtomicInteger();
    try (Cabinet cabinet = new Cabinet(NOWHERE, font, paper -> {}, slip -> {})) {
      TimelineRun run = run(cabinet, time -> {});
      try {
        run.run(moment -> line.set(moment.line()));
      } catch (IllegalArgumentException wrong) {
        throw new IllegalArgumentException(
            name + ":" + line.get() + " cannot be: " + wrong.getMessage(), wrong);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private TimelineRun run(Cabinet cabinet, Waiter waiter) {
    return new TimelineRun(name, timeline, boards(cabinet), Ticker.SYSTEM, waiter);
  }

  private static List<FaultBoard> boards(Cabinet cabinet) {
    return Arrays.stream(DeviceKind.values()).map(kind -> cabinet.board(kind).board()).toList();
  }

  /// Lets it happen from now on, on a thread of its own that an interrupt ends.
  ///
  /// @param told each moment, just before it happens, on that thread
  Thread play(Cabinet cabinet, Consumer<Timeline.Moment> told) {
    TimelineRun run = run(cabinet, Waiter.SYSTEM);
    return Thread.ofVirtual().name("fault timeline").start(() -> play(run, told));
  }

  private static void play(TimelineRun run, Consumer<Timeline.Moment> told) {
    try {
      run.run(told);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
