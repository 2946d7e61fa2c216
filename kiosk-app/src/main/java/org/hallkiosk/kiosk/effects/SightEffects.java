package org.hallkiosk.kiosk.effects;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Shot;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.kiosk.capture.Portrait;
import org.hallkiosk.kiosk.capture.PortraitStudio;
import org.hallkiosk.kiosk.catalog.PhotoStandard;
import org.hallkiosk.kiosk.hall.FaceEvidence;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.session.TakenPhoto;
import org.hallkiosk.kiosk.session.Ticket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is seen: faces, papers, codes.
final class SightEffects {

  private static final Logger LOG = LoggerFactory.getLogger(SightEffects.class);
  private static final Duration PICTURE_PATIENCE = Duration.ofSeconds(3);

  private final Means means;
  private final PortraitStudio studio;
  private final PageScan pages;

  /// @param studio used on the camera's lane only
  SightEffects(Means means, PortraitStudio studio) {
    this.means = means;
    this.studio = studio;
    this.pages = new PageScan(means.devices().documentScanner(), means.vault());
  }

  /// The picture never leaves this method's hands but to the hall, and is forgotten with it.
  void checkFace(Effect.CheckFace effect) {
    withPicture(
        effect.ticket(),
        face ->
            new Event.FaceChecked(effect.ticket(), means.hall().checkFace(effect.token(), face)));
  }

  /// As above.
  void askStaff(Effect.AskStaff effect) {
    withPicture(
        effect.ticket(),
        face ->
            new Event.StaffAsked(
                effect.ticket(), means.hall().requestStaffCheck(effect.token(), face)));
  }

  /// Takes a picture, and asks the hall about it.
  private void withPicture(Ticket ticket, Function<FaceEvidence, Event> question) {
    CancelSignal cancel = means.waits().begin(Lane.CAMERA, ticket);
    means
        .asking()
        .run(
            Lane.CAMERA,
            () ->
                still(cancel)
                    .map(picture -> new FaceEvidence(picture.bytes()))
                    .ifPresentOrElse(
                        face -> means.asking().ask(Lane.HALL, () -> question.apply(face)),
                        () -> means.tell(new Event.FaceNotTaken(ticket))));
  }

  private Optional<Picture> still(CancelSignal cancel) {
    return switch (means.devices().camera().still(PICTURE_PATIENCE, cancel)) {
      case Shot.Taken(Picture picture) -> Optional.of(picture);
      case Shot.TimedOut _, Shot.Cancelled _, Shot.Failed _ -> Optional.empty();
    };
  }

  /// Told once in the log, and opened before the first citizen waits for it.
  void openStudio() {
    means
        .scheduler()
        .onLane(
            Lane.CAMERA, () -> studio.hindrance().ifPresent(sentence -> LOG.warn("{}", sentence)));
  }

  void takePhoto(Effect.TakePhoto effect) {
    CancelSignal cancel = means.waits().begin(Lane.CAMERA, effect.ticket());
    means
        .asking()
        .ask(
            Lane.CAMERA,
            () -> new Event.PhotoTaken(effect.ticket(), photo(effect.standard(), cancel)));
  }

  private TakenPhoto photo(PhotoStandard standard, CancelSignal cancel) {
    return still(cancel)
        .flatMap(picture -> studio.portrait(picture, standard))
        .<TakenPhoto>map(this::kept)
        .orElseGet(TakenPhoto.NotTaken::new);
  }

  private TakenPhoto kept(Portrait portrait) {
    return new TakenPhoto.Taken(means.vault().keep(portrait.picture().bytes()), portrait.flaws());
  }

  void scanPage(Effect.ScanPage effect) {
    CancelSignal cancel = means.waits().begin(Lane.DOCUMENT_SCANNER, effect.ticket());
    means
        .asking()
        .ask(
            Lane.DOCUMENT_SCANNER,
            () -> new Event.PageScanned(effect.ticket(), pages.scanned(cancel)));
  }

  void readCode(Effect.ReadCode effect) {
    CancelSignal cancel = means.waits().begin(Lane.CODE_SCANNER, effect.ticket());
    means
        .asking()
        .ask(
            Lane.CODE_SCANNER,
            () ->
                new Event.CodeRead(
                    effect.ticket(),
                    means.devices().codeScanner().scan(effect.patience(), cancel)));
  }
}
