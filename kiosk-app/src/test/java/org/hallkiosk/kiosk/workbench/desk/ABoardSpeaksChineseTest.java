package org.hallkiosk.kiosk.workbench.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.Cabinet;
import org.hallkiosk.kiosk.workbench.page.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A developer at the page reads what can happen in Chinese, for every device of the cabinet.
class ABoardSpeaksChineseTest {
  private static final Path FONT =
      Path.of("..", "config", "brand", "fonts", "NotoSansSC_400Regular.ttf");

  @TempDir Path trays;

  @Test
  void every_deed_and_what_it_takes_has_a_chinese_word() throws Exception {
    try (Cabinet cabinet = new Cabinet(trays, FONT, paper -> {}, slip -> {})) {
      List<String> missing =
          Arrays.stream(DeviceKind.values())
              .flatMap(kind -> missing(cabinet.board(kind).board()).stream())
              .distinct()
              .toList();
      assertEquals(List.of(), missing, "write them into faults_zh.properties");
    }
  }

  @Test
  void a_word_that_is_missing_is_found() {
    FaultBoard board = new FaultBoard("cabinet").with("catch-fire", "degrees of heat", _ -> {});
    assertEquals(List.of("catch-fire", "degrees of heat"), missing(board));
  }

  @Test
  void every_kind_has_a_panel_under_its_own_name() throws Exception {
    try (Cabinet cabinet = new Cabinet(trays, FONT, paper -> {}, slip -> {})) {
      DeviceDesks desks = new DeviceDesks(cabinet);
      for (DeviceKind kind : DeviceKind.values()) {
        assertEquals(kind.configured(), desks.of(kind).panel().id());
      }
    }
  }

  @Test
  void a_deed_that_is_refused_says_so_in_both_languages() {
    FaultBoard board =
        new FaultBoard("cabinet")
            .with(
                "drip",
                "milliseconds a byte",
                _ -> {
                  throw new IllegalArgumentException("'x' is not a number");
                });
    BoardDesk desk = new BoardDesk(board, new Texts("柜", "cabinet"));
    desk.act(BoardDesk.DEEDS, "drip x");
    Control.Reading last = (Control.Reading) desk.controls().getLast();
    assertEquals("✗ 应答极慢 x：现在不能这样做，应填每字节毫秒数", last.value().zh());
    assertEquals("✗ 'x' is not a number", last.value().en());
  }

  private static List<String> missing(FaultBoard board) {
    List<String> words = new ArrayList<>();
    for (String name : board.names()) {
      words.add(name);
      words.add(board.argument(name));
    }
    return words.stream()
        .filter(word -> !word.isEmpty() && FaultWords.chinese(board.device(), word).isEmpty())
        .toList();
  }
}
