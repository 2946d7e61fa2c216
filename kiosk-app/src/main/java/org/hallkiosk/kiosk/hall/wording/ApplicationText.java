package org.hallkiosk.kiosk.hall.wording;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.hall.Application;

/// An application as the contract writes it.
final class ApplicationText {

  private static final int MOST_MATERIALS = 50;
  private static final int MOST_PAGES = 500;

  private ApplicationText() {}

  static Body of(Application application) {
    Body body =
        new Body()
            .text("service", Forms.SERVICE, application.service().value())
            .answers("answers", application.answers())
            .parts(
                "materials",
                MOST_MATERIALS,
                application.materials().stream().map(ApplicationText::of).toList());
    application.fee().ifPresent(fee -> body.amount("fee", fee));
    application.draft().ifPresent(draft -> body.text("draft", Forms.CASE_NUMBER, draft.value()));
    return body;
  }

  private static Body of(MaterialRef material) {
    Body body = new Body().text("material", Forms.NAME, material.material());
    return switch (material) {
      case MaterialRef.Uploaded uploaded ->
          body.text("way", Forms.WORD, "uploaded")
              .text("sha256", Forms.SHA256, uploaded.sha256())
              .number("pages", 1, MOST_PAGES, uploaded.pages());
      case MaterialRef.Held held ->
          body.text("way", Forms.WORD, "held").text("id", Forms.HELD_ID, held.id());
      case MaterialRef.Follows follows ->
          body.text("way", Forms.WORD, "follows").date("until", follows.until());
    };
  }

  static Reading<Application> draft(CaseNumber asked) {
    return members ->
        new Application(
            members.service("service"),
            members.answers("answers"),
            members.each("materials", MOST_MATERIALS, ApplicationText::material),
            members.ifThere("fee", draft -> draft.fen("fee")),
            Optional.of(members.caseNumber("draft", asked)));
  }

  private static MaterialRef material(Members members) throws ContractBreach {
    String material = members.text("material", Forms.NAME);
    return switch (members.text("way", Forms.WORD)) {
      case "uploaded" ->
          new MaterialRef.Uploaded(
              material,
              members.text("sha256", Forms.SHA256),
              members.integer("pages", 1, MOST_PAGES));
      case "held" -> new MaterialRef.Held(material, members.text("id", Forms.HELD_ID));
      case "follows" -> new MaterialRef.Follows(material, members.date("until"));
      default -> throw Members.outOfContract("way");
    };
  }
}
