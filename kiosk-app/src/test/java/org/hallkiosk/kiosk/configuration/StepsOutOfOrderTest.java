package org.hallkiosk.kiosk.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepsOutOfOrderTest {

  private static final String HEAD =
      """
      id: planted
      item-code: SAMPLE-0001
      category: general
      name: {zh: 甲, en: A}
      summary: {zh: 甲, en: A}
      assurance: ASSURANCE
      steps:
      """;

  @TempDir Path folder;
  private ConfigurationCopy copy;

  @BeforeEach
  void copy() throws IOException {
    copy = new ConfigurationCopy(folder);
  }

  @Test
  void the_steps_in_their_order_pass() throws IOException {
    assertFaults(
        "card-and-person-check",
        "identify check-person choose:a choose:b review submit print receipt rate");
  }

  @Test
  void a_service_that_needs_no_person_check_passes_without() throws IOException {
    assertFaults("card", "identify review submit receipt");
  }

  @Test
  void a_service_that_hands_nothing_in_passes() throws IOException {
    assertFaults("card", "identify choose:a");
  }

  @Test
  void identify_deleted_below_the_person_check() throws IOException {
    assertFaults(
        "card-and-person-check",
        "check-person review submit",
        "steps[1]: the step \"check-person\" needs the step \"identify\" before it; put it there.",
        "steps[3]: the step \"submit\" needs the step \"identify\" before it; put it there.");
  }

  @Test
  void the_person_check_deleted_where_the_assurance_asks_it() throws IOException {
    assertFaults(
        "card-and-person-check",
        "identify review submit",
        "steps[3]: the step \"submit\" needs the step \"check-person\" before it; put it there.");
  }

  @Test
  void the_review_deleted() throws IOException {
    assertFaults(
        "card",
        "identify choose:a submit",
        "steps[3]: the step \"submit\" needs the step \"review\" right before it; put it there.");
  }

  @Test
  void a_choice_between_review_and_submit() throws IOException {
    assertFaults(
        "card",
        "identify review choose:a submit",
        "steps[4]: the step \"submit\" needs the step \"review\" right before it; put it there.");
  }

  @Test
  void submit_deleted_below_the_paper() throws IOException {
    assertFaults(
        "card",
        "identify review print receipt rate",
        "steps[3]: the step \"print\" needs the step \"submit\" before it; put it there.",
        "steps[4]: the step \"receipt\" needs the step \"submit\" before it; put it there.",
        "steps[5]: the step \"rate\" needs the step \"submit\" before it; put it there.");
  }

  @Test
  void a_receipt_after_the_rating() throws IOException {
    assertFaults(
        "card",
        "identify review submit rate receipt",
        "steps[5]: the step \"receipt\" comes after \"rate\" and never happens; put \"rate\""
            + " last.");
  }

  @Test
  void paper_before_it_was_handed_in() throws IOException {
    assertFaults(
        "card",
        "identify print review submit",
        "steps[2]: the step \"print\" needs the step \"submit\" before it; put it there.");
  }

  @Test
  void a_choice_after_it_was_handed_in() throws IOException {
    assertFaults(
        "card",
        "identify review submit choose:a",
        "steps[4]: the step \"choose\" comes after \"submit\" and reaches nobody; put it before.");
  }

  @Test
  void a_step_twice() throws IOException {
    assertFaults(
        "card",
        "identify identify review submit",
        "steps[2]: the step \"identify\" stands here a second time; remove it.");
  }

  @Test
  void two_choices_with_one_field() throws IOException {
    assertFaults(
        "card",
        "identify choose:a choose:a",
        "steps[3].field: another choice has the field \"a\"; give each choice its own.");
  }

  private void assertFaults(String assurance, String steps, String... faults) throws IOException {
    copy.with(
        "catalog/planted.yaml",
        HEAD.replace("ASSURANCE", assurance)
            + Stream.of(steps.split(" ", -1))
                .map(StepsOutOfOrderTest::written)
                .collect(Collectors.joining()));
    assertEquals(
        List.of(faults),
        copy.leftOut().stream()
            .map(sentence -> sentence.replaceFirst("catalog/planted.yaml, line [0-9]+, ", ""))
            .toList());
  }

  private static String written(String step) {
    String name = step.split(":", -1)[0];
    return "  - step: "
        + name
        + "\n"
        + switch (name) {
          case "choose" ->
              """
                  field: FIELD
                  question: {zh: 甲, en: A}
                  options:
                    - {value: a, label: {zh: 甲, en: A}}
                    - {value: b, label: {zh: 乙, en: B}}
              """
                  .replace("FIELD", step.substring(step.indexOf(':') + 1));
          case "review" -> "    consent: {zh: 甲, en: A}\n";
          case "print" -> "    document: {zh: 甲, en: A}\n";
          default -> "";
        };
  }
}
