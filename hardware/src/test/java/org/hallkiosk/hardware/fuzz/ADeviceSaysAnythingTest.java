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
  private static final int RUNS = 2_000;
  private static final int MOST_AT_ONCE = 2;
  private static final ExecutorService CHILDREN =
      Executors.newFixedThreadPool(MOST_AT_ONCE, Thread.ofPlatform().daemon().factory());

  @TempDir private static Path folder;

  /// @param seeds good answers, so that the fuzzer begins behind the first check
  private record Target(Class<?> target, List<byte[]> seeds, int runs, Libraries libraries) {
    Fuzzing.Result result() throws IOException, InterruptedException {
      return Fuzzing.run(folder, target, seeds, runs, libraries);
    }
  }

  @AfterAll
  static void no_child_is_started_any_more() {
    CHILDREN.shutdownNow();
  }

  private static Stream<Target> targets() throws IOException {
    return Stream.of(
        new Target(SamTarget.class, SamTarget.seeds(), RUNS, Libraries.NONE),
        new Target(EngineTarget.class, EngineTarget.seeds(), RUNS, Libraries.NONE),
        new Target(ScanimageTarget.class, ScanimageTarget.seeds(), RUNS, Libraries.NONE),
        new Target(EscPosTarget.class, EscPosTarget.seeds(), RUNS, Libraries.NONE),
        new Target(IppTarget.class, IppTarget.seeds(), RUNS, Libraries.IPP),
        new Target(ModbusTarget.class, ModbusTarget.seeds(), RUNS, Libraries.NONE),
        new Target(NutTarget.class, NutTarget.seeds(), RUNS, Libraries.NONE),
        new Target(FingerprintTarget.class, FingerprintTarget.seeds(), RUNS, Libraries.NONE),
        new Target(PaymentTarget.class, PaymentTarget.seeds(), RUNS, Libraries.NONE),
        new Target(DispenserTarget.class, DispenserTarget.seeds(), RUNS, Libraries.NONE),
        new Target(SocialCardTarget.class, SocialCardTarget.seeds(), RUNS, Libraries.NONE),
        new Target(ServiceCardTarget.class, ServiceCardTarget.seeds(), RUNS, Libraries.NONE),
        new Target(PassportTarget.class, PassportTarget.seeds(), RUNS, Libraries.PASSPORT),
        new Target(PassportFileTarget.class, PassportFileTarget.seeds(), RUNS, Libraries.PASSPORT),
        new Target(QrPayloadTarget.class, QrPayloadTarget.seeds(), RUNS, Libraries.ALL),
        new Target(CodeFrameTarget.class, CodeFrameTarget.seeds(), RUNS / 4, Libraries.ALL),
        new Target(CameraFrameTarget.class, CameraFrameTarget.seeds(), RUNS / 2, Libraries.ALL),
        new Target(VoiceTarget.class, VoiceTarget.seeds(), RUNS, Libraries.NONE),
        new Target(FormBookTarget.class, FormBookTarget.seeds(), RUNS, Libraries.NONE),
        new Target(LedgerTarget.class, LedgerTarget.seeds(), RUNS / 2, Libraries.NONE),
        new Target(TraceTarget.class, TraceTarget.seeds(), RUNS, Libraries.NONE),
        new Target(TimelineTarget.class, TimelineTarget.seeds(), RUNS, Libraries.NONE));
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
    Fuzzing.Result result =
        Fuzzing.run(folder, TrustingParser.class, List.of(), 20_000, Libraries.NONE);
    assertTrue(result.found(), result.log());
    assertTrue(result.log().contains("ArrayIndexOutOfBounds"), result.log());
  }
}
