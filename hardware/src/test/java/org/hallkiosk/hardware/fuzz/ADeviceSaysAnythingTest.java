package org.hallkiosk.hardware.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a device says, its driver ends in an outcome: it throws nothing, loops never, and takes
/// no memory on a device's word. Each process has 256 MiB.
class ADeviceSaysAnythingTest {
  @TempDir private Path folder;

  /// @param seeds good answers, so that the fuzzer begins behind the first check
  record Target(Class<?> target, List<byte[]> seeds) {
    @Override
    public String toString() {
      return target.getSimpleName();
    }
  }

  static Stream<Target> targets() {
    return Stream.of(
        new Target(
            SamTarget.class,
            List.of(
                FuzzedLink.saying(
                    hex("AA AA AA 96 69 00 08 00 00 9F 00 00 00 00 97"),
                    hex("AA AA AA 96 69 00 0C 00 00 90 00 00 00 00 00 00 00 00 9C"),
                    hex("AA AA AA 96 69 00 04 00 00 41 45")))),
        new Target(EscPosTarget.class, List.of(FuzzedLink.saying(hex("12 12 12 12")))),
        new Target(
            IppTarget.class,
            List.of(
                hex(
                    "02 00 00 00 00 00 00 01 01 47 00 12 61 74 74 72 69 62 75 74 65 73 2D 63 68 61"
                        + " 72 73 65 74 00 05 75 74 66 2D 38 04 23 00 0D 70 72 69 6E 74 65 72 2D 73"
                        + " 74 61 74 65 00 04 00 00 00 03 03"))));
  }

  private static byte[] hex(String bytes) {
    return HexFormat.ofDelimiter(" ").parseHex(bytes);
  }

  @ParameterizedTest
  @MethodSource("targets")
  void the_driver_ends_in_an_outcome(Target target) throws IOException, InterruptedException {
    Fuzzing.Result result = Fuzzing.run(folder, target.target(), target.seeds());
    assertFalse(result.found(), result.log());
  }

  @Test
  void a_parser_that_trusts_a_length_is_caught() throws IOException, InterruptedException {
    Fuzzing.Result result = Fuzzing.run(folder, TrustingParser.class, List.of());
    assertTrue(result.found(), result.log());
    assertTrue(result.log().contains("ArrayIndexOutOfBounds"), result.log());
  }
}
