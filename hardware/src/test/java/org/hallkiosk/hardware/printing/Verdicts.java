package org.hallkiosk.hardware.printing;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;

/// Turns the verdicts that a program in a namespace has told into tests.
final class Verdicts {
  private Verdicts() {}

  static Stream<DynamicTest> of(Map<String, String> came) {
    return came.entrySet().stream()
        .filter(scene -> scene.getKey().startsWith(PeerStage.CONFORMS))
        .map(scene -> DynamicTest.dynamicTest(scene.getKey(), () -> judge(scene.getValue())));
  }

  private static void judge(String verdict) {
    Assumptions.assumeFalse(verdict.startsWith("Skipped"), verdict);
    Assertions.assertTrue(verdict.startsWith("Passed"), verdict);
  }
}
