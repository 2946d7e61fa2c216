package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.kiosk.casework.DeliveryWay;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.hall.Preparation;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ReviewRow;
import org.junit.jupiter.api.Test;

/// Everything that is handed in stands on the review before it has legal effect.
class NothingIsHiddenTest {

  @Test
  void every_answer_material_and_record_has_its_row() {
    Walk walk =
        Asking.at(
            Asking.choice("kind", "a"),
            Asking.PICK,
            Asking.CODE,
            Asking.SCAN,
            new ServiceStep.Deliver(List.of(DeliveryWay.MAIL)),
            Asking.REVIEW);
    walk.touch(new Intent.Pick("a"));
    Asking.records(walk, Asking.record("7", 100, Map.of())).touch(new Intent.Pick("7"));
    walk.send(
        new Event.CodeRead(
            walk.last(Effect.ReadCode.class).ticket(), new CodeScan.Scanned("JF0001")));
    Asking.prepared(walk, new Preparation(Map.of(), List.of(Asking.HELD), Asking.FOLLOWS_UNTIL));
    walk.touch(new Intent.UseHeld()).touch(new Intent.Pick("mail"));
    assertEquals(
        List.of("张*例", "110***********002X", "答a", "示例路7", "JF0001", "免提交，来源：示例市公安局", "免费寄递"),
        told(walk).stream().map(it -> it.replaceAll("\\*{11,}", "***********")).toList());
  }

  @Test
  void numbers_and_phones_of_others_are_masked_and_money_is_told_in_yuan() {
    Walk walk =
        Asking.at(
            Asking.form(
                Asking.field("relative", new FormField.Kind.Identity()),
                Asking.field("phone", new FormField.Kind.Phone()),
                Asking.field("money", new FormField.Kind.Money(1, 100_000)),
                Asking.field("degree", new FormField.Kind.OneOf(Asking.options("x")))),
            Asking.REVIEW);
    Asking.confirmed(walk, "11010519491231002X");
    Asking.confirmed(walk, "13712349050");
    Asking.confirmed(walk, "4.3").touch(new Intent.Pick("x"));
    List<String> told = told(walk);
    assertEquals(List.of("137****9050", "4.30", "答x"), told.subList(3, 6));
    assertFalse(told.toString().contains("19491231"));
  }

  @Test
  void what_was_left_empty_has_no_row() {
    FormField optional =
        new FormField("it", Asking.TEXT, new FormField.Kind.Text(5), false, Optional.empty());
    Walk walk = Asking.at(Asking.form(optional), Asking.REVIEW).touch(new Intent.Confirm());
    assertEquals(2, told(walk).size());
  }

  private static List<String> told(Walk walk) {
    return Asking.review(walk).rows().stream().map(NothingIsHiddenTest::told).toList();
  }

  private static String told(ReviewRow row) {
    return row.answer().map(answer -> answer.zh()).orElse(row.value());
  }
}
