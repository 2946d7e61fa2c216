package org.hallkiosk.kiosk.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepsOutOfOrderTest {

  private static final String CARD = "assurance: card";
  private static final String CHECKED = "assurance: card-and-person-check";
  private static final String PROMISED = CHECKED + "; promise: {working-days: 5}";

  @TempDir Path folder;
  private PlantedService planted;

  @BeforeEach
  void plant() throws IOException {
    planted = new PlantedService(folder);
  }

  @Test
  void the_steps_in_their_order_pass() throws IOException {
    assertFaults(
        CHECKED,
        "identify check-person choose:a form:b* records:c slip:d scan:e photo:f sign:g review"
            + " submit pay:c print fiscal receipt rate");
  }

  @Test
  void a_result_that_is_promised_passes() throws IOException {
    assertFaults(
        PROMISED,
        "identify check-person deliver:window,mail,terminal form:a*@delivery=mail review submit"
            + " print@delivery=terminal receipt rate");
  }

  @Test
  void a_paper_that_is_handed_over_before_it_is_paid_passes() throws IOException {
    assertFaults(
        CHECKED, "identify check-person records:a review submit print pay:a fiscal receipt rate");
  }

  @Test
  void a_service_that_needs_no_person_check_passes_without() throws IOException {
    assertFaults(CARD, "identify review submit receipt");
  }

  @Test
  void a_service_that_hands_nothing_in_passes() throws IOException {
    assertFaults(CARD, "identify choose:a");
  }

  @Test
  void identify_deleted_below_the_person_check() throws IOException {
    assertFaults(
        CHECKED,
        "check-person review submit",
        "steps[1]: the step \"check-person\" needs the step \"identify\" before it; put it there.",
        "steps[3]: the step \"submit\" needs the step \"identify\" before it; put it there.");
  }

  @Test
  void identify_behind_a_question() throws IOException {
    assertFaults(
        CARD,
        "choose:a identify review submit",
        "steps[2]: the step \"identify\" does not come first; put it first.");
  }

  @Test
  void the_person_check_deleted_where_the_assurance_asks_it() throws IOException {
    assertFaults(
        CHECKED,
        "identify review submit",
        "steps[3]: the step \"submit\" needs the step \"check-person\" before it; put it there.");
  }

  @Test
  void records_before_the_person_check() throws IOException {
    assertFaults(
        CHECKED,
        "identify records check-person",
        "steps[2]: the step \"show-records\" needs the step \"check-person\" before it; put it"
            + " there.",
        "steps[3]: the step \"check-person\" comes after other steps; put it right after"
            + " \"identify\".");
  }

  @Test
  void a_person_check_for_some() throws IOException {
    assertFaults(
        CHECKED,
        "identify check-person@a=b",
        "steps[2]: the step \"check-person\" is for everybody; remove its \"when\".",
        "steps[2].when.field: no step before this one answers \"a\"; name the field of an earlier"
            + " step.");
  }

  @Test
  void the_review_deleted() throws IOException {
    assertFaults(
        CARD,
        "identify choose:a submit",
        "steps[3]: the step \"submit\" needs the step \"review\" right before it; put it there.");
  }

  @Test
  void a_choice_between_review_and_submit() throws IOException {
    assertFaults(
        CARD,
        "identify review choose:a submit",
        "steps[4]: the step \"submit\" needs the step \"review\" right before it; put it there.");
  }

  @Test
  void a_review_of_what_is_never_handed_in() throws IOException {
    assertFaults(
        CARD,
        "identify review",
        "steps[2]: the step \"review\" needs the step \"submit\" right after it; put it there.");
  }

  @Test
  void submit_deleted_below_the_paper() throws IOException {
    assertFaults(
        CHECKED,
        "identify check-person print pay receipt rate",
        "steps[3]: the step \"print\" needs the step \"submit\" before it; put it there.",
        "steps[4]: the step \"pay\" needs the step \"submit\" before it; put it there.",
        "steps[5]: the step \"receipt\" needs the step \"submit\" before it; put it there.",
        "steps[6]: the step \"rate\" needs the step \"submit\" before it; put it there.");
  }

  @Test
  void paper_and_payment_after_the_receipt() throws IOException {
    assertFaults(
        CHECKED,
        "identify check-person review submit receipt print pay",
        "steps[6]: the step \"print\" comes after \"receipt\", which would not name it; put it"
            + " before.",
        "steps[7]: the step \"pay\" comes after \"receipt\", which would not name it; put it"
            + " before.");
  }

  @Test
  void a_receipt_after_the_rating() throws IOException {
    assertFaults(
        CARD,
        "identify review submit rate receipt",
        "steps[5]: the step \"receipt\" comes after \"rate\" and never happens; put \"rate\""
            + " last.");
  }

  @Test
  void paper_before_it_was_handed_in() throws IOException {
    assertFaults(
        CHECKED,
        "identify check-person print review submit",
        "steps[3]: the step \"print\" needs the step \"submit\" before it; put it there.");
  }

  @Test
  void money_before_it_was_handed_in() throws IOException {
    assertFaults(
        CHECKED,
        "identify check-person pay review submit",
        "steps[3]: the step \"pay\" needs the step \"submit\" before it; put it there.");
  }

  @Test
  void questions_after_it_was_handed_in() throws IOException {
    assertFaults(
        PROMISED,
        "identify check-person review submit choose:a form:b records slip:c scan:d photo:e sign:f"
            + " deliver:mail",
        "steps[5]: the step \"choose\" comes after \"submit\" and reaches nobody; put it before.",
        "steps[6]: the step \"fill-form\" comes after \"submit\" and reaches nobody; put it"
            + " before.",
        "steps[7]: the step \"show-records\" comes after \"submit\" and reaches nobody; put it"
            + " before.",
        "steps[8]: the step \"scan-code\" comes after \"submit\" and reaches nobody; put it"
            + " before.",
        "steps[9]: the step \"scan-material\" comes after \"submit\" and reaches nobody; put it"
            + " before.",
        "steps[10]: the step \"take-photo\" comes after \"submit\" and reaches nobody; put it"
            + " before.",
        "steps[11]: the step \"sign\" comes after \"submit\" and reaches nobody; put it before.",
        "steps[12]: the step \"deliver\" comes after \"submit\" and reaches nobody; put it"
            + " before.");
  }

  @Test
  void a_step_twice() throws IOException {
    assertFaults(
        CARD,
        "identify identify review submit receipt receipt",
        "steps[2]: the step \"identify\" stands here a second time; remove it.",
        "steps[6]: the step \"receipt\" stands here a second time; remove it.");
  }

  @Test
  void two_answers_with_one_field() throws IOException {
    assertFaults(
        CHECKED,
        "identify check-person choose:a form:a slip:b records:b+a",
        "steps[4].fields[1].id: another answer has the field \"a\"; give each its own.",
        "steps[6].field: another answer has the field \"b\"; give each its own.",
        "steps[6].facts[1]: another answer has the field \"a\"; give each its own.");
  }

  @Test
  void a_choice_that_takes_the_name_of_the_delivery() throws IOException {
    assertFaults(
        PROMISED,
        "identify check-person choose:delivery deliver:mail review submit",
        "steps[4]: another answer has the field \"delivery\"; give each its own.");
  }

  @Test
  void two_materials_with_one_name() throws IOException {
    assertFaults(
        CHECKED,
        "identify check-person scan:a photo:a sign:a review submit",
        "steps[4].material: another step has the material \"a\"; give each its own.",
        "steps[5].material: another step has the material \"a\"; give each its own.");
  }

  @Test
  void the_same_paper_twice() throws IOException {
    assertFaults(
        CHECKED,
        "identify check-person review submit print print receipt",
        "steps[6]: the step \"print\" prints the same paper a second time; give each its own"
            + " condition.");
  }

  @Test
  void a_fiscal_receipt_without_a_payment() throws IOException {
    assertFaults(
        CHECKED,
        "identify check-person review submit fiscal",
        "steps[5]: the step \"print\" needs the step \"pay\" before it; put it there.");
  }

  @Test
  void the_fee_of_a_record_that_nobody_picks() throws IOException {
    assertFaults(
        CHECKED,
        "identify check-person records choose:a review submit pay:a",
        "steps[7].fee.of-record: no step \"show-records\" before it picks \"a\"; name the field of"
            + " one that does.");
  }

  @Test
  void facts_that_are_signed_without_having_been_picked() throws IOException {
    assertFaults(CHECKED, "identify check-person records:a facts:a review submit");
    assertFaults(
        CHECKED,
        "identify check-person choose:b records:a@b=a facts:a review submit",
        "steps[5].shows[1]: no step \"show-records\" before it picks \"a\" when \"b\" is \"b\";"
            + " give both the same condition.");
    assertFaults(
        CHECKED,
        "identify check-person records facts:a review submit",
        "steps[4].shows[1]: no step \"show-records\" before it picks \"a\"; name the field of one"
            + " that does.");
  }

  @Test
  void a_delivery_of_what_is_there_at_once() throws IOException {
    assertFaults(
        CHECKED,
        "identify check-person deliver:mail review submit",
        "steps[3]: the step \"deliver\" is for a result that comes later, and this service's is"
            + " there at once; remove it, or write promise: {working-days: 5}.");
  }

  @Test
  void a_promised_result_that_is_printed_at_once() throws IOException {
    assertFaults(
        PROMISED,
        "identify check-person review submit print",
        "steps[5]: the step \"print\" prints a result that comes later; write when: {field:"
            + " delivery, equals: terminal}, with a step \"deliver\" before.");
  }

  @Test
  void a_result_for_the_terminal_that_nothing_prints() throws IOException {
    assertFaults(
        PROMISED,
        "identify check-person deliver:mail,terminal review submit",
        "steps[3]: the step \"deliver\" offers \"terminal\", and no step \"print\" prints the"
            + " result; add one with when: {field: delivery, equals: terminal}.");
  }

  private void assertFaults(String head, String steps, String... faults) throws IOException {
    assertEquals(List.of(faults), planted.faults(head, steps));
  }
}
