package org.hallkiosk.kiosk.hall.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.hallkiosk.kiosk.hall.EveryCall;
import org.hallkiosk.kiosk.hall.OneCall;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every call of the port, with an answer that is good but for one member.
class AMemberOfAnAnswerIsWrongTest {

  private final OpenApiFile contract = new OpenApiFile();

  /// What the contract forbids is no answer; what it allows is understood or, where it speaks of
  /// somebody or something else than was asked for, no answer either; and nothing is thrown.
  @ParameterizedTest
  @MethodSource(EveryCall.SOURCE)
  void the_whole_answer_counts_for_nothing(OneCall call) throws IOException {
    if (call.status() == 204) {
      return;
    }
    int refused = 0;
    try (CannedServer server = new CannedServer();
        ContractHall terminal = ATerminalKeepsTheContractTest.terminal(server)) {
      for (String wrong : AnswerMutations.of(call.answer())) {
        List<String> breaches = contract.answerBreaches(call.operation(), 200, wrong);
        server.json(200, wrong);
        Object outcome = call.over(terminal);
        if (!breaches.isEmpty()) {
          assertTrue(!isUnderstood(outcome), () -> shortened(wrong) + " gave " + outcome);
          AHallBreaksTheContractTest.assertNoAnswer(call, outcome);
          refused++;
        }
      }
    }
    assertTrue(refused > 10, "the mutations hardly mutate: " + refused);
  }

  private static boolean isUnderstood(Object outcome) {
    return AHallBreaksTheContractTest.isAnswer(outcome);
  }

  private static String shortened(String json) {
    return json.substring(0, Math.min(600, json.length()));
  }
}
