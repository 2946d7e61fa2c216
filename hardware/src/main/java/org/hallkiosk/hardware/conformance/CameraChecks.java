package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.Camera;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Shot;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.JpegDecoder;

/// What every camera must do, beside what every device must. A camera waits for nobody.
public final class CameraChecks {
  private static final Duration HANG = Duration.ofSeconds(30);

  private CameraChecks() {}

  public static List<Check<Camera>> checks() {
    return List.of(
        new Check<>("live frames come while somebody looks", CameraChecks::goesLive),
        new Check<>("a still is a whole picture", CameraChecks::takesStill),
        new Check<>("a still that nobody wants any more is cancelled", CameraChecks::cancels),
        new Check<>("closing ends a waiting still with a fault", CameraChecks::closeEndsStill),
        new Check<>("a closed camera shows nothing", CameraChecks::closedShowsNothing),
        new Check<>("a still without a camera fails", CameraChecks::failsUnplugged));
  }

  private static Verdict goesLive(Subject<Camera> subject) throws InterruptedException {
    try (Camera camera = subject.open()) {
      boolean first = Patience.until(HANG, () -> camera.live().isPresent());
      Optional<Frame> one = camera.live();
      boolean next =
          first
              && Patience.until(
                  HANG, () -> camera.live().stream().anyMatch(frame -> !same(one, frame)));
      return Verdict.that(next, "a first frame came: " + first + ", a next one: " + next);
    }
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean same(Optional<Frame> one, Frame other) {
    return one.isPresent() && one.get().argb() == other.argb();
  }

  private static Verdict takesStill(Subject<Camera> subject) throws InterruptedException {
    try (Camera camera = subject.open()) {
      Patience.until(HANG, () -> camera.check().ready());
      Shot shot = camera.still(HANG, new CancelSignal());
      boolean whole =
          shot instanceof Shot.Taken(var picture) && JpegDecoder.decode(picture).isPresent();
      return Verdict.that(whole, "the still should have been a picture and was " + shot);
    }
  }

  private static Verdict cancels(Subject<Camera> subject) {
    try (Camera camera = subject.open()) {
      CancelSignal cancel = new CancelSignal();
      cancel.request();
      Shot shot = camera.still(HANG, cancel);
      return Verdict.that(
          shot instanceof Shot.Cancelled, "the still should have been cancelled and was " + shot);
    }
  }

  private static Verdict closeEndsStill(Subject<Camera> subject) throws InterruptedException {
    Camera camera = subject.open();
    camera.close();
    Background<Shot> still = Background.of(() -> camera.still(HANG, new CancelSignal()));
    Optional<Shot> shot = still.result(HANG);
    return Verdict.that(
        shot.stream().anyMatch(Shot.Failed.class::isInstance),
        "a closed camera should refuse a still: " + shot);
  }

  private static Verdict closedShowsNothing(Subject<Camera> subject) throws InterruptedException {
    Camera camera = subject.open();
    Patience.until(HANG, () -> camera.live().isPresent());
    camera.close();
    return Verdict.that(camera.live().isEmpty(), "a closed camera still showed a frame");
  }

  private static Verdict failsUnplugged(Subject<Camera> subject) throws InterruptedException {
    try (Camera camera = subject.open()) {
      camera.check();
      if (!subject.hands().does(Deed.UNPLUG)) {
        return new Verdict.Skipped("nobody can pull its plug here");
      }
      Patience.until(HANG, () -> !camera.check().ready());
      Shot shot = camera.still(HANG, new CancelSignal());
      subject.hands().does(Deed.PLUG_IN);
      return Verdict.that(
          shot instanceof Shot.Failed, "a still without a camera should fail and was " + shot);
    }
  }
}
