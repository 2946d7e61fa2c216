package org.hallkiosk.kiosk.workbench.people.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.people.Expected;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;

/// 人社.
final class SocialSecurity {

  private static final Citizen MANCHU = Citizens.named("manchu");

  static final List<Script> ALL =
      List.of(
          insuranceCertificate(),
          insuranceCertificateOfTheElder(),
          insuranceCertificateByStaff(),
          pensionContributions(),
          cardReportedLost(),
          cardFoundAgain(),
          brokenCardByMail(),
          changedDataAtTheWindow());

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
            new Move.Review(Says.who(Citizens.ORDINARY, "示例小学A1")),
            new Move.Result(View.ResultKind.DONE, List.of("示例科技有限公司")),
            new Move.Rate(1)),
        new Expected(
            Citizens.ORDINARY.person().number().value(),
            Map.of("insurance", "all", "purpose", "bidding", "recipient", "示例小学A1"),
            List.of(),
            0,
            List.of(
                Says.result(
                    Citizens.ORDINARY,
                    "社会保险参保证明",
                    "示例科技有限公司",
                    "投标",
                    "示例小学A1",
                    "企业职工基本养老保险",
                    "工伤保险")),
            Says.slip(Citizens.ORDINARY),
            1));
  }

  private static Script insuranceCertificateOfTheElder() {
    return new Script(
        "social-insurance-certificate-elder",
        new ServiceId("social-insurance-certificate"),
        Citizens.ELDER,
        Script.Arrival.SOCIAL_CARD,
        List.of(
            new Move.TypeCode(),
            new Move.Choose("pension"),
            new Move.Choose("settlement"),
            new Move.Review(Says.who(Citizens.ELDER)),
            new Move.Result(View.ResultKind.DONE, List.of("灵活就业")),
            new Move.Rate(2)),
        new Expected(
            Citizens.ELDER.person().number().value(),
            Map.of("insurance", "pension", "purpose", "settlement"),
            List.of(),
            0,
            List.of(Says.result(Citizens.ELDER, "社会保险参保证明", "灵活就业", "积分落户", "企业职工基本养老保险")),
            Says.slip(Citizens.ELDER),
            2));
  }

  /// Without an accepted face and without a phone.
  private static Script insuranceCertificateByStaff() {
    return new Script(
        "social-insurance-certificate-staff",
        new ServiceId("social-insurance-certificate"),
        Citizens.NO_PHONE,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.AskStaff(),
            new Move.Choose("pension"),
            new Move.Choose("settlement"),
            new Move.Review(Says.who(Citizens.NO_PHONE)),
            new Move.Result(View.ResultKind.DONE, List.of("灵活就业")),
            new Move.Rate(1)),
        new Expected(
            Citizens.NO_PHONE.person().number().value(),
            Map.of("insurance", "pension", "purpose", "settlement"),
            List.of(),
            0,
            List.of(Says.result(Citizens.NO_PHONE, "社会保险参保证明", "灵活就业", "积分落户")),
            Says.slip(Citizens.NO_PHONE),
            1));
  }

  private static Script pensionContributions() {
    return new Script(
        "pension-contributions",
        new ServiceId("pension-contributions"),
        Citizens.SECOND,
        Script.Arrival.PHONE_CODE,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("last-year"),
            new Move.Look(List.of("{year-1}", "5869.00 元", "469.52 元/月", "939.04 元/月")),
            new Move.Choose("yes"),
            new Move.Review(Says.who(Citizens.SECOND)),
            new Move.Result(View.ResultKind.DONE, List.of("去年")),
            new Move.Rate(2)),
        new Expected(
            Citizens.SECOND.person().number().value(),
            Map.of("period", "last-year", "print", "yes"),
            List.of(),
            0,
            List.of(
                Says.result(
                    Citizens.SECOND,
                    "城镇职工养老保险缴费明细",
                    "去年",
                    "{year-1}-12",
                    "{year-1}-01",
                    "样板贸易有限公司",
                    "5869.00",
                    "469.52")),
            Says.slip(Citizens.SECOND),
            2));
  }

  private static Script cardReportedLost() {
    return new Script(
        "social-card-loss",
        new ServiceId("social-card-loss"),
        MANCHU,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("report"),
            new Move.Pick("card-S12251053", List.of("S1*****53", "正常使用")),
            new Move.Review(Says.who(MANCHU, "S1*****53")),
            new Move.Review(Says.who(MANCHU, "S1*****53")),
            new Move.Result(View.ResultKind.DONE, List.of("S1*****53", "临时挂失", "{day+7}")),
            new Move.Rate(1)),
        new Expected(
            MANCHU.person().number().value(),
            Map.of("action", "report", "card", "card-S12251053"),
            List.of(),
            0,
            List.of(),
            Says.slip(MANCHU, "S1*****53"),
            1));
  }

  private static Script cardFoundAgain() {
    return new Script(
        "social-card-loss-undone",
        new ServiceId("social-card-loss"),
        MANCHU,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("undo"),
            new Move.Pick("card-S12251053", List.of("S1*****53", "已临时挂失")),
            new Move.Review(Says.who(MANCHU, "S1*****53")),
            new Move.Result(View.ResultKind.DONE, List.of("S1*****53", "解除挂失", "{today}")),
            new Move.Rate(1)),
        new Expected(
            MANCHU.person().number().value(),
            Map.of("action", "undo", "card", "card-S12251053"),
            List.of(),
            0,
            List.of(),
            Says.slip(MANCHU, "S1*****53"),
            1));
  }

  private static Script brokenCardByMail() {
    return new Script(
        "social-card-replacement",
        new ServiceId("social-card-replacement"),
        Citizens.ORDINARY,
        Script.Arrival.SERVICE_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("damaged"),
            new Move.Choose("bank-b"),
            new Move.Accept("phone", "13700009050"),
            new Move.Accept("employer", "示例科技有限公司"),
            new Move.UseHeld("公安机关"),
            new Move.Scan(2),
            new Move.TakePhoto(),
            new Move.Choose("mail"),
            new Move.Accept("recipient", "张示例"),
            new Move.Accept("address", "示例市城东区样板路1号"),
            new Move.Sign(),
            new Move.Review(Says.who(Citizens.ORDINARY, "137****9050", "示例市城东区样板路1号", "25.00")),
            new Move.Pay(PayWay.PHONE_CODE, 2500),
            new Move.Promised(15, List.of("示例农商银行", "免费寄递")),
            new Move.Rate(1)),
        new Expected(
            Citizens.ORDINARY.person().number().value(),
            Map.ofEntries(
                Map.entry("reason", "damaged"),
                Map.entry("bank", "bank-b"),
                Map.entry("phone", "13700009050"),
                Map.entry("employer", "示例科技有限公司"),
                Map.entry("delivery", "mail"),
                Map.entry("recipient", "张示例"),
                Map.entry("address", "示例市城东区样板路1号")),
            List.of("id-card-copy", "old-card", "portrait", "applicant-signature"),
            2500,
            List.of(Says.receipt(Citizens.ORDINARY, "社会保障卡工本费", "25.00")),
            Says.slip(Citizens.ORDINARY),
            1));
  }

  private static Script changedDataAtTheWindow() {
    return new Script(
        "social-card-replacement-later",
        new ServiceId("social-card-replacement"),
        Citizens.RARE_NAME,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("data-changed"),
            new Move.Choose("bank-a"),
            new Move.Accept("phone", "13300001357"),
            new Move.LeaveEmpty("employer"),
            new Move.UseHeld("公安机关"),
            new Move.BringLater(),
            new Move.TakePhoto(),
            new Move.Choose("window"),
            new Move.Sign(),
            new Move.Review(Says.who(Citizens.RARE_NAME, "133****1357", "25.00")),
            new Move.Pay(PayWay.ORDER_CODE, 2500),
            new Move.Promised(15, List.of("示例银行", "窗口领取", "信息变更证明（{workday+10} 前）")),
            new Move.Rate(3)),
        new Expected(
            Citizens.RARE_NAME.person().number().value(),
            Map.of(
                "reason",
                "data-changed",
                "bank",
                "bank-a",
                "phone",
                "13300001357",
                "delivery",
                "window"),
            List.of("id-card-copy", "data-change-proof", "portrait", "applicant-signature"),
            2500,
            List.of(Says.receipt(Citizens.RARE_NAME, "社会保障卡工本费", "25.00")),
            // The slip printer draws this name as a picture, for its characters are none of its
            // own.
            Optional.of(List.of("示例银行", "窗口领取")),
            3));
  }
}
