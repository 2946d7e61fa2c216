package org.hallkiosk.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing that anybody types is a command.
final class AnythingTypedTest {

  private static final int MUCH = 100_000;

  @TempDir private static Path folder;
  private static GuideBook book;

  @BeforeAll
  static void fill() {
    book = Books.open(folder.resolve("guide.db"));
    List<GuideItem> items =
        List.of(
            Books.item("1", "契税缴纳"), Books.item("2", "社保卡补办"), Books.item("3", "OR 证 AND 明 NOT"));
    assertEquals(Optional.empty(), book.replace("1", items));
  }

  @AfterAll
  static void close() {
    book.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"契税\"",
        "'契税' --",
        "契税*",
        "契税\u0000",
        "契税\uDC00",
        "(契税",
        "契税😀",
        "-契税",
        "  契税  ",
        "契税;",
        "%契税_",
        "\"\"\"契税"
      })
  void signsAroundAWordDoNotMatter(String typed) {
    assertEquals(List.of("契税缴纳"), Books.names(book.search(typed)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "*",
        "😀😀",
        "\uD83D",
        "NEAR(",
        "name:",
        "{name}: x",
        "rowid",
        "term MATCH 'x'",
        "'; DROP TABLE item; --",
        "\u202E\u0301",
        "ﷺﷺﷺﷺﷺﷺﷺﷺ"
      })
  void whatMeansNothingFindsNothing(String typed) {
    assertEquals(List.of(), Books.names(book.search(typed)));
  }

  @Test
  void operatorsAreWords() {
    assertEquals(List.of("OR 证 AND 明 NOT"), Books.names(book.search("or")));
  }

  @Test
  void aTextWithoutEndIsCutToWhatASearchBears() {
    for (String part : List.of("契税", "shebaoka", "\"", "a ", "契 ", "😀", "ﷺ", "契a", "xian")) {
      String much = part.repeat(MUCH / part.length());

      assertEquals(book.search(much.substring(0, 200)), book.search(much));
      assertTrue(Question.asTyped(much).words().size() <= 8);
      assertTrue(Question.asTyped(much).words().stream().allMatch(w -> w.points().length <= 48));
    }
  }

  @Test
  void aMonkeyAtTheKeyboardBreaksNothing() {
    Random random = new Random(7);
    String keys = "社保卡补办契税证明 shebaokaz\"'*()-:^{}+0😀\uD83DAND OR NEAR\n\t";
    for (int round = 0; round < 300; round++) {
      StringBuilder typed = new StringBuilder();
      for (int key = random.nextInt(40); key > 0; key--) {
        typed.append(keys.charAt(random.nextInt(keys.length())));
      }
      assertTrue(book.search(typed.toString()).size() <= 3);
    }
    assertEquals(List.of("契税缴纳"), Books.names(book.search("契税缴纳")));
  }
}
