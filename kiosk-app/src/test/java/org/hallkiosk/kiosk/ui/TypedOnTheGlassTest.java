package org.hallkiosk.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.Node;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.view.Intent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A key types something else than it says.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedOnTheGlassTest {

  private OpenKiosk kiosk;

  @BeforeAll
  void open() {
    kiosk = new OpenKiosk(OpenKiosk.UPRIGHT);
  }

  @AfterAll
  void close() {
    kiosk.close();
  }

  private void types(String id, String text) {
    assertEquals(new Intent.Type(text), kiosk.tap(id).intent());
  }

  private void presses(String... ids) {
    for (String id : ids) {
      assertEquals(TapOutcome.TAPPED, kiosk.window.tapNode(id), id);
      assertEquals(Optional.empty(), kiosk.nextTouch(), id);
    }
  }

  private void fresh(String exhibit) {
    kiosk.show(Gallery.named("rating"), Language.ZH);
    kiosk.show(Gallery.named(exhibit), Language.ZH);
  }

  @Test
  void pinyin_stays_on_the_keyboard_until_a_character_is_chosen() {
    fresh("question-text");
    presses("key-z", "key-h", "key-a", "key-n", "key-g");
    assertTrue(kiosk.window.look().says("zhang"));
    types("candidate-0", "张");
    presses("key-w", "key-a", "key-n", "key-g", "candidates-next", "candidates-before");
    types("key-space", "王");
    types("key-space", " ");
  }

  @Test
  void erase_takes_letters_back_before_it_takes_what_was_typed() {
    fresh("question-text");
    presses("key-z", "key-q", "erase", "erase");
    assertEquals(new Intent.Erase(), kiosk.tap("erase").intent());
  }

  @Test
  void letters_capitals_digits_and_signs_are_typed_as_they_stand() {
    fresh("question-text");
    presses("keys-letters");
    types("key-q", "q");
    presses("keys-capitals");
    types("key-q", "Q");
    presses("keys-signs");
    types("key-7", "7");
    types("key-u2d", "-");
    types("key-u3002", "。");
  }

  @Test
  void numbers_have_the_keys_that_they_need() {
    fresh("question-identity");
    types("key-X", "X");
    types("key-0", "0");
    fresh("question-money");
    types("key-u2e", ".");
    fresh("question-phone");
    assertEquals(TapOutcome.NOT_THERE, kiosk.window.tapNode("key-X"));
    assertEquals(new Intent.Erase(), kiosk.tap("erase").intent());
    assertEquals(new Intent.Confirm(), kiosk.tap("confirm").intent());
  }

  @Test
  void the_keys_stay_while_the_field_fills_and_go_with_the_question() {
    fresh("question-phone");
    Node key = key();
    kiosk.show(
        QuestionGallery.question(
            new org.hallkiosk.kiosk.catalog.FormField.Kind.Phone(), Gallery.SERVICE, "1"));
    Node other = key();
    kiosk.show(
        QuestionGallery.question(
            new org.hallkiosk.kiosk.catalog.FormField.Kind.Phone(), Gallery.SERVICE, "12"));
    assertSame(other, key());
    assertNotSame(key, other);
  }

  private Node key() {
    return Toolkit.ask(() -> kiosk.window.scene().lookup("#key-5"));
  }

  @Test
  void a_syllable_that_was_begun_does_not_reach_the_next_question() {
    fresh("question-text");
    presses("key-z", "key-h");
    fresh("question-text");
    assertTrue(kiosk.window.look().says("按拼音打字"));
  }

  @Test
  void numbers_are_shown_in_groups() {
    fresh("question-identity");
    assertTrue(kiosk.window.look().says("110101 1990 0101 123"));
    fresh("question-day-typed");
    assertTrue(kiosk.window.look().says("2026 年 11 月 __ 日"));
  }

  @Test
  void the_guide_is_searched_with_the_same_keys() {
    fresh("guide-hits");
    presses("keys-letters");
    types("key-g", "g");
    assertEquals(new Intent.OpenGuideEntry("G-1"), kiosk.tap("guide-G-1").intent());
  }
}
