package org.hallkiosk.kiosk.workbench.people.script;

import java.util.List;
import java.util.Map;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.people.Expected;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;

/// 不动产.
final class RealEstate {

  private static final Citizen LANDLADY = Citizens.named("landlady");

  static final List<Script> ALL =
      List.of(
          noHouseCertificate(),
          noHouseCertificateByStaff(),
          allThatIsRegistered(),
          oneCertificateOfTitle(),
          progressOfMine(),
          progressByNotice());

  private RealEstate() {}

  private static Script noHouseCertificate() {
    return new Script(
        "no-house-certificate",
        new ServiceId("no-house-certificate"),
        Citizens.ORDINARY,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("school-enrolment"),
            new Move.Review(Says.who(Citizens.ORDINARY)),
            new Move.Result(View.ResultKind.DONE, List.of()),
            new Move.Rate(1)),
        new Expected(
            Citizens.ORDINARY.person().number().value(),
            Map.of("purpose", "school-enrolment"),
            List.of(),
            0,
            List.of(Says.result(Citizens.ORDINARY, "无房证明", "子女入学", "示例市全市行政区域")),
            Says.slip(Citizens.ORDINARY),
            1));
  }

  /// Without an accepted face and without a phone.
  private static Script noHouseCertificateByStaff() {
    return new Script(
        "no-house-certificate-staff",
        new ServiceId("no-house-certificate"),
        Citizens.NO_PHONE,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.AskStaff(),
            new Move.Choose("housing-loan"),
            new Move.Review(Says.who(Citizens.NO_PHONE)),
            new Move.Result(View.ResultKind.DONE, List.of()),
            new Move.Rate(1)),
        new Expected(
            Citizens.NO_PHONE.person().number().value(),
            Map.of("purpose", "housing-loan"),
            List.of(),
            0,
            List.of(Says.result(Citizens.NO_PHONE, "无房证明", "贷款", "示例市全市行政区域")),
            Says.slip(Citizens.NO_PHONE),
            1));
  }

  private static Script allThatIsRegistered() {
    return new Script(
        "real-estate-records",
        new ServiceId("real-estate-records"),
        Citizens.HOUSE_OWNER,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("all"),
            new Move.Look(List.of("示例市城东区安居里3号2栋501室", "示例市城西区范例街8号车位17")),
            new Move.Choose("yes"),
            new Move.Sign(),
            new Move.Review(Says.who(Citizens.HOUSE_OWNER)),
            new Move.Result(View.ResultKind.DONE, List.of("本人名下全部不动产")),
            new Move.Rate(1)),
        new Expected(
            Citizens.HOUSE_OWNER.person().number().value(),
            Map.of("scope", "all", "print", "yes"),
            List.of("use-commitment"),
            0,
            List.of(
                Says.result(
                    Citizens.HOUSE_OWNER,
                    "不动产登记信息查询结果",
                    "示(2019)示例市不动产权第0012345号",
                    "示(2022)示例市不动产权第0067890号",
                    "89.60平方米",
                    "12.50平方米")),
            Says.slip(Citizens.HOUSE_OWNER),
            1));
  }

  private static Script oneCertificateOfTitle() {
    return new Script(
        "real-estate-records-one",
        new ServiceId("real-estate-records"),
        LANDLADY,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.TypeCode(),
            new Move.Choose("one"),
            new Move.Type("certificate-number", "20210054321"),
            new Move.Look(List.of("示例市城东区演示大道11号1栋302室", "104.20 平方米")),
            new Move.Choose("yes"),
            new Move.Sign(),
            new Move.Review(Says.who(LANDLADY, "20210054321")),
            new Move.Result(View.ResultKind.DONE, List.of("某一本不动产权证书")),
            new Move.Rate(2)),
        new Expected(
            LANDLADY.person().number().value(),
            Map.of("scope", "one", "certificate-number", "20210054321", "print", "yes"),
            List.of("use-commitment"),
            0,
            List.of(
                Says.result(
                    LANDLADY,
                    "不动产登记信息查询结果",
                    "示(2021)示例市不动产权第0054321号",
                    "示例市城东区演示大道11号1栋302室",
                    "104.20平方米")),
            Says.slip(LANDLADY),
            2));
  }

  private static Script progressOfMine() {
    return new Script(
        "real-estate-progress",
        new ServiceId("real-estate-progress"),
        LANDLADY,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("mine"),
            new Move.Look(
                List.of("2026-223011", "转移登记", "{day-6}", "2025-223011", "抵押权注销登记", "{day-20}")),
            new Move.Choose("yes"),
            new Move.Review(Says.who(LANDLADY)),
            new Move.Result(View.ResultKind.DONE, List.of("审核")),
            new Move.Rate(1)),
        new Expected(
            LANDLADY.person().number().value(),
            Map.of("find", "mine", "print", "yes"),
            List.of(),
            0,
            List.of(
                Says.result(LANDLADY, "不动产登记进度单", "2026-223011", "2025-223011", "登簿", "{day-40}")),
            Says.slip(LANDLADY),
            1));
  }

  private static Script progressByNotice() {
    return new Script(
        "real-estate-progress-notice",
        new ServiceId("real-estate-progress"),
        Citizens.SECOND,
        Script.Arrival.PHONE_CODE,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("notice"),
            new Move.ShowCode(_ -> "BDC:2026-883283"),
            new Move.Look(List.of("2026-883283", "转移登记", "{day-6}", "{workday+1}")),
            new Move.Choose("yes"),
            new Move.Review(Says.who(Citizens.SECOND)),
            new Move.Result(View.ResultKind.DONE, List.of("审核")),
            new Move.Rate(1)),
        new Expected(
            Citizens.SECOND.person().number().value(),
            Map.of("find", "notice", "notice", "BDC:2026-883283", "print", "yes"),
            List.of(),
            0,
            List.of(
                Says.result(
                    Citizens.SECOND, "不动产登记进度单", "2026-883283", "转移登记", "审核", "{workday+1}")),
            Says.slip(Citizens.SECOND),
            1));
  }
}
