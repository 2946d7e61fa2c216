package org.hallkiosk.kiosk.workbench.people.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.people.Expected;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;

/// 公安户政与出入境, but for 无犯罪记录证明.
final class Household {

  private static final ServiceId PHOTO = new ServiceId("id-photo");

  static final List<Script> ALL =
      List.of(
          photoForIdCard(),
          photoForDrivingLicence(),
          photoToBePaid(),
          photoPaid(),
          residencePermits(),
          travelDocuments(),
          childsPassport());

  private Household() {}

  private static Script photoForIdCard() {
    return new Script(
        "photo-for-id-card",
        PHOTO,
        Citizens.ORDINARY,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("id-card"),
            new Move.TakePhoto(),
            new Move.Review(List.of("张*例")),
            new Move.Pay(PayWay.ORDER_CODE, 2000),
            new Move.Result(View.ResultKind.DONE, List.of("居民身份证、社保卡", "{day+180}")),
            new Move.Rate(1)),
        new Expected(
            Citizens.ORDINARY.person().number().value(),
            Map.of("standard", "id-card"),
            List.of("portrait-id-card"),
            2000,
            List.of(
                Papers.result("数字相片采集回执", "张示例", "110105199003071239", "居民身份证、社保卡", "{day+180}")),
            Optional.of(List.of("张*例", "{day+180}")),
            1));
  }

  private static Script photoForDrivingLicence() {
    return new Script(
        "photo-for-driving-licence",
        PHOTO,
        Citizens.SECOND,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.TypeCode(),
            new Move.Choose("driving-licence"),
            new Move.TakePhoto(),
            new Move.Review(List.of("李*本")),
            new Move.Pay(PayWay.PHONE_CODE, 2000),
            new Move.Result(View.ResultKind.DONE, List.of("驾驶证", "{day+180}")),
            new Move.Rate(2)),
        new Expected(
            Citizens.SECOND.person().number().value(),
            Map.of("standard", "driving-licence"),
            List.of("portrait-driving-licence"),
            2000,
            List.of(Papers.result("数字相片采集回执", "李样本", "440524198505122289", "驾驶证", "{day+180}")),
            Optional.of(List.of("李*本", "{day+180}")),
            2));
  }

  /// The bill goes home with its citizen, and is paid at a bank.
  private static Script photoToBePaid() {
    return new Script(
        "photo-to-be-paid",
        PHOTO,
        Citizens.HOUSE_OWNER,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("travel-document"),
            new Move.TakePhoto(),
            new Move.Review(List.of("王*房")),
            new Move.Pay(PayWay.NOTICE, 2000),
            new Move.Result(View.ResultKind.PAYMENT_AWAITED, List.of("护照、往来港澳台通行证"))),
        new Expected(
            Citizens.HOUSE_OWNER.person().number().value(),
            Map.of("standard", "travel-document"),
            List.of("portrait-travel-document"),
            0,
            List.of(),
            Optional.of(List.of("王*房", "20.00")),
            0));
  }

  private static Script photoPaid() {
    return new Script(
        "photo-paid",
        PHOTO,
        Citizens.HOUSE_OWNER,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Collect(),
            new Move.Result(View.ResultKind.DONE, List.of("护照、往来港澳台通行证")),
            new Move.Rate(3)),
        new Expected(
            Citizens.HOUSE_OWNER.person().number().value(),
            Map.of("standard", "travel-document"),
            List.of("portrait-travel-document"),
            2000,
            List.of(Papers.result("数字相片采集回执", "王有房", "320106197809210310", "护照、往来港澳台通行证")),
            Optional.of(List.of("王*房")),
            3));
  }

  private static Script residencePermits() {
    return new Script(
        "residence-permit-progress",
        new ServiceId("residence-permit-progress"),
        Citizens.SECOND,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.TypeCode(),
            new Move.Look(List.of("JZZ-2026-0233", "签注", "审批", "JZZ-2025-0977", "补领", "{day-5}")),
            new Move.Choose("yes"),
            new Move.Review(List.of("李*本")),
            new Move.Result(View.ResultKind.DONE, List.of("审批")),
            new Move.Rate(1)),
        new Expected(
            Citizens.SECOND.person().number().value(),
            Map.of("print", "yes"),
            List.of(),
            0,
            List.of(
                Papers.result("居住证进度单", "李样本", "JZZ-2026-0233", "审批", "JZZ-2025-0977", "{day-5}")),
            Optional.of(List.of("李*本")),
            1));
  }

  private static Script travelDocuments() {
    return new Script(
        "travel-document-progress",
        new ServiceId("travel-document-progress"),
        Citizens.ORDINARY,
        Script.Arrival.PHONE_CODE,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("hong-kong-macao"),
            new Move.Look(List.of("GA-2026-1180", "往来港澳通行证", "邮政寄递", "{workday+1}")),
            new Move.Choose("yes"),
            new Move.Review(List.of("张*例")),
            new Move.Result(View.ResultKind.DONE, List.of("审批")),
            new Move.Rate(2)),
        new Expected(
            Citizens.ORDINARY.person().number().value(),
            Map.of("document-type", "hong-kong-macao", "print", "yes"),
            List.of(),
            0,
            List.of(
                Papers.result(
                    "出入境证件进度单", "张示例", "110105199003071239", "GA-2026-1180", "{workday+1}")),
            Optional.of(List.of("张*例")),
            2));
  }

  /// Under 14 the guardian stands beside.
  private static Script childsPassport() {
    return new Script(
        "childs-passport-progress",
        new ServiceId("travel-document-progress"),
        Citizens.CHILD,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.GuardianCard(Citizens.ORDINARY),
            new Move.ShowFace(),
            new Move.Choose("all"),
            new Move.Look(List.of("HZ-2026-5820", "普通护照", "邮政寄递", "{workday+3}")),
            new Move.Choose("yes"),
            new Move.Review(List.of("张*样")),
            new Move.Result(View.ResultKind.DONE, List.of("审批")),
            new Move.Rate(1)),
        new Expected(
            Citizens.CHILD.person().number().value(),
            Map.of("document-type", "all", "print", "yes"),
            List.of(),
            0,
            List.of(
                Papers.result(
                    "出入境证件进度单", "张小样", "110105201505051131", "HZ-2026-5820", "{workday+3}")),
            Optional.of(List.of("张*样")),
            1));
  }
}
