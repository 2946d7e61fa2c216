package org.hallkiosk.kiosk.workbench.people.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.people.Expected;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;

/// 人社.
final class SocialSecurity {

  static final List<Script> ALL = List.of(insuranceCertificate());

  private SocialSecurity() {}

  private static Script insuranceCertificate() {
    return new Script(
        "social-insurance-certificate",
        new ServiceId("social-insurance-certificate"),
        Citizens.ORDINARY,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("all"),
            new Move.Choose("bidding"),
            new Move.Type("recipient", "示例小学A1"),
            new Move.Review(List.of("张*例", "全部险种", "投标", "示例小学A1")),
            new Move.Result(View.ResultKind.DONE, List.of("示例科技有限公司")),
            new Move.Rate(1)),
        new Expected(
            Citizens.ORDINARY.person().number().value(),
            Map.of("insurance", "all", "purpose", "bidding", "recipient", "示例小学A1"),
            List.of(),
            0,
            List.of(
                new Expected.Paper(
                    DocumentKind.RESULT,
                    false,
                    List.of("社会保险参保证明", "张示例", "示例科技有限公司", "投标", "示例小学A1"))),
            Optional.of(List.of("张*例")),
            1));
  }
}
