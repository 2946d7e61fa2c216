package org.hallkiosk.kiosk.workbench.people.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.people.Expected;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;

/// 公安交管.
final class TrafficPolice {

  static final List<Script> ALL = List.of(violationByNotice());

  private TrafficPolice() {}

  private static Script violationByNotice() {
    return new Script(
        "traffic-violation",
        new ServiceId("traffic-violation"),
        Citizens.ORDINARY,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Look(List.of("C1")),
            new Move.Choose("notice"),
            new Move.ShowCode(_ -> "JTWF:440301260012391"),
            new Move.Pick("4403012600011", List.of("不按导向车道行驶")),
            new Move.Sign(),
            new Move.Choose("yes"),
            new Move.Review(List.of("张*例")),
            new Move.Review(List.of("张*例")),
            new Move.Pay(PayWay.BANK_CARD, 20000),
            new Move.Result(View.ResultKind.DONE, List.of("200.00 元")),
            new Move.Rate(2)),
        new Expected(
            Citizens.ORDINARY.person().number().value(),
            Map.of("find", "notice", "fiscal-receipt", "yes"),
            List.of("facts-signature"),
            20000,
            List.of(
                new Expected.Paper(DocumentKind.RESULT, false, List.of("处罚决定书", "张示例")),
                new Expected.Paper(DocumentKind.FISCAL_RECEIPT, false, List.of("200.00"))),
            Optional.of(List.of("张*例")),
            2));
  }
}
