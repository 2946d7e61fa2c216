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

/// 医保, but for 异地就医备案.
final class MedicalInsurance {

  private static final ServiceId PAYMENT = new ServiceId("medical-insurance-payment");

  static final List<Script> ALL =
      List.of(
          certificate(),
          paysForOneself(),
          paysForChild(),
          hasNothingToPayForElder(),
          takesTheBillHome());

  private MedicalInsurance() {}

  private static Script certificate() {
    return new Script(
        "medical-insurance-certificate",
        new ServiceId("medical-insurance-certificate"),
        Citizens.ELDER,
        Script.Arrival.SOCIAL_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("transfer"),
            new Move.Type("destination", "示例县医保中心"),
            new Move.Review(List.of("张*例", "示例县医保中心")),
            new Move.Result(View.ResultKind.DONE, List.of("城乡居民基本医疗保险")),
            new Move.Rate(1)),
        new Expected(
            Citizens.ELDER.person().number().value(),
            Map.of("purpose", "transfer", "destination", "示例县医保中心"),
            List.of(),
            0,
            List.of(
                Papers.result(
                    "基本医疗保险参保凭证",
                    "张示例",
                    "11010519491231002X",
                    "城乡居民基本医疗保险",
                    "8年",
                    "转移医保关系",
                    "示例县医保中心")),
            Optional.of(List.of("张*例", "城乡居民基本医疗保险")),
            1));
  }

  private static Script paysForOneself() {
    return new Script(
        "medical-insurance-for-oneself",
        PAYMENT,
        Citizens.ORDINARY,
        Script.Arrival.SERVICE_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("self"),
            new Move.Pick("{year+1}", List.of("张*例", "400.00 元")),
            new Move.Choose("yes"),
            new Move.Review(List.of("张*例", "400.00")),
            new Move.Pay(PayWay.BANK_CARD, 40000),
            new Move.Result(View.ResultKind.DONE, List.of("张*例", "{year+1}")),
            new Move.Rate(1)),
        new Expected(
            Citizens.ORDINARY.person().number().value(),
            Map.of(
                "insured", "self", "year", "{year+1}", "payable", "yes", "fiscal-receipt", "yes"),
            List.of(),
            40000,
            List.of(Papers.receipt("张示例", "¥400.00", "肆佰元整", "城乡居民基本医疗保险费")),
            Optional.of(List.of("张*例", "{year+1}")),
            1));
  }

  private static Script paysForChild() {
    return new Script(
        "medical-insurance-for-child",
        PAYMENT,
        Citizens.SECOND,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.TypeCode(),
            new Move.Choose("relative"),
            new Move.Type("relative-name", "李少年"),
            new Move.Type("relative-number", "440524201001182629"),
            new Move.Answer("relation", "child"),
            new Move.Pick("{year+1}", List.of("李*年", "400.00 元")),
            new Move.Choose("no"),
            new Move.Review(List.of("李*本", "李少年", "400.00")),
            new Move.Pay(PayWay.PHONE_CODE, 40000),
            new Move.Result(View.ResultKind.DONE, List.of("李*年", "{year+1}")),
            new Move.Rate(2)),
        new Expected(
            Citizens.SECOND.person().number().value(),
            Map.of(
                "insured", "relative",
                "relative-name", "李少年",
                "relative-number", "440524201001182629",
                "relation", "child",
                "year", "{year+1}",
                "payable", "yes",
                "fiscal-receipt", "no"),
            List.of(),
            40000,
            List.of(),
            Optional.of(List.of("李*本", "李*年", "{year+1}")),
            2));
  }

  /// The state insures the relative, whoever asks.
  private static Script hasNothingToPayForElder() {
    return new Script(
        "medical-insurance-for-elder",
        PAYMENT,
        Citizens.ORDINARY,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("relative"),
            new Move.Type("relative-name", "张示例"),
            new Move.Type("relative-number", "11010519491231002X"),
            new Move.Answer("relation", "parent"),
            new Move.Pick("{year+1}", List.of("张*例", "0.00 元（资助参保）", "1100.00 元")),
            new Move.Review(List.of("张*例", "0.00 元（资助参保）")),
            new Move.Result(View.ResultKind.DONE, List.of("{year+1}")),
            new Move.Rate(1)),
        new Expected(
            Citizens.ORDINARY.person().number().value(),
            Map.of(
                "insured", "relative",
                "relative-name", "张示例",
                "relative-number", "11010519491231002X",
                "relation", "parent",
                "year", "{year+1}",
                "payable", "no"),
            List.of(),
            0,
            List.of(),
            Optional.of(List.of("张*例", "{year+1}")),
            1));
  }

  /// The bill goes home, to be paid at a bank.
  private static Script takesTheBillHome() {
    return new Script(
        "medical-insurance-to-be-paid",
        PAYMENT,
        Citizens.named("student"),
        Script.Arrival.ID_CARD,
        List.of(
            new Move.ShowFace(),
            new Move.Choose("self"),
            new Move.Pick("{year+1}", List.of("欧**范", "400.00 元")),
            new Move.Choose("no"),
            new Move.Review(List.of("欧**范", "400.00")),
            new Move.Pay(PayWay.NOTICE, 40000),
            new Move.Result(View.ResultKind.PAYMENT_AWAITED, List.of("欧**范", "{year+1}"))),
        new Expected(
            Citizens.named("student").person().number().value(),
            Map.of("insured", "self", "year", "{year+1}", "payable", "yes", "fiscal-receipt", "no"),
            List.of(),
            0,
            List.of(),
            Optional.of(List.of("欧**范", "400.00")),
            0));
  }
}
