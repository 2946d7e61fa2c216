package org.hallkiosk.kiosk.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.view.FieldFault;
import org.hallkiosk.kiosk.view.View;

/// One question for each keyboard, empty, half typed, and wrong.
final class QuestionGallery {

  static final FormField.Kind TEXT = new FormField.Kind.Text(60);

  private static final Texts ADDRESS = new Texts("您现在住在哪里？", "Where do you live now?");

  private QuestionGallery() {}

  static List<Gallery.Exhibit> all() {
    List<Gallery.Exhibit> found = new ArrayList<>();
    found.add(exhibit("text", TEXT, ADDRESS, ""));
    found.add(exhibit("text-typed-draft", TEXT, ADDRESS, "示例市示例区幸福路 12 号"));
    found.add(
        exhibit(
            "text-long", TEXT, ADDRESS, "示例省示例市示例区示例街道幸福社区居民委员会第三网格和平路一百二十八号阳光家园小区十二号楼三单元一千二百零一室"));
    FormField.Kind account = new FormField.Kind.Digits(8, 19);
    Texts bank = new Texts("退款账号", "Account for a refund");
    found.add(exhibit("digits", account, bank, "622848001234"));
    Texts phone = new Texts("联系电话", "Phone number");
    found.add(exhibit("phone", new FormField.Kind.Phone(), phone, "1370000"));
    Texts relative = new Texts("亲属的身份证号码", "The relative's ID number");
    found.add(exhibit("identity", new FormField.Kind.Identity(), relative, "11010119900101123"));
    FormField.Kind day =
        new FormField.Kind.Day(LocalDate.of(2026, 11, 21), LocalDate.of(2027, 11, 20));
    Texts from = new Texts("从哪一天开始异地就医？", "From which day?");
    found.add(exhibit("day", day, from, ""));
    found.add(exhibit("day-typed", day, from, "202611"));
    FormField.Kind money = new FormField.Kind.Money(100, 5_000_000);
    Texts amount = new Texts("提取金额", "How much?");
    found.add(exhibit("money", money, amount, "1280.5"));
    FormField.Kind one = new FormField.Kind.OneOf(Gallery.purposes().subList(0, 4));
    Texts which = new Texts("与您的关系", "How are you related?");
    found.add(exhibit("one-of", one, which, "public-housing"));
    FormField.Kind many = new FormField.Kind.OneOf(Gallery.purposes());
    found.add(exhibit("one-of-many", many, which, ""));
    for (FieldFault fault : FieldFault.values()) {
      found.add(wrong(fault, phone));
    }
    return found;
  }

  static View question(FormField.Kind kind, Texts label, String typed) {
    FormField field = new FormField("field", label, kind, false, Optional.of("known"));
    return new View.Question(Gallery.SERVICE, field, typed, Optional.empty(), 2, 4);
  }

  private static Gallery.Exhibit exhibit(
      String name, FormField.Kind kind, Texts label, String typed) {
    return Gallery.step("question-" + name, 2, question(kind, label, typed));
  }

  private static Gallery.Exhibit wrong(FieldFault fault, Texts label) {
    FormField field =
        new FormField("phone", label, new FormField.Kind.Phone(), true, Optional.empty());
    View view = new View.Question(Gallery.SERVICE, field, "10000000000", Optional.of(fault), 1, 1);
    return Gallery.step("question-" + Gallery.name(fault), 2, view);
  }
}
