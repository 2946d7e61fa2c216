package org.hallkiosk.kiosk.workbench.hall;

import static org.hallkiosk.kiosk.workbench.hall.HallBench.answered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.Material;
import org.hallkiosk.kiosk.hall.Preparation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an application would be refused for whatever is answered, the hall says before the first
/// question, and nothing of it to whoever found a card.
class NobodyFillsInInVainTest {

  private static final byte[] SIGNATURE = "<svg/>".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private HallBench bench;

  @BeforeEach
  void open() throws IOException {
    bench = new HallBench(folder);
  }

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  @Test
  void who_is_too_young_is_told_at_once() {
    assertRefused(Refusal.NOT_ELIGIBLE, prepare(Citizens.ORDINARY, "senior-card"));
    answered(prepare(Citizens.LONG_TERM, "senior-card"));
  }

  @Test
  void who_is_registered_already_is_told_at_once() {
    assertRefused(
        Refusal.ALREADY_APPLIED, prepare(Citizens.HONG_KONG_RESIDENT, "medical-insurance-remote"));
    assertRefused(
        Refusal.PROPERTY_REGISTERED, prepare(Citizens.HOUSE_OWNER, "no-house-certificate"));
  }

  @Test
  void whose_name_cannot_be_written_on_the_paper_is_told_at_once() {
    assertRefused(Refusal.NAME_NOT_SHOWN, prepare(Citizens.RARE_NAME, "no-crime-certificate"));
  }

  @Test
  void whose_application_is_still_open_is_told_at_once_and_again_at_the_submission() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    ServiceId service = new ServiceId("no-crime-certificate");
    Preparation known = answered(bench.terminal().prepare(token, service));
    Application application = noCrime(token, known);
    assertInstanceOf(
        ActionOutcome.Accepted.class, bench.terminal().submit(token, bench.newKey(), application));
    assertRefused(Refusal.ALREADY_APPLIED, bench.terminal().prepare(token, service));
    assertEquals(
        new ActionOutcome.Refused(Refusal.ALREADY_APPLIED),
        bench.terminal().submit(token, bench.newKey(), application));
  }

  @Test
  void the_card_alone_tells_nothing() {
    HallToken token = bench.signedIn(Citizens.ORDINARY).token();
    assertRefused(
        Refusal.NOT_CHECKED, bench.terminal().prepare(token, new ServiceId("senior-card")));
    Preparation known =
        answered(bench.terminal().prepare(token, new ServiceId("archive-appointment")));
    assertEquals(Map.of(), known.answers());
    assertEquals(List.of(), known.held());
  }

  /// Without a phone number.
  private Application noCrime(HallToken token, Preparation known) {
    MaterialRef copy =
        known.held().stream()
            .filter(one -> one.material().equals("id-card-copy"))
            .map(one -> (MaterialRef) new MaterialRef.Held(one.material(), one.id()))
            .findFirst()
            .orElseThrow();
    Material signed = Material.of("image/svg+xml", SIGNATURE);
    answered(bench.terminal().upload(token, signed));
    MaterialRef signature = new MaterialRef.Uploaded("applicant-signature", signed.sha256(), 1);
    return new Application(
        new ServiceId("no-crime-certificate"),
        Map.of("purpose", "other", "recipient-unit", "示例单位", "delivery", "window"),
        List.of(copy, signature),
        Optional.empty(),
        Optional.empty());
  }

  private HallAnswer<Preparation> prepare(Citizen citizen, String service) {
    return bench.terminal().prepare(bench.checked(citizen), new ServiceId(service));
  }

  private static void assertRefused(Refusal reason, HallAnswer<Preparation> answer) {
    assertEquals(new HallAnswer.Refused<>(reason), answer);
  }
}
