package org.hallkiosk.kiosk.hall.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.CardApproval;
import org.hallkiosk.kiosk.hall.Delivery;
import org.hallkiosk.kiosk.hall.EveryCall;
import org.hallkiosk.kiosk.hall.FaceEvidence;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.Material;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.identity.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// When what was typed, scanned or read would break the contract: nothing is sent, nothing thrown.
class ACitizenTypesAnythingTest {

  private static final String DONE =
      "{\"key\":\"session-0001-0001\",\"outcome\":\"done\",\"caseNumber\":\"BJ20260315-000001\"}";
  private static final int MEBIBYTE = 1024 * 1024;

  private final OpenApiFile contract = new OpenApiFile();
  private CannedServer server;
  private ContractHall terminal;

  @BeforeEach
  void open() throws IOException {
    server = new CannedServer();
    terminal = ATerminalKeepsTheContractTest.terminal(server);
    server.json(200, DONE);
  }

  @AfterEach
  void close() throws IOException {
    terminal.close();
    server.close();
  }

  @Test
  void any_text_that_fits_arrives_as_it_is() {
    for (String text :
        List.of(
            "",
            "😀",
            "𰻞𠮷",
            "שלום עולם",
            "a\u202eb",
            "\u0000\n\"\\",
            "字".repeat(2000),
            "𰻞".repeat(2000))) {
      assertInstanceOf(ActionOutcome.Done.class, submit(Map.of("text", text)), text);
      assertEquals(List.of(), contract.breaches(server.sent().getLast()));
    }
  }

  @Test
  void a_text_that_does_not_fit_is_refused_here() {
    for (String text :
        List.of("字".repeat(2001), "𰻞".repeat(2001), "x".repeat(100_000), "\ud83d")) {
      refused(submit(Map.of("text", text)));
    }
    refused(submit(Map.of("字段", "x")));
    refused(submit(Map.of("x".repeat(61), "x")));
    refused(
        submit(IntStream.range(0, 101).boxed().collect(Collectors.toMap(i -> "f" + i, _ -> "x"))));
    assertEquals(0, server.requests());
  }

  private ActionOutcome submit(Map<String, String> answers) {
    return terminal.submit(
        EveryCall.TOKEN,
        EveryCall.KEY,
        new Application(EveryCall.SERVICE, answers, List.of(), Optional.empty(), Optional.empty()));
  }

  @Test
  void a_material_that_does_not_fit_is_refused_here() {
    refused(handedIn(new MaterialRef.Uploaded("m", "no hash", 1)));
    refused(handedIn(new MaterialRef.Uploaded("m", EveryCall.SHA, 0)));
    refused(handedIn(new MaterialRef.Held("m", "../../etc")));
    refused(handedIn(new MaterialRef.Follows("m", LocalDate.of(12026, 1, 1))));
    refused(uploaded("../../v1/status", "application/pdf", 4));
    refused(uploaded(EveryCall.SHA, "text/html", 4));
    refused(uploaded(EveryCall.SHA, "image/jpeg", 0));
    refused(uploaded(EveryCall.SHA, "image/jpeg", 8 * MEBIBYTE + 1));
    assertEquals(0, server.requests());
  }

  @Test
  void a_material_of_many_pages_arrives_whole() {
    server.json(204, "");
    assertInstanceOf(
        HallAnswer.Answered.class, uploaded(EveryCall.SHA, "application/pdf", 8 * MEBIBYTE));
    assertEquals(8 * MEBIBYTE, server.sent().getLast().body().length);
    assertEquals(List.of(), contract.breaches(server.sent().getLast()));
  }

  private ActionOutcome handedIn(MaterialRef material) {
    return terminal.submit(
        EveryCall.TOKEN,
        EveryCall.KEY,
        new Application(
            EveryCall.SERVICE, Map.of(), List.of(material), Optional.empty(), Optional.empty()));
  }

  private HallAnswer<?> uploaded(String sha256, String mediaType, int bytes) {
    return terminal.upload(EveryCall.TOKEN, new Material(sha256, mediaType, new byte[bytes]));
  }

  @Test
  void what_is_no_code_of_the_halls_is_told_as_such() {
    for (String text : List.of("", "short", "二维码二维码二维码", "x".repeat(501), "line\nline-line")) {
      assertEquals(
          new HallAnswer.Refused<>(Refusal.PHONE_CODE_INVALID),
          terminal.signIn(new SignInEvidence.PhoneCode(text)));
      assertEquals(
          new ActionOutcome.Refused(Refusal.PAYMENT_DECLINED),
          terminal.payByCode(EveryCall.TOKEN, EveryCall.KEY, EveryCall.ORDER, text));
    }
    assertEquals(
        new HallAnswer.Refused<>(Refusal.SERVICE_CARD_NOT_BOUND),
        terminal.signIn(new SignInEvidence.ServiceCard("?", new byte[32], new byte[70])));
    assertEquals(0, server.requests());
  }

  @Test
  void what_a_device_tells_must_fit_too() {
    refused(terminal.checkCode(EveryCall.TOKEN, "123"));
    refused(terminal.checkFace(EveryCall.TOKEN, new FaceEvidence(new byte[0])));
    refused(terminal.checkFace(EveryCall.TOKEN, new FaceEvidence(new byte[2 * MEBIBYTE])));
    refused(terminal.rate(EveryCall.TOKEN, EveryCall.KEY, EveryCall.CASE, 6));
    refused(
        terminal.reportCardPayment(
            EveryCall.KEY, EveryCall.ORDER, new CardApproval(new Fen(1), "授权", "1")));
    refused(delivered(-1, List.of()));
    refused(delivered(1, Collections.nCopies(501, "A1")));
    refused(delivered(1, List.of("no serial")));
    refused(terminal.guide(Optional.of("a&b")));
    refused(terminal.prepare(EveryCall.TOKEN, new ServiceId("a".repeat(61))));
    refused(terminal.statement(LocalDate.of(12026, 1, 1)));
    Person longName = new Person("长".repeat(101), EveryCall.PERSON.number());
    refused(terminal.signIn(new SignInEvidence.SocialSecurityCard(longName, "A1")));
    refused(terminal.signIn(new SignInEvidence.ServiceCard("FW-0001", new byte[31], new byte[70])));
    assertEquals(0, server.requests());
  }

  private ActionOutcome delivered(int pages, List<String> serials) {
    return terminal.reportDelivery(
        EveryCall.KEY,
        new Delivery(EveryCall.CASE, DocumentKind.RESULT, pages, serials, List.of()));
  }

  private static void refused(Object outcome) {
    switch (outcome) {
      case ActionOutcome action ->
          assertEquals(new ActionOutcome.Refused(Refusal.INVALID_REQUEST), action);
      default -> assertEquals(new HallAnswer.Refused<>(Refusal.INVALID_REQUEST), outcome);
    }
  }
}
