package org.hallkiosk.kiosk.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A service that would give what is somebody's own to whoever holds the card is left out.
class AFoundCardGetsNothingTest {

  private static final String CARD = "assurance: card";
  private static final String ANYBODY = "audience: anybody; assurance: none";

  private static final String OWN =
      " is about somebody's own, and a found card must get nothing; write assurance:"
          + " card-and-person-check";

  @TempDir Path folder;
  private PlantedService planted;

  @BeforeEach
  void plant() throws IOException {
    planted = new PlantedService(folder);
  }

  @Test
  void what_is_open_to_all_passes_with_the_card() throws IOException {
    assertFaults(
        CARD, "identify choose:a form:b slip:c records!:d review submit print! receipt rate");
  }

  @Test
  void a_service_for_anybody_passes() throws IOException {
    assertFaults(ANYBODY, "choose:a form:b slip:c records!:d review submit receipt rate");
  }

  @Test
  void records_for_the_card_alone() throws IOException {
    assertFaults(
        CARD,
        "identify records",
        "steps[2]: the step \"show-records\""
            + OWN
            + ", or write public: true where the records are open to all.");
  }

  @Test
  void a_certificate_for_the_card_alone() throws IOException {
    assertFaults(
        CARD,
        "identify review submit print",
        "steps[4]: the step \"print\""
            + OWN
            + ", or write public: true where the paper is open to all.");
  }

  @Test
  void money_for_the_card_alone() throws IOException {
    assertFaults(CARD, "identify review submit pay", "steps[4]: the step \"pay\"" + OWN + ".");
  }

  @Test
  void what_the_hall_knows_for_the_card_alone() throws IOException {
    assertFaults(
        CARD,
        "identify form:a*",
        "steps[2]: the step \"fill-form\"" + OWN + ", or take out its prefill.");
  }

  @Test
  void materials_and_signature_for_the_card_alone() throws IOException {
    assertFaults(
        CARD + "; promise: {working-days: 5}",
        "identify scan:a photo:b sign:c deliver:mail review submit",
        "steps[2]: the step \"scan-material\"" + OWN + ".",
        "steps[3]: the step \"take-photo\"" + OWN + ".",
        "steps[4]: the step \"sign\"" + OWN + ".",
        "steps[5]: the step \"deliver\"" + OWN + ".");
  }

  @Test
  void a_person_check_that_the_assurance_does_not_ask() throws IOException {
    assertFaults(
        CARD,
        "identify check-person",
        "steps[2]: the step \"check-person\" is not asked by the assurance; write assurance:"
            + " card-and-person-check.");
  }

  @Test
  void a_person_service_that_asks_nobody() throws IOException {
    assertFaults(
        "assurance: none",
        "identify",
        "assurance: only a service for anybody asks nobody who they are; write card or"
            + " card-and-person-check, or audience: anybody.");
  }

  @Test
  void a_service_for_anybody_that_asks_for_the_card() throws IOException {
    assertFaults(
        "audience: anybody; assurance: card",
        "choose:a",
        "assurance: a service for anybody asks nobody who they are; write none.");
  }

  @Test
  void a_service_for_anybody_that_is_about_somebody() throws IOException {
    String what = " is about somebody, and this service is for anybody; remove it";
    assertFaults(
        ANYBODY,
        "identify check-person records form:a* scan:b photo:c sign:d review submit pay print",
        "steps[1]: the step \"identify\"" + what + ".",
        "steps[2]: the step \"check-person\"" + what + ".",
        "steps[3]: the step \"show-records\""
            + what
            + ", or write public: true where the records are open to all.",
        "steps[4]: the step \"fill-form\"" + what + ", or take out its prefill.",
        "steps[5]: the step \"scan-material\"" + what + ".",
        "steps[6]: the step \"take-photo\"" + what + ".",
        "steps[7]: the step \"sign\"" + what + ".",
        "steps[10]: the step \"pay\"" + what + ".",
        "steps[11]: the step \"print\""
            + what
            + ", or write public: true where the paper is open to all.");
  }

  @Test
  void a_service_for_anybody_that_knows_age_and_agent() throws IOException {
    assertFaults(
        ANYBODY + "; agency: in-person-only; minors: adults-only",
        "choose:a",
        "agency: a service for anybody has nobody to act for; remove it.",
        "minors: a service for anybody knows nobody's age; remove it.");
  }

  @Test
  void in_person_only_by_the_card_alone() throws IOException {
    assertFaults(
        CARD + "; agency: in-person-only",
        "identify choose:a",
        "agency: the card alone does not tell that its holder is there in person; write assurance:"
            + " card-and-person-check.");
  }

  @Test
  void a_company_by_the_card_alone_and_by_a_child() throws IOException {
    assertFaults(
        "audience: company; assurance: card",
        "identify choose:a",
        "assurance: whoever acts for a company does so in person; write card-and-person-check.",
        "minors: no minor acts for a company; write adults-only.");
  }

  private void assertFaults(String head, String steps, String... faults) throws IOException {
    assertEquals(List.of(faults), planted.faults(head, steps));
  }
}
