package org.hallkiosk.hardware.driver.speech;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.Speaker;
import org.hallkiosk.hardware.device.Utterance;
import org.hallkiosk.hardware.transport.audio.AudioLink;
import org.hallkiosk.hardware.transport.audio.AudioLinkOpener;
import org.hallkiosk.hardware.transport.audio.Pcm;

/// Speaks through a loudspeaker with any voice. There is no queue: what is said next waits for its
/// caller. Sound goes out in pieces of 20 ms, so a cancel and a change of volume are heard within
/// the 120 ms that a loudspeaker takes ahead.
public final class SpeechSpeaker implements Speaker {

  private static final Fault CLOSED = Fault.of(FaultCode.CLOSED, "the speaker was closed");
  private static final int PIECES_PER_SECOND = 50;
  private static final Duration SLICE = Duration.ofMillis(50);
  private static final int ANY_RATE = 22_050;
  private static final int FULL = 100;

  private final Voice voice;
  private final AudioLinkOpener opener;
  private final AtomicReference<Optional<AudioLink>> speaking =
      new AtomicReference<>(Optional.empty());
  private volatile int volume;
  private volatile boolean closed;
  private volatile Health health = Health.READY;

  /// @param volume 0..100 to begin with
  public SpeechSpeaker(Voice voice, AudioLinkOpener opener, int volume) {
    this.voice = voice;
    this.opener = opener;
    this.volume = checked(volume);
  }

  @Override
  public Utterance say(String text, Locale language, CancelSignal cancel) {
    if (closed) {
      return new Utterance.Failed(CLOSED);
    }
    if (cancel.requested()) {
      return new Utterance.Cancelled();
    }
    return switch (voice.speak(text, language, () -> closed || cancel.requested())) {
      case Spoken.Sound(Pcm pcm) -> sounded(pcm, cancel);
      case Spoken.Stopped _ -> closed ? new Utterance.Failed(CLOSED) : new Utterance.Cancelled();
      case Spoken.Failed(Fault fault) -> new Utterance.Failed(remembered(fault));
    };
  }

  private Utterance sounded(Pcm pcm, CancelSignal cancel) {
    try (AudioLink link = opened(pcm.rate())) {
      Utterance end = sounded(pcm, link, cancel);
      health = Health.READY;
      return end;
    } catch (IOException e) {
      return new Utterance.Failed(closed ? CLOSED : remembered(lost(e)));
    } finally {
      speaking.set(Optional.empty());
    }
  }

  private AudioLink opened(int rate) throws IOException {
    AudioLink link = opener.open(rate);
    speaking.set(Optional.of(link));
    if (closed) {
      link.close();
    }
    return link;
  }

  private Utterance sounded(Pcm pcm, AudioLink link, CancelSignal cancel) throws IOException {
    int piece = pcm.rate() / PIECES_PER_SECOND;
    for (int at = 0; at < pcm.samples().length; at += piece) {
      if (cancel.requested()) {
        return new Utterance.Cancelled();
      }
      int end = Math.min(at + piece, pcm.samples().length);
      link.write(loud(Arrays.copyOfRange(pcm.samples(), at, end)));
    }
    boolean silent = false;
    while (!silent && !cancel.requested()) {
      silent = link.drain(SLICE);
    }
    return silent ? new Utterance.Said() : new Utterance.Cancelled();
  }

  /// Ears hear in proportion: half the percents are a quarter of the amplitude.
  private short[] loud(short[] samples) {
    int percent = volume;
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) (samples[i] * percent * percent / (FULL * FULL));
    }
    return samples;
  }

  @Override
  public void volume(int percent) {
    volume = checked(percent);
  }

  private static int checked(int percent) {
    if (percent < 0 || percent > FULL) {
      throw new IllegalArgumentException("a volume is 0 to 100 and not " + percent);
    }
    return percent;
  }

  /// Starts the voice's program for its version, and opens the loudspeaker for a moment. Blocks up
  /// to 4 s.
  @Override
  public Health check() {
    if (closed) {
      return health();
    }
    Optional<Fault> trouble = voice.trouble().or(this::mute);
    health = trouble.map(Health::broken).orElse(Health.READY);
    return health();
  }

  private Optional<Fault> mute() {
    try (AudioLink link = opener.open(ANY_RATE)) {
      return link.drain(Duration.ZERO)
          ? Optional.empty()
          : Optional.of(Fault.of(FaultCode.DEVICE_ERROR, "the loudspeaker is not silent"));
    } catch (IOException e) {
      return Optional.of(lost(e));
    }
  }

  @Override
  public Health health() {
    return closed ? Health.broken(CLOSED) : health;
  }

  @Override
  public void close() {
    closed = true;
    speaking.getAndSet(Optional.empty()).ifPresent(AudioLink::close);
  }

  private static Fault lost(IOException e) {
    return Fault.of(FaultCode.NOT_CONNECTED, String.valueOf(e.getMessage()));
  }

  /// A text in a language without a voice says nothing of the loudspeaker.
  private Fault remembered(Fault fault) {
    if (fault.code() != FaultCode.FORMAT_NOT_SUPPORTED) {
      health = Health.broken(fault);
    }
    return fault;
  }
}
