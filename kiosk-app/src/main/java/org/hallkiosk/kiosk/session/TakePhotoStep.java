package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.hall.HeldMaterial;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.PhotoFlaw;
import org.hallkiosk.kiosk.view.PhotoState;
import org.hallkiosk.kiosk.view.PhotoSubject;
import org.hallkiosk.kiosk.view.View;

/// Take a portrait by a standard, as often as its citizen wants; a flawed one is not sent.
///
/// @param picture the one that was taken
/// @param working while a picture is taken or sent
record TakePhotoStep(
    ServiceStep.TakePhoto asked,
    PhotoState state,
    Optional<Handle> picture,
    List<PhotoFlaw> flaws,
    Optional<Ticket> working)
    implements QuestionStep {

  TakePhotoStep {
    flaws = List.copyOf(flaws);
  }

  /// What was given already, here or in the draft, is not asked for again.
  static void enter(Turn turn, Run run, ServiceStep.TakePhoto asked, Way way) {
    if (Preparing.first(turn, run, way)) {
      return;
    }
    if (way == Way.ON && run.filled().material(asked.material()).isPresent()) {
      Journey.advance(turn, run);
    } else {
      Optional<HeldMaterial> held = Materials.held(run, asked.material());
      TakePhotoStep taking = begun(run, asked);
      turn.serve(
          run, held.isPresent() ? new UseHeldStep(asked.name(), held.get(), taking) : taking);
    }
  }

  /// A good picture that could not be sent, or that the citizen comes back to, is there still.
  private static TakePhotoStep begun(Run run, ServiceStep.TakePhoto asked) {
    Optional<Handle> good =
        run.filled().remembered().pictures(asked.material()).stream().findFirst();
    PhotoState state = good.isPresent() ? PhotoState.SHOWING : PhotoState.LIVE;
    return new TakePhotoStep(asked, state, good, List.of(), Optional.empty());
  }

  @Override
  public View view(Sight sight, Run run) {
    PhotoSubject subject =
        sight.citizen().behalf() instanceof Behalf.WithGuardian
            ? PhotoSubject.CHILD
            : PhotoSubject.ONESELF;
    return new View.TakePhoto(run.service().name(), asked.name(), subject, state, picture, flaws);
  }

  @Override
  public Run kept(Run run) {
    return flaws.isEmpty()
        ? run.filling(
            filled ->
                filled.remembering(
                    known -> known.picturing(asked.material(), picture.stream().toList())))
        : run;
  }

  @Override
  public void decided(Turn turn, Run run, Intent intent) {
    boolean live = state == PhotoState.LIVE;
    if (live && (intent instanceof Intent.TakePicture || intent instanceof Intent.Capture)) {
      take(turn, run);
    } else if (intent instanceof Intent.Retake) {
      live(turn, run, List.of());
    } else if (intent instanceof Intent.Confirm && !live && flaws.isEmpty()) {
      confirmed(turn, run);
    }
  }

  private void live(Turn turn, Run run, List<PhotoFlaw> why) {
    turn.serve(
        run, new TakePhotoStep(asked, PhotoState.LIVE, Optional.empty(), why, Optional.empty()));
  }

  private void take(Turn turn, Run run) {
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.TakePhoto(ticket, asked.standard()));
    turn.serve(
        run,
        new TakePhotoStep(
            asked, PhotoState.TAKING, Optional.empty(), List.of(), Optional.of(ticket)));
  }

  /// A picture that the hall has is not sent a second time.
  private void confirmed(Turn turn, Run run) {
    boolean uploaded =
        run.filled()
            .material(asked.material())
            .filter(MaterialRef.Uploaded.class::isInstance)
            .isPresent();
    if (uploaded && run.filled().remembered().sent(asked.material(), picture.stream().toList())) {
      Journey.advance(turn, run);
    } else {
      send(turn, kept(run), picture.orElseThrow());
    }
  }

  private void send(Turn turn, Run run, Handle good) {
    Ticket ticket = turn.ticket();
    turn.effect(
        new Effect.SendPhoto(ticket, turn.citizen().token().orElseThrow(), asked.material(), good));
    turn.serve(
        run, new TakePhotoStep(asked, PhotoState.SENDING, picture, List.of(), Optional.of(ticket)));
  }

  @Override
  public void answered(Turn turn, Run run, Event event) {
    if (event instanceof Event.PhotoTaken(Ticket ticket, TakenPhoto photo) && waitsFor(ticket)) {
      taken(turn, run, photo);
    } else if (event instanceof Event.MaterialSent(Ticket ticket, var answer) && waitsFor(ticket)) {
      Materials.sent(turn, run, EntryKind.MATERIAL_GIVEN, answer);
    }
  }

  private void taken(Turn turn, Run run, TakenPhoto photo) {
    switch (photo) {
      case TakenPhoto.Taken(Handle shot, var found) ->
          turn.serve(
              run,
              new TakePhotoStep(
                  asked, PhotoState.SHOWING, Optional.of(shot), found, Optional.empty()));
      case TakenPhoto.NotTaken _ -> live(turn, run, List.of(PhotoFlaw.NO_PICTURE));
    }
  }
}
