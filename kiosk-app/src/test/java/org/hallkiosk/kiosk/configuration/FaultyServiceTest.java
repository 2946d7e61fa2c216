package org.hallkiosk.kiosk.configuration;

import static org.hallkiosk.kiosk.configuration.ConfigurationCopy.SERVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hallkiosk.kiosk.catalog.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every accident stands in a service of its own, beside one that is without fault and stays.
class FaultyServiceTest {

  private static final String PLANTED = "catalog/planted.yaml";

  private static final String PAY =
      """
        - step: pay
          purpose: {zh: 甲, en: A}
      """;

  private static final String FORM =
      """
        - step: fill-form
          fields:
            - id: a
              label: {zh: 甲, en: A}
      """;

  @TempDir Path folder;
  private ConfigurationCopy copy;

  @BeforeEach
  void a_second_service() throws IOException {
    copy = new ConfigurationCopy(folder).withOneService();
    String text = Files.readString(copy.file(SERVICE));
    copy.with(PLANTED, text.replace("id: no-house-certificate", "id: planted"));
    assertEquals(2, copy.usable().configuration().catalog().services().size());
  }

  @Test
  void a_missing_field() throws IOException {
    copy.with(PLANTED, "category: real-estate\n", "");
    assertLeftOut("catalog/planted.yaml, line 11, category: the field is missing; add it.");
  }

  @Test
  void a_misspelt_field() throws IOException {
    copy.with(PLANTED, "assurance:", "assurence:");
    assertLeftOut(
        "catalog/planted.yaml, line 11, assurance: the field is missing; add it.",
        "catalog/planted.yaml, line 17, assurence: there is no such field here; remove it or"
            + " correct its spelling.");
  }

  @Test
  void a_text_without_English() throws IOException {
    copy.with(PLANTED, "name: {zh: 无房证明, en: No-house certificate}", "name: {zh: 无房证明}");
    assertLeftOut("catalog/planted.yaml, line 14, name.en: the field is missing; add it.");
  }

  @Test
  void an_empty_text() throws IOException {
    copy.with(PLANTED, "en: No-house certificate}", "en: }");
    assertLeftOut("catalog/planted.yaml, line 14, name.en: this is nothing; write a text.");
  }

  @Test
  void a_blank_text() throws IOException {
    copy.with(PLANTED, "en: No-house certificate}", "en: \" \"}");
    assertLeftOut(
        "catalog/planted.yaml, line 14, name.en: the value does not fit; write one line of 1 to 40"
            + " characters.");
  }

  @Test
  void a_list_where_a_text_belongs() throws IOException {
    copy.with(PLANTED, "item-code: SAMPLE-REAL-ESTATE-0001", "item-code: [a, b]");
    assertLeftOut("catalog/planted.yaml, line 12, item-code: this is a list; write a text.");
  }

  @Test
  void an_unknown_assurance() throws IOException {
    copy.with(PLANTED, "card-and-person-check", "card-and-face");
    assertLeftOut(
        "catalog/planted.yaml, line 17, assurance: the value is not in the list; write one of none,"
            + " card, card-and-person-check.");
  }

  @Test
  void an_unknown_step() throws IOException {
    copy.with(PLANTED, "step: rate", "step: sing");
    assertLeftOut(
        "catalog/planted.yaml, line 52, steps[8].step: the value is not in the list; write one of"
            + " identify, check-person, choose, fill-form, show-records, scan-code, scan-material,"
            + " take-photo, sign, deliver, review, submit, pay, print, receipt, rate.");
  }

  @Test
  void a_field_that_another_step_has() throws IOException {
    copy.with(PLANTED, "step: submit", "step: submit\n    document: {zh: 甲, en: A}");
    assertLeftOut(
        "catalog/planted.yaml, line 49, steps[5].document: there is no such field here; remove it"
            + " or correct its spelling.");
  }

  @Test
  void a_choice_without_options() throws IOException {
    String text = Files.readString(copy.file(PLANTED));
    int from = text.indexOf("    options:");
    copy.with(PLANTED, text.substring(0, from) + text.substring(text.indexOf("  - step: review")));
    assertLeftOut("catalog/planted.yaml, line 26, steps[3].options: the field is missing; add it.");
  }

  @Test
  void a_category_that_does_not_exist() throws IOException {
    copy.with(PLANTED, "category: real-estate", "category: realestate");
    assertLeftOut(
        "catalog/planted.yaml, line 13, category: there is no category \"realestate\"; choose one"
            + " of catalog/categories.yaml or add it there.");
  }

  @Test
  void a_copy_that_kept_its_id() throws IOException {
    copy.with(PLANTED, "id: planted", "id: no-house-certificate");
    assertLeftOut(
        "catalog/planted.yaml, line 11, id: the id \"no-house-certificate\" is not the name of the"
            + " file; name the file no-house-certificate.yaml or correct the id.");
  }

  @Test
  void two_options_with_one_value() throws IOException {
    copy.with(PLANTED, "value: other", "value: home-purchase");
    assertLeftOut(
        "catalog/planted.yaml, line 42, steps[3].options[6].value: another option has the same"
            + " value; give each option its own.");
  }

  @Test
  void a_condition_that_says_nothing() throws IOException {
    copy.with(PLANTED, "  - step: print\n", "  - step: print\n    when: {field: purpose}\n");
    assertLeftOut(
        "catalog/planted.yaml, line 50, steps[6].when.equals: the field is missing; add it.");
  }

  @Test
  void a_condition_that_says_two_things() throws IOException {
    copy.with(
        PLANTED,
        "  - step: print\n",
        "  - step: print\n    when: {not: {field: purpose, equals: other}, field: purpose}\n");
    assertLeftOut(
        "catalog/planted.yaml, line 50, steps[6].when.field: there is no such field here; remove it"
            + " or correct its spelling.");
  }

  @Test
  void a_promise_in_other_words() throws IOException {
    copy.with(PLANTED, "promise: immediate", "promise: soon");
    assertLeftOut(
        "catalog/planted.yaml, line 21, promise: the value does not fit; write immediate, or"
            + " working-days and how many.");
  }

  @Test
  void an_answer_that_other_parsers_take_for_true_or_false() throws IOException {
    copy.with(PLANTED, "value: other", "value: yes");
    assertEquals(List.of(), copy.leftOut());
  }

  @Test
  void an_answer_that_is_true_or_false() throws IOException {
    copy.with(PLANTED, "value: other", "value: true");
    assertLeftOut(
        "catalog/planted.yaml, line 42, steps[3].options[6].value: this is true or false; write a"
            + " text.");
  }

  @Test
  void hours_that_end_before_they_begin() throws IOException {
    copy.with(PLANTED, "promise: immediate", "hours: {from: \"17:00\", until: \"08:30\"}");
    assertLeftOut(
        "catalog/planted.yaml, line 21, hours.until: the value is too small beside \"from\";"
            + " correct one of the two.");
  }

  @Test
  void a_time_without_its_minutes() throws IOException {
    copy.with(PLANTED, "promise: immediate", "hours: {from: \"8\", until: \"17:00\"}");
    assertLeftOut(
        "catalog/planted.yaml, line 21, hours.from: the value does not fit; write hours and minutes"
            + " in quotes, such as \"08:30\".");
  }

  @Test
  void a_department_twice() throws IOException {
    copy.with(PLANTED, "departments: [real-estate]", "departments: [tax, tax]");
    assertLeftOut(
        "catalog/planted.yaml, line 20, departments: the value does not fit; write each entry"
            + " once.");
  }

  @Test
  void a_fee_in_yuan() throws IOException {
    copy.with(PLANTED, "  - step: receipt\n", PAY + "    fee: {fen: 25.50}\n  - step: receipt\n");
    assertLeftOut(
        "catalog/planted.yaml, line 53, steps[7].fee.fen: this is a number; write a whole number.");
  }

  @Test
  void a_day_that_does_not_exist() throws IOException {
    copy.with(PLANTED, "  - step: review\n", form("kind: day", "2026-02-30", "2026-12-31"));
    assertLeftOut(
        "catalog/planted.yaml, line 49, steps[4].fields[1].earliest: the calendar has no such day;"
            + " write a day that exists.");
  }

  @Test
  void days_the_wrong_way_round() throws IOException {
    copy.with(PLANTED, "  - step: review\n", form("kind: day", "2026-12-31", "2026-01-01"));
    assertLeftOut(
        "catalog/planted.yaml, line 50, steps[4].fields[1].latest: the value is too small beside"
            + " \"earliest\"; correct one of the two.");
  }

  @Test
  void a_field_of_another_kind_of_question() throws IOException {
    copy.with(PLANTED, "  - step: review\n", form("kind: phone", "2026-01-01", "2026-12-31"));
    assertLeftOut(
        "catalog/planted.yaml, line 49, steps[4].fields[1].earliest: there is no such field here;"
            + " remove it or correct its spelling.",
        "catalog/planted.yaml, line 50, steps[4].fields[1].latest: there is no such field here;"
            + " remove it or correct its spelling.");
  }

  @Test
  void a_question_that_takes_fewer_digits_than_it_needs() throws IOException {
    copy.with(
        PLANTED,
        "  - step: review\n",
        FORM + "        kind: digits\n        fewest: 9\n        most: 8\n  - step: review\n");
    assertLeftOut(
        "catalog/planted.yaml, line 50, steps[4].fields[1].most: the value is too small beside"
            + " \"fewest\"; correct one of the two.");
  }

  @Test
  void a_file_that_ends_in_yml() throws IOException {
    copy.without(PLANTED).with("catalog/planted.yml", "id: planted\n");
    assertLeftOut("catalog/planted.yml: services end in .yaml; rename the file.");
  }

  @Test
  void no_service_left() throws IOException {
    copy.without(PLANTED).without(SERVICE);
    assertEquals(
        List.of(
            "catalog: no service is left, so the terminal offers nothing; correct a service or add"
                + " one."),
        copy.leftOut());
    assertEquals(11, copy.usable().configuration().catalog().categories().size());
  }

  private static String form(String kind, String earliest, String latest) {
    return FORM
        + ("        " + kind + "\n")
        + ("        earliest: " + earliest + "\n")
        + ("        latest: " + latest + "\n")
        + "  - step: review\n";
  }

  private void assertLeftOut(String... sentences) {
    assertEquals(List.of(sentences), copy.leftOut());
    assertEquals(
        List.of("no-house-certificate"),
        copy.usable().configuration().catalog().services().stream()
            .map(Service::id)
            .map(id -> id.value())
            .toList());
  }
}
