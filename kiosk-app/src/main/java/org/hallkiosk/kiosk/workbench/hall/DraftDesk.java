package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HandOver;
import org.hallkiosk.kiosk.workbench.hall.item.ItemDirectory;

/// Keeps applications that were begun, for any terminal of the region and for the phone.
final class DraftDesk {

  private static final long NO_FEE = -1;
  private static final String PHONE = "phone";
  private static final String HAND_OVER = "https://zwfw.shili.example/go-on/";

  private final Sessions sessions;
  private final Books books;
  private final ItemDirectory items;
  private final MaterialShelf materials;

  DraftDesk(Sessions sessions, Books books, ItemDirectory items, MaterialShelf materials) {
    this.sessions = sessions;
    this.books = books;
    this.items = items;
    this.materials = materials;
  }

  Outcome save(Act act, Application application) {
    return books.decide(act, () -> ruling(act, application));
  }

  private Ruling ruling(Act act, Application application) {
    Optional<CitizenSession> session = sessions.of(act.visitor());
    if (session.isEmpty()) {
      return new Ruling.RefuseUntraced(Refusal.SIGNED_OUT);
    }
    String who = session.get().applicant().number();
    Optional<HallDraft> earlier = application.draft().flatMap(number -> owned(number.value(), who));
    boolean known = items.find(application.service().value()).isPresent() && !who.isEmpty();
    if (!known || (application.draft().isPresent() && earlier.isEmpty())) {
      return new Ruling.RefuseUntraced(Refusal.INVALID_REQUEST);
    }
    List<FiledMaterial> all = application.materials().stream().map(FiledMaterial::of).toList();
    Optional<Refusal> damage =
        materials.damage(
            session.get(), all, earlier.map(HallDraft::materials).orElse(List.of()), act.now());
    return damage.isPresent()
        ? new Ruling.RefuseUntraced(damage.get())
        : new Ruling.Enter(
            new BookEvent.DraftSaved(
                act.at(),
                act.key(),
                act.content(),
                new HallDraft(
                    earlier.map(HallDraft::number).orElseGet(() -> number(act.now())),
                    who,
                    application.service().value(),
                    application.answers(),
                    all,
                    application.fee().map(Fen::value).orElse(NO_FEE))));
  }

  private String number(Instant now) {
    String day = DateTimeFormatter.BASIC_ISO_DATE.format(SignInDesk.today(now));
    return "CG%s-%06d".formatted(day, books.cases().count() + 1);
  }

  private Optional<HallDraft> owned(String number, String who) {
    return books.cases().draft(number).filter(one -> one.citizenNumber().equals(who));
  }

  HallAnswer<Application> draft(Visitor visitor, String number) {
    return found(visitor, number, DraftDesk::application);
  }

  /// The code leads the citizen's phone to the draft, which asks them to sign in there.
  HallAnswer<HandOver> handOver(Visitor visitor, String number) {
    return found(visitor, number, draft -> new HandOver(HAND_OVER + draft.number()));
  }

  /// What its citizen answers on the phone, where they have signed in.
  boolean onPhone(String who, String link, Map<String, String> more, Instant now) {
    return books.reading(
        () -> {
          Optional<HallDraft> draft =
              books
                  .cases()
                  .draftsOf(who)
                  .filter(one -> link.equals(HAND_OVER + one.number()))
                  .findFirst();
          draft.ifPresent(one -> answered(one, more, now));
          return draft.isPresent();
        });
  }

  private void answered(HallDraft draft, Map<String, String> more, Instant now) {
    Map<String, String> answers = new HashMap<>(draft.answers());
    answers.putAll(more);
    books.note(
        new BookEvent.DraftSaved(
            BookFile.shown(now),
            new ActionKey(PHONE, draft.number() + "-" + UUID.randomUUID()),
            "on the phone",
            new HallDraft(
                draft.number(),
                draft.citizenNumber(),
                draft.service(),
                answers,
                draft.materials(),
                draft.fee())));
  }

  private <T> HallAnswer<T> found(Visitor visitor, String number, Function<HallDraft, T> answer) {
    Optional<CitizenSession> session = sessions.of(visitor);
    if (session.isEmpty()) {
      return new HallAnswer.Refused<>(Refusal.SIGNED_OUT);
    }
    String who = session.get().applicant().number();
    return books
        .reading(() -> owned(number, who))
        .map(answer)
        .<HallAnswer<T>>map(HallAnswer.Answered::new)
        .orElseGet(() -> new HallAnswer.Refused<>(Refusal.NO_SUCH_RECORD));
  }

  static Application application(HallDraft draft) {
    return new Application(
        new ServiceId(draft.service()),
        draft.answers(),
        draft.materials().stream().map(FiledMaterial::ref).toList(),
        draft.fee() == NO_FEE ? Optional.empty() : Optional.of(new Fen(draft.fee())),
        Optional.of(new CaseNumber(draft.number())));
  }
}
