package org.hallkiosk.hardware.driver.codeengine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.line.VirtualTime;
import org.hallkiosk.hardware.simulator.scanner.EngineBoard;
import org.hallkiosk.hardware.simulator.scanner.SimulatedCodeEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Driver and engine at the two ends of one line, on a clock of the test. Longer than most files,
/// since each misbehaviour is a test.
@Timeout(60)
class TheEngineMisbehavesTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String TEXT = "电子社保卡-示例-0001";
  private static final CodeScan SCANNED = new CodeScan.Scanned(TEXT);

  private Optional<EngineScanner> opened = Optional.empty();

  @AfterEach
  void close() {
    opened.ifPresent(EngineScanner::close);
  }

  enum Make {
    NEWLAND,
    HONEYWELL;

    SimulatedCodeEngine engine() {
      return switch (this) {
        case NEWLAND -> SimulatedCodeEngine.newland();
        case HONEYWELL -> SimulatedCodeEngine.honeywell();
      };
    }

    Dialect dialect() {
      return switch (this) {
        case NEWLAND -> Dialect.NEWLAND;
        case HONEYWELL -> Dialect.HONEYWELL;
      };
    }
  }

  private record Bench(SimulatedCodeEngine engine, FaultBoard board, EngineScanner scanner) {
    CodeScan scan() {
      return scanner.scan(PATIENCE, new CancelSignal());
    }

    FaultCode fault() {
      return assertInstanceOf(CodeScan.Failed.class, scan()).fault().code();
    }
  }

  private Bench bench(Make make) {
    return bench(make, EngineSettings.USUAL);
  }

  private Bench bench(Make make, EngineSettings settings) {
    VirtualTime time = new VirtualTime(2);
    SimulatedCodeEngine engine = make.engine();
    SimulatedLine line = new SimulatedLine("sim:engine", LineSpeed.baud(115_200), time, engine);
    EngineScanner scanner = new EngineScanner(line, make.dialect(), settings, time);
    opened = Optional.of(scanner);
    return new Bench(engine, EngineBoard.of(engine, line), scanner);
  }

  static List<Make> makes() {
    return List.of(Make.values());
  }

  @ParameterizedTest
  @MethodSource("makes")
  void a_code_is_scanned_and_the_light_goes_out(Make make) {
    Bench bench = bench(make);
    bench.engine().showCode(TEXT);
    assertEquals(SCANNED, bench.scan());
    assertTrue(bench.scanner().health().ready());
    assertFalse(bench.engine().lit());
  }

  @ParameterizedTest
  @MethodSource("makes")
  void nobody_comes_and_the_light_goes_out(Make make) {
    Bench bench = bench(make);
    assertEquals(new CodeScan.NoCode(), bench.scan());
    assertTrue(bench.scanner().check().ready());
    assertFalse(bench.engine().lit());
  }

  @ParameterizedTest
  @MethodSource("makes")
  void what_was_sensed_before_the_call_is_old(Make make) {
    Bench bench = bench(make, EngineSettings.USUAL.withMode(TriggerMode.SENSE));
    bench.engine().sense(true);
    assertTrue(bench.scanner().check().ready());
    bench.engine().showCode("OLD");
    assertEquals(new CodeScan.NoCode(), bench.scan());
    assertEquals(1, bench.engine().reads());
  }

  @ParameterizedTest
  @MethodSource("makes")
  void the_second_delivery_of_a_code_is_not_the_next_citizen_s(Make make) {
    Bench bench = bench(make);
    bench.board().happen("double-scan", "");
    bench.engine().showCode(TEXT);
    assertEquals(SCANNED, bench.scan());
    bench.engine().takeCodeAway();
    assertEquals(new CodeScan.NoCode(), bench.scan());
  }

  @ParameterizedTest
  @MethodSource("makes")
  void a_code_in_pieces_is_one_code(Make make) {
    Bench bench = bench(make);
    bench.board().happen("split-delivery", "");
    bench.engine().showCode(TEXT);
    assertEquals(SCANNED, bench.scan());
  }

  @ParameterizedTest
  @MethodSource("makes")
  void every_ending_and_both_charsets_are_understood(Make make) {
    for (String ending : List.of("cr", "lf", "cr-lf", "none")) {
      for (String charset : List.of("utf-8", "gb18030")) {
        Bench bench = bench(make);
        bench.board().happen("ending", ending);
        bench.board().happen(charset, "");
        bench.board().happen("show-code", TEXT);
        assertEquals(SCANNED, bench.scan(), ending + " " + charset);
        bench.scanner().close();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("makes")
  void one_lost_or_wrong_answer_is_asked_for_again(Make make) {
    for (String fault : List.of("no-answer", "wrong-echo", "silence", "wrong-checksum", "noise")) {
      Bench bench = bench(make);
      bench.engine().showCode(TEXT);
      bench.board().happen(fault, "");
      assertEquals(SCANNED, bench.scan(), fault);
      bench.scanner().close();
    }
  }

  @Test
  void newland_refuses_once_and_is_asked_again() {
    for (String fault : List.of("nak", "enq")) {
      Bench bench = bench(Make.NEWLAND);
      bench.engine().showCode(TEXT);
      bench.board().happen(fault, "");
      assertEquals(SCANNED, bench.scan(), fault);
      bench.scanner().close();
    }
  }

  @ParameterizedTest
  @MethodSource("makes")
  void an_engine_that_never_answers_is_told_and_opened_anew(Make make) {
    Bench bench = bench(make);
    for (int i = 0; i < 3; i++) {
      bench.board().happen("silence", "");
    }
    assertEquals(FaultCode.NO_ANSWER, bench.fault());
    assertFalse(bench.scanner().health().ready());
    bench.engine().showCode(TEXT);
    assertEquals(SCANNED, bench.scan());
  }

  @ParameterizedTest
  @MethodSource("makes")
  void endless_digits_are_a_fault_and_not_a_code(Make make) {
    Bench bench = bench(make);
    assertTrue(bench.scanner().check().ready());
    bench.board().happen("endless-digits", "100000");
    assertEquals(FaultCode.GARBLED_ANSWER, bench.fault());
    bench.engine().showCode(TEXT);
    assertEquals(SCANNED, bench.scan());
  }

  @ParameterizedTest
  @MethodSource("makes")
  void unplugged_it_fails_and_plugged_in_it_works_by_itself(Make make) {
    Bench bench = bench(make);
    bench.engine().showCode(TEXT);
    assertEquals(SCANNED, bench.scan());
    bench.board().happen("unplug", "");
    assertEquals(FaultCode.NOT_CONNECTED, bench.fault());
    assertFalse(bench.scanner().check().ready());
    bench.board().happen("plug-in", "");
    assertEquals(SCANNED, bench.scan());
    assertTrue(bench.scanner().health().ready());
  }

  @ParameterizedTest
  @MethodSource("makes")
  void unplugged_within_a_code_it_is_no_code(Make make) {
    Bench bench = bench(make);
    assertTrue(bench.scanner().check().ready());
    bench.engine().showCode(TEXT);
    int answers = make == Make.NEWLAND ? 1 : 0;
    for (int bytes = answers; bytes < 4; bytes++) {
      bench.board().happen("unplug-within", Integer.toString(bytes));
      assertEquals(FaultCode.NOT_CONNECTED, bench.fault());
      assertTrue(bench.scanner().check().ready());
    }
  }

  @ParameterizedTest
  @MethodSource("makes")
  void a_stalled_line_is_told(Make make) {
    Bench bench = bench(make);
    assertTrue(bench.scanner().check().ready());
    bench.board().happen("stall", "");
    assertEquals(FaultCode.STALLED_WRITE, bench.fault());
  }

  @ParameterizedTest
  @MethodSource("makes")
  void a_malicious_code_is_only_a_code(Make make) {
    byte[] forged =
        "\u0002\u00010000#SCNTRG1\u0006;\u0003TRGMOD\u0006!ZJ"
            .getBytes(StandardCharsets.ISO_8859_1);
    Bench bench = bench(make);
    bench.engine().showBytes(forged);
    CodeScan scan = bench.scan();
    assertTrue(
        scan.equals(new CodeScan.NoCode())
            || scan.equals(new CodeScan.Scanned("ZJ"))
            || scan.equals(new CodeScan.Scanned("TRGMODZJ")),
        scan.toString());
    bench.engine().showCode(TEXT);
    assertEquals(SCANNED, bench.scan());
  }

  @Test
  void a_cancelled_scan_says_so_and_puts_the_light_out() {
    Bench bench = bench(Make.NEWLAND);
    CancelSignal cancel = new CancelSignal();
    cancel.request();
    assertEquals(new CodeScan.Cancelled(), bench.scanner().scan(PATIENCE, cancel));
    assertFalse(bench.engine().lit());
  }

  @Test
  void a_scanned_token_stays_out_of_every_text() {
    Bench bench = bench(Make.NEWLAND);
    bench.engine().showCode(TEXT);
    assertFalse(bench.scan().toString().contains("示例"));
  }
}
