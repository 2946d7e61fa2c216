package org.hallkiosk.kiosk.hall.wording;

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

  ApplicationCalls(Carrier carrier) {
    this.answers = new Answers(carrier);
    this.outcomes = new Outcomes(carrier);
  }

  HallAnswer<Confirmed> upload(HallToken token, Material material) {
    int length = material.bytes().length;
    boolean fits =
        Forms.SHA256.fits(material.sha256())
            && MEDIA.contains(material.mediaType())
            && length > 0
            && length <= LONGEST_MATERIAL;
    return answers.confirm(
        Message.of(Call.UPLOAD)
            .about("sha256", material.sha256())
            .as(token)
            .with(new Content.File(material.mediaType(), material.bytes()))
            .provided(fits));
  }

  HallAnswer<Application> draft(HallToken token, CaseNumber draft) {
    return answers.ask(
        Message.of(Call.DRAFT)
            .about("draft", draft.value())
            .as(token)
            .answeredWithin(Message.LONG_ANSWER),
        ApplicationText.draft(draft));
  }

  HallAnswer<HandOver> handOver(HallToken token, CaseNumber draft) {
    return answers.ask(
        Message.of(Call.HAND_OVER).about("draft", draft.value()).as(token),
        members -> new HandOver(members.text("codeText", Forms.CODE_TEXT)));
  }

  ActionOutcome submit(HallToken token, IdempotencyKey key, Application application) {
    return outcomes.act(
        Message.action(Call.SUBMIT, key).as(token).with(ApplicationText.of(application)), key);
  }

  ActionOutcome saveDraft(HallToken token, IdempotencyKey key, Application application) {
    return outcomes.act(
        Message.action(Call.SAVE_DRAFT, key).as(token).with(ApplicationText.of(application)), key);
  }
}
