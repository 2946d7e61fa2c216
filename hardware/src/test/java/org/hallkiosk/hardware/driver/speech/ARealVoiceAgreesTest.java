package org.hallkiosk.hardware.driver.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.transport.audio.InstalledSoundProgram;
import org.hallkiosk.hardware.transport.audio.Pcm;
import org.hallkiosk.hardware.transport.audio.SoundCard;
import org.hallkiosk.hardware.transport.audio.SoundProgram;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// espeak-ng itself: what it writes is sound.
@Timeout(120)
class ARealVoiceAgreesTest {

  private static final int AUDIBLE = 1_000;

  @TempDir Path folder;

  private final SoundProgram program = new InstalledSoundProgram(EspeakVoice.PROGRAM);
  private final EspeakVoice voice = new EspeakVoice(program, EspeakSettings.of(Map.of()));

  @BeforeEach
  void installed() {
    voice.trouble().ifPresent(fault -> Assumptions.abort("skipped: " + fault.detail()));
  }

  private Pcm sound(String text, Locale language) {
    return assertInstanceOf(Spoken.Sound.class, voice.speak(text, language, () -> false)).pcm();
  }

  @Test
  void a_sentence_is_sound_of_a_speaking_length() {
    Pcm pcm = sound("请把身份证放在读卡器上。", Locale.CHINESE);
    assertEquals(22_050, pcm.rate());
    assertTrue(pcm.length().toMillis() > 1_000 && pcm.length().toSeconds() < 10, pcm.toString());
    assertTrue(loudest(pcm) > AUDIBLE);
  }

  @Test
  void a_longer_text_sounds_longer() {
    Pcm once = sound("您好。", Locale.CHINESE);
    Pcm often = sound("您好。".repeat(8), Locale.CHINESE);
    assertTrue(often.length().compareTo(once.length().multipliedBy(4)) > 0, once + " " + often);
  }

  @Test
  void chinese_is_not_spelled_in_english() {
    Pcm chinese = sound("beijing", Locale.CHINESE);
    Pcm english = sound("beijing", Locale.ENGLISH);
    assertTrue(!Arrays.equals(chinese.samples(), english.samples()));
    Pcm characters = sound("北京", Locale.CHINESE);
    assertTrue(characters.length().toMillis() < 2_500, characters.toString());
  }

  @Test
  void a_respelled_word_sounds_like_its_respelling() {
    assertTrue(
        Arrays.equals(
            sound("重庆", Locale.CHINESE).samples(), sound("崇庆", Locale.CHINESE).samples()));
  }

  @Test
  void what_it_writes_into_a_file_is_the_same_sound() throws IOException {
    Path wav = folder.resolve("voice.wav");
    program.run(
        List.of("-v", "en", "-s", "150", "-b", "1", "--stdin", "-w", wav.toString()),
        "Welcome".getBytes(StandardCharsets.UTF_8),
        1_000,
        Duration.ofSeconds(30),
        () -> false);
    Pcm written = Wav.read(Files.readAllBytes(wav)).orElseThrow();
    assertTrue(Arrays.equals(written.samples(), sound("Welcome", Locale.ENGLISH).samples()));
  }

  @Test
  void a_program_that_writes_too_much_or_never_ends_is_ended() {
    SoundProgram yes = new InstalledSoundProgram("yes");
    String tooMuch = complaint(yes, 100_000, Duration.ofSeconds(30));
    assertTrue(tooMuch.contains("more than 100000 bytes"), tooMuch);
    SoundProgram sleep = new InstalledSoundProgram("sleep");
    String tooLong = complaint(sleep, 1_000, Duration.ofMillis(200));
    assertTrue(tooLong.contains("did not end in time"), tooLong);
  }

  private static String complaint(SoundProgram program, int most, Duration patience) {
    try {
      program.run(List.of("60"), new byte[0], most, patience, () -> false);
      return "none";
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void a_program_that_is_not_there_is_named() {
    EspeakVoice missing =
        new EspeakVoice(new InstalledSoundProgram("no-such-voice"), EspeakSettings.of(Map.of()));
    assertEquals(Optional.of(FaultCode.SERVICE_DOWN), missing.trouble().map(fault -> fault.code()));
  }

  @Test
  void a_machine_without_a_sound_card_says_so_in_one_sentence() {
    SpeechSpeaker speaker = new SpeechSpeaker(voice, new SoundCard("no such card"), 50);
    assertEquals(
        "there is no sound output no such card on this machine",
        speaker.check().faults().getFirst().detail());
  }

  private static int loudest(Pcm pcm) {
    int loudest = 0;
    for (short each : pcm.samples()) {
      loudest = Math.max(loudest, Math.abs((int) each));
    }
    return loudest;
  }
}
