package org.hallkiosk.kiosk.workbench.people.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.people.Expected;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;

/// 公安交管.
final class TrafficPolice {

  private static final Citizen STUDENT = Citizens.named("student");
  private static final Citizen FARMER = Citizens.named("farmer");

  static final List<Script> ALL =
      List.of(
          violationByNotice(),
          violationFromTheList(),
          warning(),
          tooManyPoints(),
          drivingLicence(),
          vehicleRecords());

  private TrafficPolice() {}

  private static Script violationByNotice() {
    return new Script(
        "traffic-violation",
        new ServiceId("traffic-violation"),
        Citizens.ORDINARY,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Look(List.of("110***********1239", "C1")),
            new Move.Choose("notice"),
            new Move.ShowCode(_ -> "JTWF:440301263882141"),
            new Move.Pick(
                "440301263882141", List.of("{day-9} 08:12", "不按导向车道行驶", "200.00 元", "2 分")),
            new Move.SignFacts(List.of("{day-9} 08:12", "不按导向车道行驶", "200.00 元")),
            new Move.Choose("yes"),
            new Move.Review(Says.who(Citizens.ORDINARY, "不按导向车道行驶", "200.00")),
            new Move.Review(Says.who(Citizens.ORDINARY, "不按导向车道行驶", "200.00")),
            new Move.Pay(PayWay.BANK_CARD, 20000),
            new Move.Result(View.ResultKind.DONE, List.of("200.00 元", "2 分", "{day+15}")),
            new Move.Rate(2)),
        new Expected(
            Citizens.ORDINARY.person().number().value(),
            Map.of(
                "find",
                "notice",
                "notice",
                "JTWF:440301263882141",
                "violation",
                "440301263882141",
                "payable",
                "yes",
                "fiscal-receipt",
                "yes"),
            List.of("facts-signature"),
            20000,
            List.of(
                Says.result(
                    Citizens.ORDINARY,
                    "处罚决定书",
                    "440301263882141",
                    "{day-9}08:12",
                    "不按导向车道行驶",
                    "200.00元",
                    "2分"),
                Says.receipt(Citizens.ORDINARY, "交通违法罚款", "200.00")),
            Says.slip(Citizens.ORDINARY),
            2));
  }

  private static Script violationFromTheList() {
    return new Script(
        "traffic-violation-list",
        new ServiceId("traffic-violation"),
        Citizens.SECOND,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.TypeCode(),
            new Move.Look(List.of("440***********2289", "C1")),
            new Move.Choose("mine"),
            new Move.Pick("440301268832831", List.of("不按导向车道行驶", "临时停车未关闭车门", "尚未确认")),
            new Move.SignFacts(List.of("不按导向车道行驶", "示例大道与样板路口")),
            new Move.Choose("no"),
            new Move.Review(Says.who(Citizens.SECOND, "不按导向车道行驶", "200.00")),
            new Move.Review(Says.who(Citizens.SECOND, "不按导向车道行驶", "200.00")),
            new Move.Pay(PayWay.NOTICE, 20000),
            new Move.Result(
                View.ResultKind.PAYMENT_AWAITED, List.of("200.00 元", "2 分", "{day+15}"))),
        new Expected(
            Citizens.SECOND.person().number().value(),
            Map.of(
                "find",
                "mine",
                "violation",
                "440301268832831",
                "payable",
                "yes",
                "fiscal-receipt",
                "no"),
            List.of("facts-signature"),
            0,
            List.of(
                Says.result(
                    Citizens.SECOND,
                    "处罚决定书",
                    "440301268832831",
                    "{day-9}08:12",
                    "不按导向车道行驶",
                    "200.00元",
                    "2分")),
            Optional.of(List.of("200.00")),
            0));
  }

  /// Twelve points: told before anything is asked.
  private static Script tooManyPoints() {
    return new Script(
        "traffic-violation-points",
        new ServiceId("traffic-violation"),
        Citizens.named("manchu"),
        Script.Arrival.ID_CARD,
        List.of(new Move.ShowFace(), new Move.Refused(ProblemCode.POINTS_LIMIT)),
        Expected.nothing());
  }

  private static Script warning() {
    return new Script(
        "traffic-violation-warning",
        new ServiceId("traffic-violation"),
        STUDENT,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Look(List.of("420***********9133", "C1")),
            new Move.Choose("mine"),
            new Move.Pick("440301260650302", List.of("临时停车未关闭车门", "警告")),
            new Move.SignFacts(List.of("临时停车未关闭车门", "警告")),
            new Move.Review(Says.who(STUDENT, "临时停车未关闭车门", "警告")),
            new Move.Review(Says.who(STUDENT, "临时停车未关闭车门", "警告")),
            new Move.Result(View.ResultKind.DONE, List.of("警告", "0 分")),
            new Move.Rate(1)),
        new Expected(
            STUDENT.person().number().value(),
            Map.of("find", "mine", "violation", "440301260650302", "payable", "no"),
            List.of("facts-signature"),
            0,
            List.of(
                Says.result(
                    STUDENT, "处罚决定书", "440301260650302", "{day-3}17:40", "临时停车未关闭车门", "警告")),
            Says.slip(STUDENT),
            1));
  }

  private static Script drivingLicence() {
    return new Script(
        "driving-licence",
        new ServiceId("driving-licence"),
        FARMER,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Look(List.of("500***********2792", "C1", "{day+900}", "2018-03-05")),
            new Move.Choose("yes"),
            new Move.Review(Says.who(FARMER)),
            new Move.Result(View.ResultKind.DONE, List.of()),
            new Move.Rate(1)),
        new Expected(
            FARMER.person().number().value(),
            Map.of("print", "yes"),
            List.of(),
            0,
            List.of(
                Says.result(FARMER, "机动车驾驶证信息单", "500***********2792", "{day+900}", "2018-03-05")),
            Says.slip(FARMER),
            1));
  }

  private static Script vehicleRecords() {
    return new Script(
        "vehicle-records",
        new ServiceId("vehicle-records"),
        Citizens.ORDINARY,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Pick("SHI-AD06789", List.of("示A·12345", "示A·D06789", "样板牌 YB500EV")),
            new Move.Look(List.of("小型新能源汽车", "LYB***********6789", "{day+500}")),
            new Move.Choose("yes"),
            new Move.Review(Says.who(Citizens.ORDINARY, "示A·D06789")),
            new Move.Result(View.ResultKind.DONE, List.of("示A·D06789")),
            new Move.Rate(1)),
        new Expected(
            Citizens.ORDINARY.person().number().value(),
            Map.of("vehicle", "SHI-AD06789", "print", "yes"),
            List.of(),
            0,
            List.of(
                Says.result(
                    Citizens.ORDINARY,
                    "机动车信息单",
                    "示A·D06789",
                    "小型新能源汽车",
                    "LYB***********6789",
                    "{day+500}")),
            Says.slip(Citizens.ORDINARY),
            1));
  }
}
