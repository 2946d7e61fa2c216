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

/// 无犯罪记录证明: taken in on one day and decided on another.
final class NoCrime {

  private static final ServiceId NO_CRIME = new ServiceId("no-crime-certificate");

  static final List<Script> ALL =
      List.of(byMail(), twice(), atTerminal(), decided(), crimeOnRecord());

  private NoCrime() {}

  private static Script byMail() {
    return new Script(
        "no-crime-by-mail",
        NO_CRIME,
        Citizens.ORDINARY,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("employment"),
            new Move.Accept("phone", "13700009050"),
            new Move.Type("recipient-unit", "示例小学"),
            new Move.LeaveEmpty("since"),
            new Move.UseHeld("公安机关"),
            new Move.BringLater(),
            new Move.Choose("mail"),
            new Move.Accept("recipient", "张示例"),
            new Move.Accept("address", "示例市城东区样板路1号"),
            new Move.Sign(),
            new Move.Review(List.of("张*例", "示例小学", "137****9050", "示例市城东区样板路1号")),
            new Move.Promised(5, List.of("入职", "免费寄递", "{workday+10}")),
            new Move.Rate(1)),
        new Expected(
            Citizens.ORDINARY.person().number().value(),
            Map.of(
                "purpose", "employment",
                "phone", "13700009050",
                "recipient-unit", "示例小学",
                "delivery", "mail",
                "recipient", "张示例",
                "address", "示例市城东区样板路1号"),
            List.of("id-card-copy", "purpose-proof", "applicant-signature"),
            0,
            List.of(),
            Optional.of(List.of("张*例", "入职", "{workday+10}")),
            1));
  }

  /// While one application is open, the hall takes no other, and says so before anything is asked.
  private static Script twice() {
    return new Script(
        "no-crime-twice",
        NO_CRIME,
        Citizens.ORDINARY,
        Script.Arrival.ID_CARD,
        List.of(new Move.ShowFace(), new Move.Refused(ProblemCode.ALREADY_APPLIED)),
        Expected.nothing());
  }

  private static Script atTerminal() {
    return new Script(
        "no-crime-at-terminal",
        NO_CRIME,
        Citizens.SECOND,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("visa"),
            new Move.Accept("phone", "13800001234"),
            new Move.Type("recipient-unit", "示例领事馆"),
            new Move.Type("since", "{year-10}0101"),
            new Move.UseHeld("公安机关"),
            new Move.Scan(2),
            new Move.Choose("terminal"),
            new Move.Sign(),
            new Move.Review(List.of("李*本", "示例领事馆", "{year-10}-01-01")),
            new Move.Promised(5, List.of("办理签证", "自助终端打印")),
            new Move.Rate(2)),
        new Expected(
            Citizens.SECOND.person().number().value(),
            Map.of(
                "purpose", "visa",
                "phone", "13800001234",
                "recipient-unit", "示例领事馆",
                "since", "{year-10}-01-01",
                "delivery", "terminal"),
            List.of("id-card-copy", "purpose-proof", "applicant-signature"),
            0,
            List.of(),
            Optional.of(List.of("李*本", "办理签证")),
            2));
  }

  private static Script decided() {
    return new Script(
        "no-crime-decided",
        NO_CRIME,
        Citizens.SECOND,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.TypeCode(),
            new Move.Collect(),
            new Move.Result(View.ResultKind.DONE, List.of("办理签证")),
            new Move.SkipRating()),
        new Expected(
            Citizens.SECOND.person().number().value(),
            Map.of(
                "purpose", "visa",
                "phone", "13800001234",
                "recipient-unit", "示例领事馆",
                "since", "{year-10}-01-01",
                "delivery", "terminal"),
            List.of("id-card-copy", "purpose-proof", "applicant-signature"),
            0,
            List.of(Papers.result("无犯罪记录证明", "李样本", "440524198505122289", "办理签证", "示例领事馆")),
            Optional.of(List.of("李*本")),
            2));
  }

  /// The application is taken in; what stands on record is told, and sends its citizen to a window.
  private static Script crimeOnRecord() {
    return new Script(
        "crime-on-record",
        NO_CRIME,
        Citizens.named("manchu"),
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("other"),
            new Move.Accept("phone", "13000007531"),
            new Move.Type("recipient-unit", "示例公司"),
            new Move.LeaveEmpty("since"),
            new Move.UseHeld("公安机关"),
            new Move.Choose("window"),
            new Move.Sign(),
            new Move.Review(List.of("周*板", "示例公司")),
            new Move.Promised(5, List.of("其他")),
            new Move.Rate(5)),
        new Expected(
            Citizens.named("manchu").person().number().value(),
            Map.of(
                "purpose", "other",
                "phone", "13000007531",
                "recipient-unit", "示例公司",
                "delivery", "window"),
            List.of("id-card-copy", "applicant-signature"),
            0,
            List.of(),
            Optional.of(List.of("周*板")),
            5));
  }
}
