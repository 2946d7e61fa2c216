package org.hallkiosk.hardware.driver.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.transport.audio.Pcm;
import org.hallkiosk.hardware.transport.audio.SoundProgram;

/// espeak-ng as a process of its own: a sentence takes it about 20 ms, and whatever it breaks is
/// not ours. Robotic; recorded prompts are another voice.
public final class EspeakVoice implements Voice {

  public static final String PROGRAM = "espeak-ng";

  private static final int MOST_CHARACTERS = 2_000;

  /// Ten minutes at espeak-ng's 22050 samples.
  private static final int MOST_BYTES = 10 * 60 * 22_050 * 2;

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration CHECK = Duration.ofSeconds(3);
  private static final int MOST_OF_VERSION = 10_000;

  private final SoundProgram program;
  private final EspeakSettings settings;

  public EspeakVoice(SoundProgram program, EspeakSettings settings) {
    this.program = program;
    this.settings = settings;
  }

  @Override
  public Spoken speak(String text, Locale language, BooleanSupplier stop) {
    Optional<String> voice = Optional.ofNullable(settings.voices().get(language.getLanguage()));
    if (voice.isEmpty() || text.length() > MOST_CHARACTERS) {
      return new Spoken.Failed(
          Fault.of(
              FaultCode.FORMAT_NOT_SUPPORTED,
              voice.isEmpty()
                  ? "there is no voice for the language " + language.toLanguageTag()
                  : "a text is longer than " + MOST_CHARACTERS + " characters"));
    }
    try {
      byte[] spoken = settings.respelling().applied(text).getBytes(StandardCharsets.UTF_8);
      return sound(program.run(arguments(voice.get()), spoken, MOST_BYTES, PATIENCE, stop));
    } catch (IOException e) {
      return stop.getAsBoolean() ? new Spoken.Stopped() : failed(e);
    }
  }

  /// UTF-8 from standard input, WAVE to standard output.
  private List<String> arguments(String voice) {
    return List.of(
        "-v",
        voice,
        "-s",
        String.valueOf(settings.wordsPerMinute()),
        "-b",
        "1",
        "--stdin",
        "--stdout");
  }

  private static Spoken sound(byte[] wav) {
    Optional<Pcm> pcm = Wav.read(wav);
    return pcm.isPresent()
        ? new Spoken.Sound(pcm.get())
        : new Spoken.Failed(
            Fault.of(FaultCode.GARBLED_ANSWER, "what the speech program wrote is no sound"));
  }

  private static Spoken failed(IOException e) {
    return new Spoken.Failed(Fault.of(FaultCode.SERVICE_DOWN, String.valueOf(e.getMessage())));
  }

  @Override
  public Optional<Fault> trouble() {
    try {
      program.run(List.of("--version"), new byte[0], MOST_OF_VERSION, CHECK, () -> false);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Fault.of(FaultCode.SERVICE_DOWN, String.valueOf(e.getMessage())));
    }
  }
}
