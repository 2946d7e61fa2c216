package org.hallkiosk.kiosk.hall.http;

import java.util.Set;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.Confirmed;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.HandOver;
import org.hallkiosk.kiosk.hall.Material;

/// Handing in, and all that comes before it.
final class ApplicationCalls {

  private static final int LONGEST_MATERIAL = 8 * 1024 * 1024;
  private static final Set<String> MEDIA = Set.of("application/pdf", "image/jpeg", "image/svg+xml");

  private final Answers answers;
  private final Outcomes outcomes;

  ApplicationCalls(HallWire wire) {
    this.answers = new Answers(wire);
    this.outcomes = new Outcomes(wire);
  }

  HallAnswer<Confirmed> upload(HallToken token, Material material) {
    int length = material.bytes().length;
    boolean fits =
        Forms.SHA256.fits(material.sha256())
            && MEDIA.contains(material.mediaType())
            && length > 0
            && length <= LONGEST_MATERIAL;
    return answers.confirm(
        HallRequest.of("upload", "PUT", "v1/materials/" + material.sha256())
            .as(token)
            .with(material.mediaType(), material.bytes())
            .provided(fits));
  }

  HallAnswer<Application> draft(HallToken token, CaseNumber draft) {
    return answers.ask(
        HallRequest.of("draft", "GET", "v1/drafts/" + draft.value())
            .as(token)
            .answeredWithin(HallRequest.LONG_ANSWER),
        ApplicationText.draft(draft));
  }

  HallAnswer<HandOver> handOver(HallToken token, CaseNumber draft) {
    return answers.ask(
        HallRequest.of("handOver", "POST", "v1/drafts/" + draft.value() + "/hand-over").as(token),
        members -> new HandOver(members.text("codeText", Forms.CODE_TEXT)));
  }

  ActionOutcome submit(HallToken token, IdempotencyKey key, Application application) {
    return outcomes.act(
        HallRequest.action("submit", key, "submission")
            .as(token)
            .with(ApplicationText.of(application)),
        key);
  }

  ActionOutcome saveDraft(HallToken token, IdempotencyKey key, Application application) {
    return outcomes.act(
        HallRequest.action("saveDraft", key, "draft")
            .as(token)
            .with(ApplicationText.of(application)),
        key);
  }
}
