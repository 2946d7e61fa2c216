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

/// 教育、档案与司法.
final class Education {

  static final List<Script> ALL = List.of(studentLoan(), archiveAppointment(), currentDocument());

  private Education() {}

  /// Sixteen years old, with her guardian.
  private static Script studentLoan() {
    return new Script(
        "student-loan",
        new ServiceId("student-loan"),
        Citizens.YOUTH,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.GuardianCard(Citizens.SECOND),
            new Move.ShowFace(),
            new Move.Pick("ZX2026-1207", List.of("ZX2026-1207", "8000.00 元", "2026-2027")),
            new Move.Look(List.of("{year+1}-12-20", "1600.00 元", "216.00 元")),
            new Move.Choose("yes"),
            new Move.Review(List.of("李*年")),
            new Move.Result(View.ResultKind.DONE, List.of("ZX2026-1207")),
            new Move.Rate(1)),
        new Expected(
            Citizens.YOUTH.person().number().value(),
            Map.of("loan", "ZX2026-1207", "print", "yes"),
            List.of(),
            0,
            List.of(
                new Expected.Paper(
                    DocumentKind.RESULT,
                    false,
                    List.of(
                        "生源地信用助学贷款还款计划",
                        "李少年",
                        "440524201001182629",
                        "ZX2026-1207",
                        "8000.00元",
                        "{year+5}-12-20",
                        "1600.00元"))),
            Optional.of(List.of("李*年")),
            1));
  }

  /// For a client, in a lawsuit: by the card alone, since nothing of anybody is shown.
  private static Script archiveAppointment() {
    return new Script(
        "archive-appointment",
        new ServiceId("archive-appointment"),
        Citizens.ORDINARY,
        Script.Arrival.SERVICE_CARD,
        List.of(
            new Move.Choose("land"),
            new Move.Choose("client"),
            new Move.Choose("lawsuit"),
            new Move.Type("topic", "示例路1998"),
            new Move.Type("phone", "13700009050"),
            new Move.Type("reference", "AJ2026"),
            new Move.Pick("{workday+1}T1430", List.of("{workday+1}", "14:30", "示例市档案馆二楼查阅室")),
            new Move.Review(List.of("张*例", "示例路1998", "AJ2026", "{workday+1}")),
            new Move.Result(
                View.ResultKind.DONE,
                List.of("{workday+1}", "14:30", "示例市档案馆二楼查阅室", "委托书原件（AJ2026）")),
            new Move.Rate(1)),
        new Expected(
            Citizens.ORDINARY.person().number().value(),
            Map.of(
                "archive-kind",
                "land",
                "subject",
                "client",
                "use",
                "lawsuit",
                "topic",
                "示例路1998",
                "phone",
                "13700009050",
                "reference",
                "AJ2026",
                "reading-time",
                "{workday+1}T1430"),
            List.of(),
            0,
            List.of(),
            Optional.of(List.of("张*例", "{workday+1}", "14:30")),
            1));
  }

  /// A child reads what is open to all; the paper names no reader.
  private static Script currentDocument() {
    return new Script(
        "current-documents",
        new ServiceId("current-documents"),
        Citizens.CHILD,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.GuardianCard(Citizens.ORDINARY),
            new Move.Choose("education"),
            new Move.Pick("SJY-2026-002", List.of("示例市义务教育招生工作意见", "示教发〔2026〕2号", "示例市教育局")),
            new Move.Look(List.of("示教发〔2026〕2号", "2026-03-01", "自发布之日起施行")),
            new Move.Choose("yes"),
            new Move.Review(List.of("张*样")),
            new Move.Result(View.ResultKind.DONE, List.of("示教发〔2026〕2号")),
            new Move.Rate(1)),
        new Expected(
            Citizens.CHILD.person().number().value(),
            Map.of("topic", "education", "document", "SJY-2026-002", "print", "yes"),
            List.of(),
            0,
            List.of(
                new Expected.Paper(
                    DocumentKind.RESULT,
                    false,
                    List.of("现行文件", "示例市义务教育招生工作意见", "示教发〔2026〕2号", "示例市教育局", "2026-03-01"))),
            Optional.of(List.of("张*样")),
            1));
  }
}
