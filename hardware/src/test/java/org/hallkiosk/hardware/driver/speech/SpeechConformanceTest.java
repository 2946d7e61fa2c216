package org.hallkiosk.hardware.driver.speech;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.SpeakerChecks;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.Speaker;
import org.hallkiosk.hardware.simulator.speech.SimulatedLoudspeaker;
import org.hallkiosk.hardware.simulator.speech.SimulatedVoiceProgram;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.audio.InstalledSoundProgram;
import org.hallkiosk.hardware.transport.audio.SoundProgram;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The speech driver does what every speaker must, with a simulated voice and with espeak-ng.
class SpeechConformanceTest {
  private final SimulatedLoudspeaker loudspeaker =
      new SimulatedLoudspeaker(Ticker.SYSTEM, Waiter.SYSTEM);

  @TestFactory
  Stream<DynamicTest> in_memory() {
    return checks("speech in memory", new SimulatedVoiceProgram(Ticker.SYSTEM), 1_000);
  }

  @TestFactory
  Stream<DynamicTest> with_the_real_voice() {
    SoundProgram real = new InstalledSoundProgram(EspeakVoice.PROGRAM);
    new EspeakVoice(real, EspeakSettings.of(Map.of()))
        .trouble()
        .ifPresent(fault -> Assumptions.abort("skipped: " + fault.detail()));
    return checks("speech by espeak-ng", real, 20);
  }

  private Stream<DynamicTest> checks(String name, SoundProgram program, int reopenings) {
    EspeakVoice voice = new EspeakVoice(program, EspeakSettings.of(Map.of()));
    return Conformance.of(
        new Subject<Speaker>(
            name,
            () -> new SpeechSpeaker(voice, loudspeaker, 50),
            Optional.empty(),
            this::hand,
            reopenings),
        SpeakerChecks.checks());
  }

  private boolean hand(Deed deed) {
    switch (deed) {
      case UNPLUG -> loudspeaker.unplug();
      case PLUG_IN -> loudspeaker.plugIn();
      default -> {
        return false;
      }
    }
    return true;
  }
}
