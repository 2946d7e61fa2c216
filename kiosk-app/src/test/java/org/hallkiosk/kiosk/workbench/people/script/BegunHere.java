package org.hallkiosk.kiosk.workbench.people.script;

import java.util.List;
import java.util.Map;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;

/// Begun at one terminal, and gone on with at another, or on the phone in between.
final class BegunHere {

  static final List<List<Script>> ALL = List.of(certificate(), licence(), card());

  private BegunHere() {}

  private static List<Script> certificate() {
    Story usual = Story.of("social-insurance-certificate");
    return List.of(
        usual.visit(
            "draft-kept",
            List.of(
                usual.check(),
                new Move.Choose("all"),
                new Move.KeepDraft(),
                new Move.Result(View.ResultKind.DRAFT_KEPT, List.of())),
            usual.draft(Map.of("insurance", "all"), List.of())),
        usual.visit(
            "draft-continued",
            Story.all(
                List.of(usual.check(), new Move.ContinueDraft(), new Move.Choose("bidding")),
                usual.from(Move.Type.class)),
            usual.usual().expected()));
  }

  /// What it is for is answered on the phone; the phone's code signs in at the other terminal.
  private static List<Script> licence() {
    Story usual = Story.of("e-licence-print");
    return List.of(
        usual.visit(
            "handed-over-to-phone",
            Script.Arrival.ID_CARD,
            List.of(
                usual.check(),
                usual.from(Move.Pick.class).getFirst(),
                new Move.GoOnOnPhone(Map.of("purpose", "application")),
                new Move.Result(View.ResultKind.DRAFT_KEPT, List.of())),
            usual.draft(Map.of("licence", "JZZ-883283", "purpose", "application"), List.of())),
        usual.visit(
            "back-from-phone",
            Script.Arrival.PHONE_CODE,
            Story.all(
                List.of(
                    usual.check(),
                    new Move.ContinueDraft(),
                    usual.from(Move.Pick.class).getFirst()),
                usual.from(Move.Type.class)),
            usual.usual().expected()));
  }

  /// Scanned paper and portrait lie in the draft; the terminal service card goes on with it.
  private static List<Script> card() {
    Story usual = Story.of("social-card-replacement");
    return List.of(
        usual.visit(
            "draft-kept-with-papers",
            Script.Arrival.ID_CARD,
            Story.all(
                usual.until(Move.TakePhoto.class),
                List.of(
                    new Move.TakePhoto(),
                    new Move.KeepDraft(),
                    new Move.Result(View.ResultKind.DRAFT_KEPT, List.of()))),
            usual.draft(
                Map.of(
                    "reason", "damaged",
                    "bank", "bank-b",
                    "phone", "13700009050",
                    "employer", "示例科技有限公司"),
                List.of("id-card-copy", "old-card", "portrait"))),
        usual.visit(
            "draft-continued-with-papers",
            Script.Arrival.SERVICE_CARD,
            Story.all(
                List.of(usual.check(), new Move.ContinueDraft(), new Move.Choose("mail")),
                usual.from(Move.TakePhoto.class).stream().skip(2).toList()),
            usual.usual().expected()));
  }
}
