package org.hallkiosk.kiosk.workbench.people.script;

import java.util.ArrayList;
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

/// 综合服务.
final class General {

  private static final ServiceId CASE_PROGRESS = new ServiceId("case-progress");

  static final List<Script> ALL =
      List.of(
          allMyCases(),
          caseOfASlip(),
          caseByItsDigits(),
          eLicence(),
          queueTicket(),
          complaint(),
          callForHelp());

  private General() {}

  private static Script allMyCases() {
    return caseProgress(
        "case-progress-mine",
        List.of(
            new Move.Choose("mine"),
            new Move.Look(
                List.of("GTKB-2026-004217", "{day-9}", "ZZBZ-2026-011386", "{workday+1}"))),
        Map.of("find", "mine", "print", "yes"),
        List.of("GTKB-2026-004217", "个体工商户登记", "ZZBZ-2026-011386", "居住证签注"));
  }

  private static Script caseOfASlip() {
    return caseProgress(
        "case-progress-slip",
        List.of(
            new Move.Choose("slip"),
            new Move.ShowCode(_ -> "GTKB-2026-004217"),
            new Move.Look(List.of("GTKB-2026-004217", "个体工商户登记", "{day-9}"))),
        Map.of("find", "slip", "case-code", "GTKB-2026-004217", "print", "yes"),
        List.of("GTKB-2026-004217", "个体工商户登记"));
  }

  private static Script caseByItsDigits() {
    return caseProgress(
        "case-progress-digits",
        List.of(
            new Move.Choose("number"),
            new Move.Type("case-digits", "011386"),
            new Move.Look(List.of("ZZBZ-2026-011386", "居住证签注", "{workday+1}"))),
        Map.of("find", "number", "case-digits", "011386", "print", "yes"),
        List.of("ZZBZ-2026-011386", "居住证签注"));
  }

  private static Script caseProgress(
      String name, List<Move> finding, Map<String, String> answers, List<String> facts) {
    List<Move> moves = new ArrayList<>(List.of(new Move.ShowFace()));
    moves.addAll(finding);
    moves.addAll(
        List.of(
            new Move.Choose("yes"),
            new Move.Review(List.of("张*例")),
            new Move.Result(View.ResultKind.DONE, List.of()),
            new Move.Rate(1)));
    List<String> says = new ArrayList<>(List.of("办件进度单", "张示例", "110105199003071239"));
    says.addAll(facts);
    return new Script(
        name,
        CASE_PROGRESS,
        Citizens.ORDINARY,
        Script.Arrival.ID_CARD,
        moves,
        new Expected(
            Citizens.ORDINARY.person().number().value(),
            answers,
            List.of(),
            0,
            List.of(new Expected.Paper(DocumentKind.RESULT, false, says)),
            Optional.of(List.of("张*例")),
            1));
  }

  private static Script eLicence() {
    return new Script(
        "e-licence-print",
        new ServiceId("e-licence-print"),
        Citizens.SECOND,
        Script.Arrival.PHONE_CODE,
        List.of(
            new Move.ShowFace(),
            new Move.Pick("JZZ-883283", List.of("居住证", "JZZ****883283", "{day+400}")),
            new Move.Choose("application"),
            new Move.Type("use-detail", "入学报名"),
            new Move.Review(List.of("李*本", "入学报名", "居住证")),
            new Move.Result(View.ResultKind.DONE, List.of("居住证")),
            new Move.Rate(4)),
        new Expected(
            Citizens.SECOND.person().number().value(),
            Map.of("licence", "JZZ-883283", "purpose", "application", "use-detail", "入学报名"),
            List.of(),
            0,
            List.of(
                new Expected.Paper(
                    DocumentKind.RESULT,
                    false,
                    List.of(
                        "电子证照打印件", "李样本", "440524198505122289", "JZZ****883283", "办理业务", "入学报名"))),
            Optional.of(List.of("李*本")),
            4));
  }

  private static Script queueTicket() {
    return new Script(
        "queue-ticket",
        new ServiceId("queue-ticket"),
        Citizens.ORDINARY,
        Script.Arrival.NOBODY,
        List.of(
            new Move.Choose("priority"),
            new Move.Pick("C", List.of("不动产", "13-20 号", "11 人")),
            new Move.Review(List.of("不动产")),
            new Move.Result(View.ResultKind.DONE, List.of("不动产", "13-20 号")),
            new Move.Rate(1)),
        new Expected(
            "",
            Map.of("visit", "priority", "queue", "C"),
            List.of(),
            0,
            List.of(),
            Optional.of(List.of("不动产", "13-20 号")),
            1));
  }

  /// Whoever needs help and has no phone is not asked for a number.
  private static Script callForHelp() {
    return new Script(
        "hotline-help",
        new ServiceId("hotline-complaint"),
        Citizens.ORDINARY,
        Script.Arrival.NOBODY,
        List.of(
            new Move.Choose("help"),
            new Move.Choose("none"),
            new Move.Type("place", "示例路"),
            new Move.Type("content", "请帮助独居老人"),
            new Move.LeaveEmpty("sum"),
            new Move.Review(List.of("请帮助独居老人", "求助")),
            new Move.Promised(5, List.of()),
            new Move.SkipRating()),
        new Expected(
            "",
            Map.of("kind", "help", "reply", "none", "place", "示例路", "content", "请帮助独居老人"),
            List.of(),
            0,
            List.of(),
            Optional.of(List.of("示例市 12345 政务服务热线")),
            0));
  }

  private static Script complaint() {
    return new Script(
        "hotline-complaint",
        new ServiceId("hotline-complaint"),
        Citizens.ORDINARY,
        Script.Arrival.NOBODY,
        List.of(
            new Move.Choose("complaint"),
            new Move.Choose("phone"),
            new Move.LeaveEmpty("place"),
            new Move.Type("content", "示例路灯不亮"),
            new Move.Type("sum", "12.50"),
            new Move.Type("phone", "01000009050"),
            new Move.Review(List.of("示例路灯不亮", "12.50")),
            new Move.Promised(5, List.of()),
            new Move.Rate(5)),
        new Expected(
            "",
            Map.of(
                "kind",
                "complaint",
                "reply",
                "phone",
                "content",
                "示例路灯不亮",
                "sum",
                "1250",
                "phone",
                "01000009050"),
            List.of(),
            0,
            List.of(),
            Optional.of(List.of("示例市 12345 政务服务热线")),
            5));
  }
}
