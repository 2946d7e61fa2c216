package org.hallkiosk.hardware.station;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Speaker;
import org.hallkiosk.hardware.device.Utterance;

/// @param volume as it was set last, for a driver that takes another's place; below 0 while it was
///   never set
record SupervisedSpeaker(Supervisor<Speaker> supervisor, AtomicInteger volume)
    implements Speaker, Supervised<Speaker> {
  private static final Duration LEAST = Duration.ofSeconds(30);
  private static final Duration ONE_CHARACTER = Duration.ofSeconds(1);
  private static final Duration SILENCING = Duration.ofSeconds(2);

  SupervisedSpeaker(Supervisor<Speaker> supervisor) {
    this(supervisor, new AtomicInteger(-1));
  }

  @Override
  public Utterance say(String text, Locale language, CancelSignal cancel) {
    return supervisor.call(
        Operation.<Speaker, Utterance>of(
                "speak",
                LEAST.plus(ONE_CHARACTER.multipliedBy(text.length())),
                speaker -> asLoudAsSet(speaker).say(text, language, cancel),
                Utterance.Failed::new)
            .cancelledBy(cancel, SILENCING));
  }

  private Speaker asLoudAsSet(Speaker speaker) {
    int percent = volume.get();
    if (percent >= 0) {
      speaker.volume(percent);
    }
    return speaker;
  }

  @Override
  public void volume(int percent) {
    volume.set(percent);
    var _ =
        supervisor.glance(
            speaker -> {
              speaker.volume(percent);
              return true;
            },
            false);
  }
}
