package org.hallkiosk.hardware.driver.codeengine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.hardware.device.FaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Literal bytes: Newland's unified command set and Honeywell's serial commands as their manuals
/// print them, codes as engines send them.
@Timeout(60)
class EngineBytesTest {

  private static final String MODE_TRIGGER = "7E 01 30 30 30 30 23 53 43 4E 4D 4F 44 30 3B 03";
  private static final String MODE_SENSE = "7E 01 30 30 30 30 23 53 43 4E 4D 4F 44 32 3B 03";
  private static final String ON = "7E 01 30 30 30 30 23 53 43 4E 54 52 47 31 3B 03";
  private static final String OFF = "7E 01 30 30 30 30 23 53 43 4E 54 52 47 30 3B 03";
  private static final String MODE_TRIGGER_ACK =
      "02 01 30 30 30 30 23 53 43 4E 4D 4F 44 30 06 3B 03";
  private static final String MODE_SENSE_ACK = "02 01 30 30 30 30 23 53 43 4E 4D 4F 44 32 06 3B 03";
  private static final String ON_ACK = "02 01 30 30 30 30 23 53 43 4E 54 52 47 31 06 3B 03";
  private static final String OFF_ACK = "02 01 30 30 30 30 23 53 43 4E 54 52 47 30 06 3B 03";
  private static final String QUERY = "16 4D 0D 54 52 47 4D 4F 44 3F 21";
  private static final String QUERY_ACK = "54 52 47 4D 4F 44 30 06 21";
  private static final String SYN_T = "16 54 0D";
  private static final String SYN_U = "16 55 0D";

  /// `ZJ-0123`.
  private static final String CODE = "5A 4A 2D 30 31 32 33";

  private final ScriptedEngine engine = new ScriptedEngine();

  @Test
  void newland_is_triggered_and_put_out() {
    engine
        .expect(MODE_TRIGGER, MODE_TRIGGER_ACK)
        .expect(ON, ON_ACK, CODE + "0D 0A")
        .expect(OFF, OFF_ACK);
    assertEquals(new CodeScan.Scanned("ZJ-0123"), scan(Dialect.NEWLAND, EngineSettings.USUAL));
    engine.assertDone();
  }

  @Test
  void newland_senses_by_itself() {
    engine
        .expect(MODE_SENSE, MODE_SENSE_ACK)
        .expect(MODE_SENSE, "4F 4C 44 0D" + MODE_SENSE_ACK + CODE + "0D");
    assertEquals(
        new CodeScan.Scanned("ZJ-0123"),
        scan(Dialect.NEWLAND, EngineSettings.USUAL.withMode(TriggerMode.SENSE)));
    engine.assertDone();
  }

  @Test
  void honeywell_is_triggered_and_put_out() {
    engine
        .expect(QUERY, QUERY_ACK)
        .expect(QUERY, "4F 4C 44 0D 0A" + QUERY_ACK)
        .expect(SYN_T, CODE + "0D 0A")
        .expect(SYN_U);
    assertEquals(new CodeScan.Scanned("ZJ-0123"), scan(Dialect.HONEYWELL, EngineSettings.USUAL));
    engine.assertDone();
  }

  @Test
  void honeywell_may_not_know_the_query_and_still_be_there() {
    engine
        .expect(QUERY, "54 52 47 4D 4F 44 05 21")
        .expect(QUERY, "54 52 47 4D 4F 44 15 21")
        .expect(SYN_T, CODE + "0D")
        .expect(SYN_U);
    assertEquals(new CodeScan.Scanned("ZJ-0123"), scan(Dialect.HONEYWELL, EngineSettings.USUAL));
    engine.assertDone();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0D", "0A", "0D 0A", ""})
  void a_code_ends_with_cr_or_lf_or_both_or_silence(String ending) {
    engine
        .expect(MODE_TRIGGER, MODE_TRIGGER_ACK)
        .expect(ON, ON_ACK + CODE + ending)
        .expect(OFF, OFF_ACK);
    assertEquals(new CodeScan.Scanned("ZJ-0123"), scan(Dialect.NEWLAND, EngineSettings.USUAL));
  }

  @Test
  void half_a_code_is_no_code_where_codes_are_known_to_end() {
    engine.expect(MODE_TRIGGER, MODE_TRIGGER_ACK).expect(ON, ON_ACK, CODE).expect(OFF, OFF_ACK);
    assertEquals(
        new CodeScan.NoCode(),
        scan(Dialect.NEWLAND, EngineSettings.USUAL.withIdleFlush(Optional.empty())));
  }

  @Test
  void a_code_that_comes_in_single_bytes_is_one_code() {
    String[] pieces =
        Stream.concat(Stream.of(ON_ACK.split(" ")), Stream.of((CODE + " 0D 0A").split(" ")))
            .toArray(String[]::new);
    engine.expect(MODE_TRIGGER, MODE_TRIGGER_ACK).expect(ON, pieces).expect(OFF, OFF_ACK);
    assertEquals(new CodeScan.Scanned("ZJ-0123"), scan(Dialect.NEWLAND, EngineSettings.USUAL));
  }

  @Test
  void what_came_before_the_trigger_was_answered_is_old() {
    engine
        .expect(MODE_TRIGGER, MODE_TRIGGER_ACK, "4F 4C 44 31 0D 0A")
        .expect(ON, "4F 4C 44 32 0D", "4F 4C 44", ON_ACK, CODE + "0D")
        .expect(OFF, OFF_ACK);
    assertEquals(new CodeScan.Scanned("ZJ-0123"), scan(Dialect.NEWLAND, EngineSettings.USUAL));
  }

  @Test
  void half_a_code_before_a_long_silence_does_not_hang_the_next_scan() {
    engine
        .expect(QUERY, QUERY_ACK)
        .expect(QUERY, QUERY_ACK)
        .expect(SYN_T, CODE)
        .expect(SYN_U)
        .expect(QUERY)
        .expect(QUERY)
        .expect(QUERY);
    try (EngineScanner scanner =
        new EngineScanner(() -> engine, Dialect.HONEYWELL, EngineSettings.USUAL, engine)) {
      assertEquals(new CodeScan.NoCode(), scanner.scan(Duration.ofMillis(50), new CancelSignal()));
      engine.pass(Duration.ofMinutes(5));
      CodeScan.Failed failed =
          assertInstanceOf(
              CodeScan.Failed.class, scanner.scan(Duration.ofSeconds(4), new CancelSignal()));
      assertEquals(FaultCode.NO_ANSWER, failed.fault().code());
      engine.assertDone();
    }
  }

  static Stream<String> texts() {
    return Stream.of("电子社保卡 张示例", "https://example.com/a?b=1", "01,10,044031900111,12345678,");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void text_is_utf_8_or_gb18030(String text) {
    assertEquals(Optional.of(text), CodeText.of(text.getBytes(StandardCharsets.UTF_8)));
    assertEquals(Optional.of(text), CodeText.of(text.getBytes(Charset.forName("GB18030"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2020", "00AA5A4A", "5A4A0C", "FFFF", "7F4142", "C2854142"})
  void noise_is_no_text(String hex) {
    assertEquals(Optional.empty(), CodeText.of(HexFormat.of().parseHex(hex)));
  }

  private CodeScan scan(Dialect dialect, EngineSettings settings) {
    try (EngineScanner scanner = new EngineScanner(() -> engine, dialect, settings, engine)) {
      return scanner.scan(Duration.ofSeconds(4), new CancelSignal());
    }
  }
}
