package org.hallkiosk.kiosk.hall.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.hall.EveryCall;
import org.hallkiosk.kiosk.hall.OneCall;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// When the hall keeps its contract's form, and mixes people and cases up.
class AnAnswerIsAboutSomethingElseTest {

  private static OneCall named(String operation) {
    return EveryCall.all().stream()
        .filter(call -> call.operation().equals(operation))
        .findFirst()
        .orElseThrow();
  }

  static Stream<Arguments> mixUps() {
    String person = "11010119900307889X";
    String another = "110101199003078881";
    String thisCase = "BJ20260315-000001";
    String thatCase = "BJ20260315-000002";
    return Stream.of(
        Arguments.of("signIn", person, another),
        Arguments.of("signInBySocialSecurityCard", person, another),
        Arguments.of("signInByPhoneCode", person, "110101199003078899"),
        Arguments.of("signInByPhoneCode", "91350100M000100Y43", "91350100M000100Y44"),
        Arguments.of("signInByPhoneCode", "\"holder\"", "\"owner\""),
        Arguments.of("signInAsNobody", "{\"token\"", "{\"holder\":{},\"token\""),
        Arguments.of("actForPrincipal", "\"mandate\"", "\"other\""),
        Arguments.of("actForCompany", "ADULT", "UNDER_14"),
        Arguments.of("actForCompany", "{\"token\"", "{\"mandate\":\"WT-0001\",\"token\""),
        Arguments.of("guide", "\"p2\"", "\"a+b/c=~.d\""),
        Arguments.of("draft", thisCase, thatCase),
        Arguments.of("caseFile", thisCase, thatCase),
        Arguments.of("caseFile", "FISCAL_RECEIPT", "RESULT"),
        Arguments.of("order", thisCase, thatCase),
        Arguments.of("reportDelivery", thisCase, thatCase),
        Arguments.of("rate", thisCase, thatCase),
        Arguments.of("openOrder", thisCase, thatCase),
        Arguments.of("submit", "session-0001-0001", "session-0001-0002"),
        Arguments.of("serviceCardChallenge", "AAA=", "==="),
        Arguments.of("statement", "38000", "38000.5"),
        Arguments.of("prepare", "2026-04-01", "2026-02-30"),
        Arguments.of(
            "records",
            "}]}",
            "},{\"id\":\"WF:1\",\"rows\":[],\"lamp\":\"NONE\",\"facts\":{},\"pickable\":false}]}"));
  }

  @ParameterizedTest
  @MethodSource("mixUps")
  void it_counts_for_nothing(String operation, String right, String wrong) throws IOException {
    OneCall call = named(operation);
    assertTrue(call.answer().contains(right), call.answer());
    try (CannedServer server = new CannedServer();
        ContractHall terminal = ATerminalKeepsTheContractTest.terminal(server)) {
      server.json(200, call.answer().replace(right, wrong));
      AHallBreaksTheContractTest.assertNoAnswer(call, call.over(terminal));
    }
  }
}
