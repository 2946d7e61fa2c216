package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.Speaker;
import org.hallkiosk.hardware.device.Utterance;

/// What every speaker must do, beside what every device must. A speaker waits for nobody.
public final class SpeakerChecks {
  private static final Duration HANG = Duration.ofSeconds(60);
  private static final String LONG = "请把身份证放在读卡器上，不要移开。".repeat(10);

  private SpeakerChecks() {}

  public static List<Check<Speaker>> checks() {
    return List.of(
        new Check<>("Chinese and English are said to their end", SpeakerChecks::says),
        new Check<>("a cancel silences it", SpeakerChecks::falls),
        new Check<>("closing ends what is being said with a fault", SpeakerChecks::closes),
        new Check<>("a closed speaker says nothing", SpeakerChecks::refuses),
        new Check<>("an unplugged speaker says so", SpeakerChecks::unplugged));
  }

  private static Verdict says(Subject<Speaker> subject) {
    try (Speaker speaker = subject.open()) {
      speaker.volume(20);
      Utterance chinese = speaker.say("您好", Locale.CHINESE, new CancelSignal());
      Utterance english = speaker.say("Welcome", Locale.ENGLISH, new CancelSignal());
      return Verdict.that(
          chinese instanceof Utterance.Said && english instanceof Utterance.Said,
          "Chinese: " + chinese + ", English: " + english);
    }
  }

  private static Verdict falls(Subject<Speaker> subject) throws InterruptedException {
    try (Speaker speaker = subject.open()) {
      CancelSignal cancel = new CancelSignal();
      Background<Utterance> saying = Background.of(() -> speaker.say(LONG, Locale.CHINESE, cancel));
      saying.awaitWaiting(HANG);
      cancel.request();
      Optional<Utterance> end = saying.result(HANG);
      return Verdict.that(
          end.stream().anyMatch(Utterance.Cancelled.class::isInstance), "it ended as " + end);
    }
  }

  private static Verdict closes(Subject<Speaker> subject) throws InterruptedException {
    Speaker speaker = subject.open();
    Background<Utterance> saying =
        Background.of(() -> speaker.say(LONG, Locale.CHINESE, new CancelSignal()));
    saying.awaitWaiting(HANG);
    speaker.close();
    Optional<Utterance> end = saying.result(HANG);
    return Verdict.that(
        end.stream().anyMatch(Utterance.Failed.class::isInstance), "it ended as " + end);
  }

  private static Verdict refuses(Subject<Speaker> subject) {
    Speaker speaker = subject.open();
    speaker.close();
    Utterance end = speaker.say("您好", Locale.CHINESE, new CancelSignal());
    return Verdict.that(end instanceof Utterance.Failed, "it ended as " + end);
  }

  private static Verdict unplugged(Subject<Speaker> subject) throws InterruptedException {
    try (Speaker speaker = subject.open()) {
      if (!subject.hands().does(Deed.UNPLUG)) {
        return new Verdict.Skipped("nobody can pull its plug here");
      }
      Utterance unplugged = speaker.say("您好", Locale.CHINESE, new CancelSignal());
      subject.hands().does(Deed.PLUG_IN);
      Utterance plugged = speaker.say("您好", Locale.CHINESE, new CancelSignal());
      return Verdict.that(
          unplugged instanceof Utterance.Failed(Fault _) && plugged instanceof Utterance.Said,
          "unplugged: " + unplugged + ", plugged in again: " + plugged);
    }
  }
}
