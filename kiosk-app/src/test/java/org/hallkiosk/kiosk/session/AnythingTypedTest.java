package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.Preparation;
import org.hallkiosk.kiosk.view.FieldFault;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.Touch;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody types, pastes or swipes anything at all into a form.
///
/// Long, because every kind of field has its own ways to be wrong.
class AnythingTypedTest {

  private static final FormField.Kind.Text TEXT = new FormField.Kind.Text(10);

  private static Walk asked(FormField.Kind kind) {
    return Asking.at(Asking.form(Asking.field("it", kind)), Asking.REVIEW);
  }

  private static Optional<FieldFault> fault(FormField.Kind kind, String typed) {
    return Asking.question(Asking.confirmed(asked(kind), typed)).fault();
  }

  private static String told(FormField.Kind kind, String typed) {
    Walk walk = Asking.confirmed(asked(kind), typed);
    Asking.review(walk);
    return Asking.application(walk).answers().getOrDefault("it", "nothing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "张示例",
        "𠮷野",
        "葛\uDB40\uDD00城",
        "👨‍👩‍👧‍👦",
        "مرحبا",
        "é",
        "e\u0301",
        "示 例",
        "O'Neil"
      })
  void any_language_and_any_emoji_arrives_as_it_was_typed(String text) {
    assertEquals(text, told(TEXT, text));
  }

  @Test
  void the_longest_is_counted_as_a_reader_counts() {
    String family = "👨‍👩‍👧‍👦";
    assertEquals(family.repeat(10), told(TEXT, family.repeat(12)));
    assertEquals("𠮷".repeat(10), told(TEXT, "𠮷".repeat(11)));
  }

  @Test
  void erasing_takes_away_what_a_reader_takes_for_one_character() {
    Walk walk = Asking.typed(asked(TEXT), "示𠮷葛\uDB40\uDD00👨‍👩‍👧‍👦");
    List<String> left = List.of("示𠮷葛\uDB40\uDD00", "示𠮷", "示", "", "");
    for (String then : left) {
      assertEquals(then, Asking.question(walk.touch(new Intent.Erase())).typed());
    }
  }

  @Test
  void what_cannot_be_seen_does_not_get_in() {
    String hidden = "a\u0000b\u0007\u202Ec\u2066\uFEFFd\u200Be\r\nf\u2028g\th";
    assertEquals("abcde f g h", told(new FormField.Kind.Text(20), hidden));
  }

  @Test
  void half_a_character_is_refused_also_when_the_other_half_follows() {
    Walk walk = Asking.typed(asked(TEXT), "示\uD842");
    assertEquals("示", Asking.question(Asking.typed(walk, "\uDFB7")).typed());
  }

  @ParameterizedTest
  @ValueSource(ints = {0xE000, 0xF0000, 0x10FFFD, 0x0378, 0xFFFF, 0x5FFFF})
  void a_character_that_is_in_no_standard_is_told_and_not_mangled(int codePoint) {
    String text = "示" + Character.toString(codePoint);
    assertEquals(Optional.of(FieldFault.STRANGE_CHARACTER), fault(TEXT, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u3000", "\u00A0\u200D", "\u202E"})
  void what_looks_empty_is_missing(String text) {
    assertEquals(Optional.of(FieldFault.MISSING), fault(TEXT, text));
  }

  @ParameterizedTest
  @CsvSource({
    "13712349050, 13712349050",
    "１３７１２３４９０５０, 13712349050",
  })
  void a_phone_number_is_told_in_plain_digits(String typed, String told) {
    assertEquals(told, told(new FormField.Kind.Phone(), typed));
  }

  @ParameterizedTest
  @CsvSource({"1371234905, TOO_SHORT", "23712349050, NOT_A_NUMBER", "1371234905o, NOT_A_NUMBER"})
  void a_wrong_phone_number_is_told(String typed, FieldFault fault) {
    assertEquals(Optional.of(fault), fault(new FormField.Kind.Phone(), typed));
  }

  @ParameterizedTest
  @CsvSource({"1, TOO_SHORT", "12a, NOT_A_NUMBER", "-12, NOT_A_NUMBER", "1.2, NOT_A_NUMBER"})
  void wrong_digits_are_told(String typed, FieldFault fault) {
    assertEquals(Optional.of(fault), fault(new FormField.Kind.Digits(2, 6), typed));
  }

  @Test
  void more_digits_than_fit_are_not_taken() {
    assertEquals("123456", told(new FormField.Kind.Digits(2, 6), "12345678"));
  }

  @ParameterizedTest
  @CsvSource({
    "110105194912310021, NOT_A_NUMBER",
    "11010519491331002X, NOT_A_NUMBER",
    "11010519491231, TOO_SHORT",
    "示例, NOT_A_NUMBER"
  })
  void a_wrong_identity_number_is_told(String typed, FieldFault fault) {
    assertEquals(Optional.of(fault), fault(new FormField.Kind.Identity(), typed));
  }

  @Test
  void a_small_x_is_an_x() {
    assertEquals("11010519491231002X", told(new FormField.Kind.Identity(), "11010519491231002x"));
  }

  @ParameterizedTest
  @CsvSource({
    "0.01, 1",
    "0.1, 10",
    "0.29, 29",
    "1, 100",
    "1.10, 110",
    "4.35, 435",
    "1000.01, 100001",
    "１２。５, 1250",
    "9999999999.99, 999999999999"
  })
  void money_is_told_in_fen_to_the_fen(String typed, String fen) {
    assertEquals(fen, told(new FormField.Kind.Money(1, 999_999_999_999L), typed));
  }

  @ParameterizedTest
  @CsvSource({
    "0, OUT_OF_RANGE",
    "1000.01, OUT_OF_RANGE",
    "1.005, NOT_A_NUMBER",
    "1e3, NOT_A_NUMBER",
    "-1, NOT_A_NUMBER",
    "., NOT_A_NUMBER",
    "99999999999, NOT_A_NUMBER"
  })
  void wrong_money_is_told(String typed, FieldFault fault) {
    assertEquals(Optional.of(fault), fault(new FormField.Kind.Money(1, 100_000), typed));
  }

  @ParameterizedTest
  @CsvSource({
    "20240229, ",
    "2024-02-29, ",
    "20230229, NOT_A_DAY",
    "20241301, NOT_A_DAY",
    "20240100, NOT_A_DAY",
    "2024, NOT_A_DAY",
    "19991231, OUT_OF_RANGE",
    "20300102, OUT_OF_RANGE"
  })
  void only_a_day_of_the_calendar_within_the_range_is_one(String typed, FieldFault fault) {
    FormField.Kind.Day kind =
        new FormField.Kind.Day(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 1, 1));
    if (fault == null) {
      assertEquals("2024-02-29", told(kind, typed));
    } else {
      assertEquals(Optional.of(fault), fault(kind, typed));
    }
  }

  @Test
  void only_an_answer_that_is_offered_can_be_picked() {
    Walk walk = asked(new FormField.Kind.OneOf(Asking.options("x", "y")));
    walk.touch(new Intent.Pick("z")).touch(new Intent.Confirm());
    assertEquals(Optional.of(FieldFault.MISSING), Asking.question(walk).fault());
    Asking.typed(walk, "z").touch(new Intent.Confirm());
    assertEquals(Optional.of(FieldFault.MISSING), Asking.question(walk).fault());
    assertEquals("y", Asking.application(walk.touch(new Intent.Pick("y"))).answers().get("it"));
  }

  @Test
  void the_next_touch_takes_the_fault_away() {
    Walk walk = Asking.confirmed(asked(TEXT), "");
    assertEquals(Optional.empty(), Asking.question(Asking.typed(walk, "示")).fault());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"示", "👨‍👩‍👧‍👦", "\u0301", "\u200D", "\u0000", "\uD842", "🇨", "\n", "كـ", "ᄀ"})
  void a_hundred_thousand_characters_are_cut_and_never_crash_or_stop_the_terminal(String one) {
    Walk walk = asked(TEXT);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < 3; i++) {
            Asking.confirmed(walk, one.repeat(100_000)).touch(new Intent.Back());
          }
        });
    assertTrue(walk.state.toString().length() < 10_000);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void any_code_points_in_any_order_leave_text_that_is_whole_and_short_enough(long seed) {
    Random random = new Random(seed);
    String typed = "";
    for (int i = 0; i < 3_000; i++) {
      typed = random.nextInt(4) == 0 ? Typing.erase(typed) : Typing.add(typed, any(random), 10);
      assertTrue(typed.codePoints().noneMatch(it -> Character.getType(it) == Character.SURROGATE));
      assertTrue(typed.codePointCount(0, typed.length()) <= 160);
      assertEquals(typed, Typing.add("", typed, 10), "cleaning twice changes nothing");
    }
  }

  private static String any(Random random) {
    int length = random.nextInt(6);
    StringBuilder some = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int plane = random.nextInt(3) == 0 ? random.nextInt(17) : 0;
      some.appendCodePoint(plane * 0x10000 + random.nextInt(0x10000));
      some.append(random.nextInt(4) == 0 ? "\u200D\uFE0F" : "");
    }
    return some.toString();
  }

  @Test
  void a_second_tap_on_confirm_does_not_confirm_the_next_question() {
    Walk walk =
        Asking.at(Asking.form(Asking.field("one", TEXT), Asking.field("two", TEXT)), Asking.REVIEW);
    Asking.typed(walk, "示");
    Event tap = new Event.Touched(new Touch(walk.state.screen(), new Intent.Confirm()));
    walk.send(tap).send(tap);
    assertEquals(2, Asking.question(walk).number());
    assertEquals(Optional.empty(), Asking.question(walk).fault());
  }

  @Test
  void what_the_hall_knows_stands_there_and_can_be_corrected() {
    Walk walk = prefilled("13712349050");
    assertEquals("13712349050", Asking.question(walk).typed());
    walk.touch(new Intent.Erase()).touch(new Intent.Digit(1)).touch(new Intent.Confirm());
    assertEquals("13712349051", Asking.application(walk).answers().get("it"));
    assertEquals(1, walk.all(Effect.Prepare.class).size());
  }

  @Test
  void what_the_hall_knows_is_no_better_trusted() {
    Walk walk = prefilled("\u202E" + "9".repeat(100_000));
    assertEquals(11, Asking.question(walk).typed().length());
    assertEquals(
        Optional.of(FieldFault.NOT_A_NUMBER),
        Asking.question(walk.touch(new Intent.Confirm())).fault());
  }

  private static Walk prefilled(String known) {
    FormField field =
        new FormField(
            "it", Asking.TEXT, new FormField.Kind.Phone(), true, Optional.of("registered"));
    Walk walk = Asking.at(Asking.form(field), Asking.REVIEW);
    assertInstanceOf(View.Working.class, walk.view());
    return Asking.prepared(
        walk, new Preparation(Map.of("registered", known), List.of(), Asking.FOLLOWS_UNTIL));
  }

  @Test
  void where_the_hall_does_not_answer_it_is_asked_again() {
    FormField field = new FormField("it", Asking.TEXT, TEXT, true, Optional.of("registered"));
    Walk walk = Asking.at(Asking.form(field), Asking.REVIEW);
    walk.send(
        new Event.Prepared(
            walk.last(Effect.Prepare.class).ticket(), new HallAnswer.Unavailable<>("no answer")));
    assertTrue(assertInstanceOf(View.Problem.class, walk.view()).offers(View.Remedy.TRY_AGAIN));
    walk.touch(new Intent.TryAgain());
    Asking.question(Asking.prepared(walk, Asking.NOTHING_KNOWN));
  }

  @Test
  void nothing_typed_stands_in_the_state_as_text_or_in_the_journal() {
    Walk walk = Asking.confirmed(asked(TEXT), "秘密");
    assertFalse(walk.state.toString().contains("秘密"));
    Asking.application(walk);
    assertFalse(walk.state.toString().contains("秘密"));
    assertFalse(walk.entries.toString().contains("秘密"));
  }
}
