package org.hallkiosk.kiosk.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Conditions that leave a citizen with a step whose groundwork was left out.
class AWayNobodyThoughtOfTest {

  private static final String CHECKED = "assurance: card-and-person-check";
  private static final String HEAD = "identify check-person ";

  @TempDir Path folder;
  private PlantedService planted;

  @BeforeEach
  void plant() throws IOException {
    planted = new PlantedService(folder);
  }

  @Test
  void one_condition_for_all_that_hangs_together_passes() throws IOException {
    assertFaults(HEAD + "records choose:x review@x=a submit@x=a print@x=a receipt@x=a rate@x=a");
  }

  @Test
  void two_reviews_for_two_answers_pass() throws IOException {
    assertFaults(HEAD + "choose:x review@x=a review@!x=a submit receipt");
  }

  @Test
  void one_paper_on_two_stocks_passes() throws IOException {
    assertFaults(HEAD + "choose:x review submit print@x=a/b print@x=c receipt");
  }

  @Test
  void every_form_of_condition_passes() throws IOException {
    assertFaults(
        HEAD
            + "choose:x choose:y form:z? form:p@x=a&y=b form:q@x=a|y=b form:r@!x=a form:s@z=a/b"
            + " review submit");
  }

  @Test
  void a_paper_without_the_submission_that_was_left_out() throws IOException {
    assertFaults(
        HEAD + "choose:x review@x=a submit@x=a print receipt@x=a",
        "steps[6]: the step \"print\" needs the step \"submit\" before it when \"x\" is \"b\"; give"
            + " both the same condition.");
  }

  @Test
  void a_submission_without_the_review_that_was_left_out() throws IOException {
    assertFaults(
        HEAD + "choose:x review@x=a review@x=b submit",
        "steps[6]: the step \"submit\" needs the step \"review\" right before it when \"x\" is"
            + " \"c\"; give both the same condition.");
  }

  @Test
  void a_question_that_slips_between_review_and_submission() throws IOException {
    assertFaults(
        HEAD + "choose:x review form:y@x=a submit",
        "steps[6]: the step \"submit\" needs the step \"review\" right before it; put it there.");
  }

  @Test
  void two_reviews_on_one_way() throws IOException {
    assertFaults(
        HEAD + "choose:x choose:y review@x=a review@y=a|x=b/c submit",
        "steps[6]: the step \"review\" stands here a second time when \"x\" is \"a\" and \"y\" is"
            + " \"a\"; remove it.");
  }

  @Test
  void a_paper_that_comes_out_twice_on_one_way() throws IOException {
    assertFaults(
        HEAD + "choose:x review submit print@x=a print@x=a/b receipt",
        "steps[7]: the step \"print\" prints the same paper a second time when \"x\" is \"a\"; give"
            + " each its own condition.");
  }

  @Test
  void a_fiscal_receipt_of_a_payment_that_was_left_out() throws IOException {
    assertFaults(
        HEAD + "records:r+due choose:x review submit pay:r@due=yes fiscal@x=a receipt",
        "steps[8]: the step \"print\" needs the step \"pay\" before it when \"due\" is something"
            + " else and \"x\" is \"a\"; give both the same condition.");
  }

  @Test
  void a_fee_of_a_record_that_was_not_shown() throws IOException {
    assertFaults(
        HEAD + "choose:x records:r@x=a review submit pay:r receipt",
        "steps[7].fee.of-record: no step \"show-records\" before it picks \"r\" when \"x\" is"
            + " \"b\"; give both the same condition.");
  }

  @Test
  void a_step_that_is_never_taken() throws IOException {
    assertFaults(
        HEAD + "choose:x form:y@x=a&x=b",
        "steps[4]: the step \"fill-form\" is never taken; correct its condition or remove it.");
  }

  @Test
  void a_condition_on_an_answer_that_comes_later() throws IOException {
    assertFaults(
        HEAD + "form:y@x=a choose:x",
        "steps[3].when.field: no step before this one answers \"x\"; name the field of an earlier"
            + " step.");
  }

  @Test
  void a_condition_on_an_answer_that_nobody_gives() throws IOException {
    assertFaults(
        HEAD + "choose:x form:y@!x=a&z=a",
        "steps[4].when.not.all[2].field: no step before this one answers \"z\"; name the field of"
            + " an earlier step.");
  }

  @Test
  void a_condition_on_a_value_that_cannot_be_chosen() throws IOException {
    assertFaults(
        HEAD + "choose:x form:y@x=yes form:z@x=a/no",
        "steps[4].when.equals: \"x\" is never answered with \"yes\"; write one of a, b, c.",
        "steps[5].when.in[2]: \"x\" is never answered with \"no\"; write one of a, b, c.");
  }

  @Test
  void a_condition_on_what_is_typed() throws IOException {
    assertFaults(
        HEAD + "form:x form:y@x=a",
        "steps[4].when.field: \"x\" is typed, scanned or picked, so that its answers are not known"
            + " beforehand; name a choice, a one-of question, a fact or delivery.");
  }

  @Test
  void more_ways_than_anybody_can_think_through() throws IOException {
    String choices =
        IntStream.range(0, 8)
            .mapToObj(i -> "choose:x" + i + " form:y" + i + "@x" + i + "=a/b")
            .collect(Collectors.joining(" "));
    assertFaults(
        HEAD + choices,
        "steps: the conditions leave more than 2000 ways through the service; write two services of"
            + " it.");
  }

  private void assertFaults(String steps, String... faults) throws IOException {
    assertEquals(List.of(faults), planted.faults(CHECKED, steps));
  }
}
