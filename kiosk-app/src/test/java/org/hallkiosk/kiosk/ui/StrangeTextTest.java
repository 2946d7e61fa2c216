package org.hallkiosk.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Lamp;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.identity.Company;
import org.hallkiosk.kiosk.ui.kit.Legible;
import org.hallkiosk.kiosk.view.PayState;
import org.hallkiosk.kiosk.view.PendingKind;
import org.hallkiosk.kiosk.view.ReviewRow;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Somebody types, or the hall sends, what no form was made for. A page that hung would be told by
/// the window, which waits 30 s for the screen.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangeTextTest {

  private static final String RARE = Character.toString(0x20BB7) + Character.toString(0x2B8B8);
  private static final String FAMILY = "👨‍👩‍👧‍👦👋🏽🇨🇳";

  static Stream<Named<String>> texts() {
    return Stream.of(
        Named.of("emoji", FAMILY),
        Named.of("rare planes", RARE + Character.toString(0x323AF) + Character.toString(0x10FFFD)),
        Named.of("right to left", "\u202Eשלום \u2067مرحبا\u2069 123"),
        Named.of("marks on marks", "a" + "\u0301".repeat(500)),
        Named.of("no characters", "\uD842 half \uDFB7 \u0000\u0007\u001B[31m\u2028\uFEFF\uFFFF"),
        Named.of("100,000 characters", "字".repeat(100_000)),
        Named.of("one long word", "w".repeat(100_000)),
        Named.of("50,000 lines", "。\n".repeat(50_000)),
        Named.of("only emoji", FAMILY.repeat(6_000)));
  }

  private OpenKiosk kiosk;

  @BeforeAll
  void open() {
    kiosk = new OpenKiosk(OpenKiosk.UPRIGHT);
  }

  @AfterAll
  void close() {
    kiosk.close();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void every_page_still_stands(String text) {
    for (View view : views(text)) {
      kiosk.show(view);
      String page = "screen-" + view.getClass().getSimpleName().toLowerCase(Locale.ROOT);
      assertEquals(page, kiosk.window.look().screen());
    }
    long last = kiosk.show(new View.Rating(5));
    View rating = new View.Rating(3);
    Optional<String> name = Optional.of(text);
    kiosk.show(
        new Screen(
            last, Language.ZH, rating, name, Optional.empty(), Optional.empty(), false, true));
    assertTrue(kiosk.window.look().touchable("language"));
  }

  private static List<View> views(String text) {
    Texts texts = new Texts(text, text);
    Texts plain = Gallery.SERVICE;
    View.Row row = new View.Row(texts, text);
    return List.of(
        QuestionGallery.question(QuestionGallery.TEXT, plain, text),
        QuestionGallery.question(
            new org.hallkiosk.kiosk.catalog.FormField.Kind.Identity(), texts, text),
        QuestionGallery.question(
            new org.hallkiosk.kiosk.catalog.FormField.Kind.Day(
                java.time.LocalDate.EPOCH, java.time.LocalDate.EPOCH),
            plain,
            text),
        new View.Choose(texts, texts, List.of(new ServiceStep.Option("a", texts))),
        new View.Records(texts, texts, List.of(record(row)), true),
        new View.Records(texts, texts, List.of(record(row)), false),
        new View.UseHeld(texts, texts, texts, texts, Optional.empty()),
        new View.Sign(texts, texts, false),
        new View.Review(texts, List.of(ReviewRow.answer(texts, texts)), texts, false),
        new View.Pay(
            texts,
            texts,
            new Fen(1),
            PayState.SHOWING_CODE,
            List.of(),
            Optional.of(text),
            Optional.empty()),
        new View.HandOver(texts, text),
        new View.ChooseCompany(List.of(new Company(text, OthersGallery.CODE))),
        new View.Principals(text, 1),
        new View.Guide(text, List.of(new View.GuideHit("1", text, text))),
        new View.GuideEntry(
            "1", text, text, text, List.of(text), text, text, text, Optional.empty()),
        new View.Result(
            texts,
            View.ResultKind.DONE,
            Optional.of(text),
            List.of(row),
            Optional.empty(),
            List.of(new View.Paper(View.Place.PAPER_TRAY, texts, 1)),
            List.of(row)),
        new View.Home(
            List.of(),
            Gallery.REAL_ESTATE,
            List.of(),
            List.of(new View.Pending(PendingKind.DRAFT, new CaseNumber("DRAFT-0001"), texts)),
            true),
        new View.TakeCard(text));
  }

  private static View.RecordCard record(View.Row row) {
    return new View.RecordCard("r", List.of(row, row), Optional.empty(), Lamp.RED, true);
  }

  @Test
  void thousands_of_records_are_counted_and_not_all_drawn() {
    View.Row row = new View.Row(Gallery.SERVICE, "1");
    List<View.RecordCard> cards = Stream.generate(() -> record(row)).limit(20_000).toList();
    kiosk.show(new View.Records(Gallery.SERVICE, Gallery.SERVICE, cards, false));
    assertTrue(kiosk.window.look().says("20000"));
  }

  @Test
  void letters_and_emoji_stay_and_what_steers_goes() {
    assertEquals(RARE + "张示例", Legible.of(RARE + "张示例"));
    assertEquals(FAMILY, Legible.of(FAMILY));
    assertEquals("abc", Legible.of("a\u202Eb\u0007c\uD842"));
  }

  @Test
  void a_long_text_is_cut_between_characters() {
    String long_ = RARE.repeat(1_000);
    assertTrue(long_.startsWith(Legible.of(long_).replace("…", "")));
    assertTrue(long_.endsWith(Legible.end(long_, 9).replace("…", "")));
    assertEquals("…" + RARE.repeat(2), Legible.end(long_, 9));
  }
}
