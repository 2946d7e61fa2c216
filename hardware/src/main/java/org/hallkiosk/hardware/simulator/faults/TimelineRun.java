package org.hallkiosk.hardware.simulator.faults;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;

/// Lets a timeline happen on the given clock.
public final class TimelineRun {
  private final List<Planned> plan;
  private final Ticker ticker;
  private final Waiter waiter;

  /// @param name of the timeline's file, for messages
  /// @throws IllegalArgumentException in one sentence that names file and line, when a moment names
  ///   a device or a fault that is not there
  public TimelineRun(
      String name, Timeline timeline, List<FaultBoard> boards, Ticker ticker, Waiter waiter) {
    this.plan = timeline.moments().stream().map(moment -> planned(name, moment, boards)).toList();
    this.ticker = ticker;
    this.waiter = waiter;
  }

  /// Blocks until the last moment has happened.
  ///
  /// @param told each moment, just before it happens, on the calling thread
  public void run(Consumer<Timeline.Moment> told) throws InterruptedException {
    long start = ticker.nanos();
    for (Planned planned : plan) {
      Duration left = planned.moment().at().minusNanos(ticker.nanos() - start);
      if (left.isPositive()) {
        waiter.pause(left);
      }
      told.accept(planned.moment());
      planned.board().happen(planned.moment().fault(), planned.moment().argument());
    }
  }

  private static Planned planned(String name, Timeline.Moment moment, List<FaultBoard> boards) {
    String where = name + ":" + moment.line() + " ";
    FaultBoard board =
        boards.stream()
            .filter(each -> each.device().equals(moment.device()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        where
                            + "names "
                            + moment.device()
                            + ", and only these are simulated here: "
                            + boards.stream()
                                .map(FaultBoard::device)
                                .collect(Collectors.joining(", "))));
    board
        .objection(moment.fault(), moment.argument())
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(where + why);
            });
    return new Planned(moment, board);
  }

  private record Planned(Timeline.Moment moment, FaultBoard board) {}
}
