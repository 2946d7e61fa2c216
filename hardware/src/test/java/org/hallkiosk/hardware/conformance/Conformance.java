package org.hallkiosk.hardware.conformance;

import java.util.List;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.Device;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;

/// Runs checks as tests. What is skipped says why.
public final class Conformance {
  private Conformance() {}

  /// The checks of every device, then those of the kind.
  public static <D extends Device> Stream<DynamicTest> of(
      Subject<D> subject, List<Check<D>> ofItsKind) {
    return Stream.concat(EveryDevice.<D>checks().stream(), ofItsKind.stream())
        .map(check -> test(subject, check));
  }

  private static <D extends Device> DynamicTest test(Subject<D> subject, Check<D> check) {
    return DynamicTest.dynamicTest(
        subject.name() + ": " + check.behaviour(),
        () -> {
          switch (check.on(subject)) {
            case Verdict.Passed _ -> {}
            case Verdict.Failed(String why) -> Assertions.fail(why);
            case Verdict.Skipped(String why) -> Assumptions.abort(why);
          }
        });
  }
}
