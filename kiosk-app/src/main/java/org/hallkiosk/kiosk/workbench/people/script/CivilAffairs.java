package org.hallkiosk.kiosk.workbench.people.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.people.Expected;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;

/// 民政与残联.
final class CivilAffairs {

  private static final Citizen MANCHU = Citizens.named("manchu");
  private static final Citizen FARMER = Citizens.named("farmer");
  private static final ServiceId SENIOR_CARD = new ServiceId("senior-card");

  static final List<Script> ALL =
      List.of(
          disabilityCertificate(),
          subsistenceAllowance(),
          seniorInAHome(),
          seniorOnTheirOwn(),
          tooYoungForSeniors());

  private CivilAffairs() {}

  private static Script disabilityCertificate() {
    return new Script(
        "disability-certificate-progress",
        new ServiceId("disability-certificate-progress"),
        MANCHU,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Look(List.of("CJ-2026-0057", "到期换领", "示例市康复医院", "制证", "{workday+6}")),
            new Move.Choose("yes"),
            new Move.Review(List.of("周*板")),
            new Move.Result(View.ResultKind.DONE, List.of("制证")),
            new Move.Rate(1)),
        new Expected(
            MANCHU.person().number().value(),
            Map.of("print", "yes"),
            List.of(),
            0,
            List.of(paper("残疾人证进度单", "周模板", "610103198112251053", "CJ-2026-0057", "示例市康复医院", "制证")),
            Optional.of(List.of("周*板")),
            1));
  }

  private static Script subsistenceAllowance() {
    return new Script(
        "subsistence-allowance",
        new ServiceId("subsistence-allowance"),
        FARMER,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.TypeCode(),
            new Move.Look(List.of("农村低保 A 类", "3 人", "2190.00 元", "已发放")),
            new Move.Choose("yes"),
            new Move.Review(List.of("郑*验")),
            new Move.Result(View.ResultKind.DONE, List.of()),
            new Move.Rate(2)),
        new Expected(
            FARMER.person().number().value(),
            Map.of("print", "yes"),
            List.of(),
            0,
            List.of(paper("最低生活保障信息单", "郑试验", "500103199807302792", "农村低保A类", "2190.00元")),
            Optional.of(List.of("郑*验")),
            2));
  }

  /// Lives in a home, whose agreement comes later; the card is mailed. Transport refuses its part.
  private static Script seniorInAHome() {
    return new Script(
        "senior-card-mailed",
        SENIOR_CARD,
        Citizens.ELDER,
        Script.Arrival.SOCIAL_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("home"),
            new Move.Accept("phone", "13700000029"),
            new Move.Type("contact-name", "张示例"),
            new Move.Type("contact-phone", "13700009050"),
            new Move.Answer("contact-relation", "child"),
            new Move.UseHeld("公安机关"),
            new Move.Scan(2),
            new Move.BringLater(),
            new Move.TakePhoto(),
            new Move.Choose("mail"),
            new Move.Accept("recipient", "张示例"),
            new Move.Accept("address", "示例市城东区长寿里15号"),
            new Move.Sign(),
            new Move.Review(List.of("张*例", "住在养老机构", "示例市城东区长寿里15号")),
            new Move.Promised(
                10,
                View.ResultKind.PARTLY_REFUSED,
                List.of("免费寄递", "养老机构入住协议", "{workday+20}", "已持有外市免费乘车卡")),
            new Move.Rate(3)),
        new Expected(
            Citizens.ELDER.person().number().value(),
            Map.of(
                "living",
                "home",
                "phone",
                "13700000029",
                "contact-name",
                "张示例",
                "contact-phone",
                "13700009050",
                "contact-relation",
                "child",
                "delivery",
                "mail",
                "recipient",
                "张示例",
                "address",
                "示例市城东区长寿里15号"),
            List.of(
                "id-card-copy",
                "household-register",
                "home-agreement",
                "portrait",
                "applicant-signature"),
            0,
            List.of(),
            Optional.of(List.of("张*例", "免费寄递", "养老机构入住协议（{workday+20}", "已持有外市免费乘车卡")),
            3));
  }

  /// Lives alone, has no phone any more, and fetches the card; the hall holds both papers.
  private static Script seniorOnTheirOwn() {
    return new Script(
        "senior-card-fetched",
        SENIOR_CARD,
        Citizens.LONG_TERM,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.TypeCode(),
            new Move.Choose("alone"),
            new Move.Clear("phone"),
            new Move.Type("contact-name", "李样本"),
            new Move.LeaveEmpty("contact-phone"),
            new Move.LeaveEmpty("contact-relation"),
            new Move.UseHeld("公安机关"),
            new Move.UseHeld("公安机关"),
            new Move.TakePhoto(),
            new Move.Choose("window"),
            new Move.Sign(),
            new Move.Review(List.of("孙*期", "独自居住")),
            new Move.Promised(10, List.of("窗口领取")),
            new Move.Rate(1)),
        new Expected(
            Citizens.LONG_TERM.person().number().value(),
            Map.of("living", "alone", "contact-name", "李样本", "delivery", "window"),
            List.of("id-card-copy", "household-register", "portrait", "applicant-signature"),
            0,
            List.of(),
            Optional.of(List.of("孙*期", "窗口领取")),
            1));
  }

  /// Born in 1990, and told so before anything is asked.
  private static Script tooYoungForSeniors() {
    return new Script(
        "senior-card-refused",
        SENIOR_CARD,
        Citizens.ORDINARY,
        Script.Arrival.ID_CARD,
        List.of(new Move.ShowFace(), new Move.Refused(ProblemCode.NOT_ELIGIBLE)),
        Expected.nothing());
  }

  private static Expected.Paper paper(String... says) {
    return new Expected.Paper(DocumentKind.RESULT, false, List.of(says));
  }
}
