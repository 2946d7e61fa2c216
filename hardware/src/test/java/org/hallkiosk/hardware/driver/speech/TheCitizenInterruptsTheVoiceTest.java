package org.hallkiosk.hardware.driver.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Utterance;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.speech.SimulatedLoudspeaker;
import org.hallkiosk.hardware.simulator.speech.SimulatedVoiceProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Speech on a clock that moves only while something sounds.
class TheCitizenInterruptsTheVoiceTest {

  private final AtomicLong clock = new AtomicLong();
  private Runnable whileSounding = () -> {};
  private final SimulatedVoiceProgram program = new SimulatedVoiceProgram(clock::get);
  private final SimulatedLoudspeaker loudspeaker =
      new SimulatedLoudspeaker(
          clock::get,
          time -> {
            clock.addAndGet(time.toNanos());
            whileSounding.run();
          });
  private final FaultBoard board = program.board(loudspeaker);
  private final SpeechSpeaker speaker =
      new SpeechSpeaker(new EspeakVoice(program, EspeakSettings.of(Map.of())), loudspeaker, 100);

  private Utterance say(String text, CancelSignal cancel) {
    return speaker.say(text, Locale.CHINESE, cancel);
  }

  private FaultCode failure(String text) {
    return assertInstanceOf(Utterance.Failed.class, say(text, new CancelSignal())).fault().code();
  }

  private Duration heard() {
    return loudspeaker.sounds().getLast().length();
  }

  @Test
  void a_text_is_said_to_its_end_by_the_voice_of_its_language() {
    assertEquals(new Utterance.Said(), say("请取走身份证", new CancelSignal()));
    assertEquals("cmn-latn-pinyin", program.texts().getLast().voice());
    assertEquals("请取走身份证", program.texts().getLast().text());
    assertEquals(720, heard().toMillis());
    assertTrue(loudspeaker.sounds().getLast().whole());
    speaker.say("Take your card", Locale.ENGLISH, new CancelSignal());
    assertEquals("en", program.texts().getLast().voice());
  }

  @Test
  void a_cancel_is_silence_within_200_milliseconds() {
    CancelSignal cancel = new CancelSignal();
    long at = Duration.ofMillis(500).toNanos();
    whileSounding =
        () -> {
          if (clock.get() >= at) {
            cancel.request();
          }
        };
    assertEquals(new Utterance.Cancelled(), say("请把身份证放在读卡器上", cancel));
    assertTrue(heard().toMillis() >= 500 && heard().toMillis() <= 700, heard().toString());
    assertFalse(loudspeaker.sounds().getLast().whole());
  }

  @Test
  void the_volume_follows_at_once() {
    whileSounding = () -> speaker.volume(50);
    say("请取走身份证", new CancelSignal());
    int loud = loudspeaker.sounds().getLast().loudest();
    say("请取走身份证", new CancelSignal());
    int soft = loudspeaker.sounds().getLast().loudest();
    assertEquals(loud / 4.0, soft, 100);
    whileSounding = () -> {};
    speaker.volume(0);
    say("请取走身份证", new CancelSignal());
    assertEquals(0, loudspeaker.sounds().getLast().loudest());
    assertThrows(IllegalArgumentException.class, () -> speaker.volume(101));
  }

  @Test
  void words_of_several_sounds_are_respelled_and_longer_ones_win() {
    say("重庆的银行", new CancelSignal());
    assertEquals("崇庆的银航", program.texts().getLast().text());
    Respelling table = Respelling.of("# data\n行 形\n银行 银航\n");
    assertEquals("银航步形", table.applied("银行步行"));
    assertThrows(IllegalArgumentException.class, () -> Respelling.of("银行"));
  }

  @ParameterizedTest
  @CsvSource({
    "voice-missing, SERVICE_DOWN",
    "voice-endless, SERVICE_DOWN",
    "voice-garbage, GARBLED_ANSWER",
    "unplug, NOT_CONNECTED"
  })
  void what_breaks_is_told_and_heals(String fault, FaultCode code) {
    board.happen(fault, "");
    assertEquals(code, failure("您好"));
    assertFalse(speaker.health().ready());
    board.happen("heal", "");
    board.happen("plug-in", "");
    assertEquals(new Utterance.Said(), say("您好", new CancelSignal()));
    assertTrue(speaker.check().ready());
  }

  @Test
  void a_loudspeaker_pulled_while_it_speaks_is_a_fault() {
    board.happen("unplug-within", "5");
    assertEquals(FaultCode.NOT_CONNECTED, failure("请把身份证放在读卡器上"));
    assertEquals(100, heard().toMillis());
  }

  @Test
  void a_language_without_a_voice_leaves_the_speaker_well() {
    Utterance end = speaker.say("bonjour", Locale.FRENCH, new CancelSignal());
    assertEquals(
        FaultCode.FORMAT_NOT_SUPPORTED,
        assertInstanceOf(Utterance.Failed.class, end).fault().code());
    assertTrue(speaker.health().ready());
  }

  @Test
  void random_bytes_are_sound_or_none_and_take_no_more_than_they_are() {
    Random random = new Random(22_050);
    byte[] salt = "RIFF....WAVEfmt ....data".getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      for (int at = 0; at < bytes.length && at < salt.length; at++) {
        bytes[at] = salt[at] == '.' || random.nextInt(50) == 0 ? bytes[at] : salt[at];
      }
      Wav.read(bytes).ifPresent(pcm -> assertTrue(pcm.samples().length <= bytes.length / 2));
    }
  }
}
