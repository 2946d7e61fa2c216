package org.hallkiosk.hardware.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hallkiosk.hardware.card.passport.PassportFileTarget;
import org.hallkiosk.hardware.transport.video.CameraFrameTarget;
import org.hallkiosk.hardware.vision.QrPayloadTarget;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a device, a card, a code or a damaged file of our own says, it ends in an outcome:
/// nothing is thrown, loops never end late, and no memory is taken on somebody's word. Each process
/// has 256 MiB; two run at a time.
class ADeviceSaysAnythingTest {
  private static final int MOST_AT_ONCE = 2;
  private static final ExecutorService CHILDREN =
      Executors.newFixedThreadPool(MOST_AT_ONCE, Thread.ofPlatform().daemon().factory());

  @TempDir private static Path folder;

  /// @param seeds good answers, so that the fuzzer begins behind the first check
  /// @param runs what takes about five seconds on a quiet machine
  private record Target(Class<?> target, List<byte[]> seeds, int runs) {
    Fuzzing.Result result() throws IOException, InterruptedException {
      return Fuzzing.run(folder, target, seeds, runs);
    }
  }

  @AfterAll
  static void no_child_is_started_any_more() {
    CHILDREN.shutdownNow();
  }

  private static Stream<Target> targets() throws IOException {
    return Stream.of(
        new Target(SamTarget.class, SamTarget.seeds(), 5_000),
        new Target(EngineTarget.class, EngineTarget.seeds(), 5_000),
        new Target(ScanimageTarget.class, ScanimageTarget.seeds(), 5_000),
        new Target(EscPosTarget.class, EscPosTarget.seeds(), 5_000),
        new Target(IppTarget.class, IppTarget.seeds(), 5_000),
        new Target(ModbusTarget.class, ModbusTarget.seeds(), 5_000),
        new Target(NutTarget.class, NutTarget.seeds(), 5_000),
        new Target(FingerprintTarget.class, FingerprintTarget.seeds(), 5_000),
        new Target(PaymentTarget.class, PaymentTarget.seeds(), 5_000),
        new Target(DispenserTarget.class, DispenserTarget.seeds(), 5_000),
        new Target(SocialCardTarget.class, SocialCardTarget.seeds(), 5_000),
        new Target(ServiceCardTarget.class, ServiceCardTarget.seeds(), 5_000),
        new Target(PassportTarget.class, PassportTarget.seeds(), 5_000),
        new Target(PassportFileTarget.class, PassportFileTarget.seeds(), 5_000),
        new Target(QrPayloadTarget.class, QrPayloadTarget.seeds(), 5_000),
        new Target(CodeFrameTarget.class, CodeFrameTarget.seeds(), 1_000),
        new Target(CameraFrameTarget.class, CameraFrameTarget.seeds(), 2_000),
        new Target(VoiceTarget.class, VoiceTarget.seeds(), 5_000),
        new Target(FormBookTarget.class, FormBookTarget.seeds(), 5_000),
        new Target(LedgerTarget.class, LedgerTarget.seeds(), 2_000),
        new Target(TraceTarget.class, TraceTarget.seeds(), 5_000),
        new Target(TimelineTarget.class, TimelineTarget.seeds(), 5_000));
  }

  @TestFactory
  Stream<DynamicTest> it_ends_in_an_outcome() throws IOException {
    return targets().map(ADeviceSaysAnythingTest::started).toList().stream();
  }

  private static DynamicTest started(Target target) {
    Future<Fuzzing.Result> result = CHILDREN.submit(target::result);
    return DynamicTest.dynamicTest(
        target.target().getSimpleName(),
        () -> assertFalse(result.get().found(), () -> result.resultNow().log()));
  }

  @Test
  void a_parser_that_trusts_a_length_is_caught() throws IOException, InterruptedException {
    Fuzzing.Result result = Fuzzing.run(folder, TrustingParser.class, List.of(), 20_000);
    assertTrue(result.found(), result.log());
    assertTrue(result.log().contains("ArrayIndexOutOfBounds"), result.log());
  }
}
