package org.hallkiosk.kiosk.workbench.hall;

import static org.hallkiosk.kiosk.workbench.hall.HallBench.answered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.HeldMaterial;
import org.hallkiosk.kiosk.hall.Material;
import org.hallkiosk.kiosk.hall.Preparation;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.hallkiosk.kiosk.workbench.hall.data.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A licence ran out, a day went by, a citizen went away, money went back: what was good is so no
/// longer, and the hall keeps to what its contract says then.
class AMaterialIsNoLongerGoodTest {

  private static final ServiceId NO_CRIME = new ServiceId("no-crime-certificate");
  private static final Map<String, String> ANSWERS =
      Map.of(
          "purpose", "visa",
          "phone", "13700009050",
          "recipient-unit", "示例领事馆",
          "delivery", "terminal");

  /// What the hall holds of everybody, and what ran out the day before.
  private static final String RAN_OUT =
      """
      held:
        - material: [id-card-copy]
          id: "OLD-{p}"
          name: {zh: 旧身份证, en: Old card}
          source: {zh: 公安机关, en: Public security}
          until: "{day-1}"
      """;

  @TempDir Path folder;
  private HallBench bench;
  private CarriedHall terminal;

  @BeforeEach
  void open() throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve("items")).resolve("registers.yaml"), RAN_OUT);
    bench = new HallBench(folder);
    terminal = bench.terminal();
  }

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  @Test
  void a_licence_that_ran_out_is_neither_offered_nor_taken() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    HeldMaterial good = card(token);
    MaterialRef old = new MaterialRef.Held("id-card-copy", good.id().replaceFirst("^ID-", "OLD-"));
    assertEquals(refused(Refusal.MATERIAL_MISSING), submit(token, old, proof(token, 0)));
    assertInstanceOf(
        ActionOutcome.Accepted.class,
        submit(token, new MaterialRef.Held("id-card-copy", good.id()), proof(token, 0)));
  }

  @Test
  void what_follows_follows_by_a_day_that_the_hall_named() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    MaterialRef card = new MaterialRef.Held("id-card-copy", card(token).id());
    assertEquals(refused(Refusal.MATERIAL_MISSING), submit(token, card, proof(token, 1)));
    LocalDate yesterday = LocalDate.of(2026, 3, 14);
    assertEquals(
        refused(Refusal.MATERIAL_MISSING),
        submit(token, card, new MaterialRef.Follows("purpose-proof", yesterday)));
    assertInstanceOf(ActionOutcome.Accepted.class, submit(token, card, proof(token, 0)));
  }

  @Test
  void what_nobody_handed_in_goes_with_the_session_and_a_draft_keeps_its_own() throws IOException {
    HallToken token = bench.checked(Citizens.ORDINARY);
    MaterialRef.Uploaded kept = uploaded(token, "in a draft");
    terminal.saveDraft(token, bench.newKey(), application(kept));
    uploaded(token, "left behind");
    MaterialRef.Uploaded both = uploaded(token, "left by two");
    HallToken other = bench.checked(Citizens.SECOND);
    uploaded(other, "left by two");
    terminal.signOut(token);
    assertEquals(Set.of(kept.sha256(), both.sha256()), shelf());
    bench.advance(Duration.ofHours(1));
    MaterialRef.Uploaded last = uploaded(bench.checked(Citizens.ORDINARY), "the last");
    assertEquals(Set.of(kept.sha256(), last.sha256()), shelf());
    bench.restart();
    assertEquals(Set.of(kept.sha256()), shelf());
  }

  @Test
  void nothing_is_handed_out_for_money_that_went_back() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    ServiceId fine = new ServiceId("traffic-violation");
    HallRecord violation =
        answered(terminal.records(token, fine, "violations", Map.of("find", "mine"))).getFirst();
    Map<String, String> answers =
        Map.of(
            "find", "mine",
            "violation", violation.id(),
            "payable", "yes",
            "fiscal-receipt", "yes");
    CaseNumber number =
        assertInstanceOf(
                ActionOutcome.Done.class,
                terminal.submit(
                    token,
                    bench.newKey(),
                    new Application(
                        fine,
                        answers,
                        List.of(uploaded(token, "facts-signature")),
                        violation.amount(),
                        Optional.empty())))
            .caseNumber();
    terminal.openOrder(token, bench.newKey(), number);
    OrderNumber order = answered(terminal.order(number)).number();
    bench.hall().phonePays(order);
    answered(terminal.order(number));
    for (DocumentKind kind : DocumentKind.values()) {
      answered(terminal.document(token, number, kind));
    }
    terminal.refund(bench.newKey(), order);
    for (DocumentKind kind : DocumentKind.values()) {
      assertEquals(
          new HallAnswer.Refused<>(Refusal.INVALID_REQUEST),
          terminal.document(token, number, kind));
    }
  }

  @Test
  void an_application_has_no_more_and_no_other_members_than_the_contract_says() throws Exception {
    String held = "{\"material\":\"m\",\"way\":\"held\",\"id\":\"zz\"}";
    Reader.application(json("{}", held));
    List<byte[]> bad = new ArrayList<>();
    bad.add(json("{\"a b\":\"x\"}", held));
    bad.add(json("{}", Stream.generate(() -> held).limit(51).collect(Collectors.joining(","))));
    bad.add(json("{}", held.replace("}", ",\"pages\":1}")));
    bad.add(json("{}", held.replace("}", ",\"until\":\"2026-04-01\"}")));
    bad.add(
        json(
            "{}",
            "{\"material\":\"m\",\"way\":\"follows\",\"until\":\"2026-04-01\",\"id\":\"z\"}"));
    for (byte[] one : bad) {
      assertThrows(RequestBody.MalformedRequest.class, () -> Reader.application(one));
    }
  }

  private static byte[] json(String answers, String materials) {
    return "{\"service\":\"no-crime-certificate\",\"answers\":%s,\"materials\":[%s]}"
        .formatted(answers, materials)
        .getBytes(StandardCharsets.UTF_8);
  }

  /// The one card that may be used; there is no other.
  private HeldMaterial card(HallToken token) {
    List<HeldMaterial> cards =
        preparation(token).held().stream()
            .filter(one -> one.material().equals("id-card-copy"))
            .toList();
    assertEquals(1, cards.size());
    return cards.getFirst();
  }

  private Preparation preparation(HallToken token) {
    return answered(terminal.prepare(token, NO_CRIME));
  }

  /// @param late by how many days
  private MaterialRef proof(HallToken token, int late) {
    return new MaterialRef.Follows(
        "purpose-proof", preparation(token).followUntil().plusDays(late));
  }

  private ActionOutcome submit(HallToken token, MaterialRef... materials) {
    List<MaterialRef> all = new ArrayList<>(Arrays.asList(materials));
    all.add(uploaded(token, "applicant-signature"));
    return terminal.submit(token, bench.newKey(), application(all.toArray(MaterialRef[]::new)));
  }

  private static Application application(MaterialRef... materials) {
    return new Application(
        NO_CRIME, ANSWERS, List.of(materials), Optional.empty(), Optional.empty());
  }

  private MaterialRef.Uploaded uploaded(HallToken token, String material) {
    byte[] bytes = ("<svg>" + material + "</svg>").getBytes(StandardCharsets.UTF_8);
    String sha256 = Shelf.sha256(bytes);
    answered(terminal.upload(token, new Material(sha256, "image/svg+xml", bytes)));
    return new MaterialRef.Uploaded(material.replace(' ', '-'), sha256, 1);
  }

  private Set<String> shelf() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("materials"))) {
      return files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
    }
  }

  private static ActionOutcome refused(Refusal reason) {
    return new ActionOutcome.Refused(reason);
  }
}
