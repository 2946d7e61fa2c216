package org.hallkiosk.kiosk.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotEverybodyHasAPhoneTest {

  private static final String HEAD = "assurance: card";
  private static final String NUMBER =
      "must be answered with a mobile phone number, and not everybody has one; write required:"
          + " false, or ask it only with an answer that others need not give.";
  private static final String CODE =
      "the step \"scan-code\" asks for a code that may be on a phone, and not everybody has one;"
          + " ask it only with an answer that others need not give, or write on-paper: true where"
          + " no phone shows it.";

  @TempDir Path folder;
  private PlantedService planted;

  @BeforeEach
  void plant() throws IOException {
    planted = new PlantedService(folder);
  }

  @Test
  void a_number_that_may_be_left_out_passes() throws IOException {
    assertFaults("identify form:phone~ review submit");
  }

  @Test
  void a_number_of_whoever_wants_to_be_called_passes() throws IOException {
    assertFaults("identify choose:reply form:phone#@reply=a review submit");
  }

  @Test
  void a_number_that_everybody_must_have() throws IOException {
    assertFaults("identify form:phone# review submit", "steps[2].fields[1]: " + NUMBER);
  }

  @Test
  void a_number_that_is_asked_of_those_too_who_want_no_answer() throws IOException {
    assertFaults(
        "identify choose:reply choose:kind form:phone#@reply=a|kind=b review submit",
        "steps[4].fields[1]: " + NUMBER);
  }

  @Test
  void a_number_that_every_answer_leads_to() throws IOException {
    assertFaults(
        "identify choose:reply form:phone#@reply=a form:mobile#@!reply=a review submit",
        "steps[3].fields[1]: " + NUMBER,
        "steps[4].fields[1]: " + NUMBER);
    assertFaults(
        "identify choose:reply form:phone#@reply=a/b/c review submit",
        "steps[3].fields[1]: " + NUMBER);
  }

  @Test
  void a_number_that_the_way_round_was_never_offered() throws IOException {
    assertFaults(
        "identify choose:kind choose:reply@kind=a form:phone#@!reply=a review submit",
        "steps[4].fields[1]: " + NUMBER);
  }

  @Test
  void a_code_on_a_phone_alone() throws IOException {
    assertFaults("identify code:a review submit", "steps[2]: " + CODE);
  }

  @Test
  void a_code_on_paper_or_beside_another_way_passes() throws IOException {
    assertFaults("identify slip:a review submit");
    assertFaults("identify choose:find code:a@find=b review submit");
  }

  private void assertFaults(String steps, String... faults) throws IOException {
    assertEquals(List.of(faults), planted.faults(HEAD, steps));
  }
}
