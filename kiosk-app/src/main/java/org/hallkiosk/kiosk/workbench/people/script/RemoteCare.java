package org.hallkiosk.kiosk.workbench.people.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.people.Expected;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;

/// 异地就医备案.
final class RemoteCare {

  private static final ServiceId REMOTE = new ServiceId("medical-insurance-remote");

  static final List<Script> ALL =
      List.of(
          retiredElsewhere(),
          worksElsewhere(),
          referredElsewhere(),
          referralDecided(),
          registeredAlready());

  private RemoteCare() {}

  private static Script retiredElsewhere() {
    return new Script(
        "remote-care-in-retirement",
        REMOTE,
        Citizens.ORDINARY,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("retired-settled"),
            new Move.Type("destination", "样本省范例市"),
            new Move.Type("from-day", "{year+1}0101"),
            new Move.Accept("phone", "13700009050"),
            new Move.UseHeld("公安机关"),
            new Move.Sign(),
            new Move.Choose("window"),
            new Move.Review(List.of("张*例", "样本省范例市", "{year+1}-01-01", "137****9050")),
            new Move.Promised(2, List.of("样本省范例市", "{day+365}")),
            new Move.Rate(1)),
        new Expected(
            Citizens.ORDINARY.person().number().value(),
            Map.of(
                "reason", "retired-settled",
                "destination", "样本省范例市",
                "from-day", "{year+1}-01-01",
                "phone", "13700009050",
                "delivery", "window"),
            List.of("residence-proof", "applicant-signature"),
            0,
            List.of(),
            Optional.of(List.of("张*例", "样本省范例市", "{day+365}")),
            1));
  }

  private static Script worksElsewhere() {
    return new Script(
        "remote-care-at-work",
        REMOTE,
        Citizens.named("manchu"),
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("work"),
            new Move.Type("destination", "样本省模板市"),
            new Move.Type("from-day", "{year+1}0301"),
            new Move.Accept("phone", "13000007531"),
            new Move.BringLater(),
            new Move.Sign(),
            new Move.Choose("window"),
            new Move.Review(List.of("周*板", "样本省模板市", "{workday+20}")),
            new Move.Promised(2, List.of("样本省模板市", "{workday+20}")),
            new Move.Rate(3)),
        new Expected(
            Citizens.named("manchu").person().number().value(),
            Map.of(
                "reason", "work",
                "destination", "样本省模板市",
                "from-day", "{year+1}-03-01",
                "phone", "13000007531",
                "delivery", "window"),
            List.of("employment-proof", "applicant-signature"),
            0,
            List.of(),
            Optional.of(List.of("周*板", "样本省模板市", "{workday+20}")),
            3));
  }

  private static Script referredElsewhere() {
    return new Script(
        "remote-care-by-referral",
        REMOTE,
        Citizens.SECOND,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("referral"),
            new Move.Type("destination", "样本省示例市"),
            new Move.Type("from-day", "{year+1}0215"),
            new Move.Accept("phone", "13800001234"),
            new Move.Scan(1),
            new Move.Sign(),
            new Move.Choose("terminal"),
            new Move.Review(List.of("李*本", "样本省示例市", "{year+1}-02-15")),
            new Move.Promised(2, List.of("样本省示例市")),
            new Move.Rate(2)),
        new Expected(
            Citizens.SECOND.person().number().value(),
            Map.of(
                "reason", "referral",
                "destination", "样本省示例市",
                "from-day", "{year+1}-02-15",
                "phone", "13800001234",
                "delivery", "terminal"),
            List.of("referral-letter", "applicant-signature"),
            0,
            List.of(),
            Optional.of(List.of("李*本", "样本省示例市")),
            2));
  }

  private static Script referralDecided() {
    return new Script(
        "remote-care-decided",
        REMOTE,
        Citizens.SECOND,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.TypeCode(),
            new Move.Collect(),
            new Move.Result(View.ResultKind.DONE, List.of("样本省示例市")),
            new Move.SkipRating()),
        new Expected(
            Citizens.SECOND.person().number().value(),
            Map.of(
                "reason", "referral",
                "destination", "样本省示例市",
                "from-day", "{year+1}-02-15",
                "phone", "13800001234",
                "delivery", "terminal"),
            List.of("referral-letter", "applicant-signature"),
            0,
            List.of(
                Papers.result(
                    "异地就医备案表", "李样本", "440524198505122289", "转诊", "样本省示例市", "{year+1}-02-15")),
            Optional.of(List.of("李*本", "样本省示例市")),
            2));
  }

  /// One registration holds already.
  private static Script registeredAlready() {
    return new Script(
        "remote-care-twice",
        REMOTE,
        Citizens.HONG_KONG_RESIDENT,
        Script.Arrival.ID_CARD,
        List.of(new Move.ShowFace(), new Move.Refused(ProblemCode.ALREADY_APPLIED)),
        Expected.nothing());
  }
}
