package org.hallkiosk.hardware.simulator.speech;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.faults.LineFaults;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.audio.SoundProgram;

/// A speech program that hums: 120 ms a character, with a header that lies about its length as
/// espeak-ng's does. Remembers the newest texts, which are of invented people. From any thread.
public final class SimulatedVoiceProgram implements SoundProgram {

  private static final int RATE = 22_050;
  private static final int SAMPLES_PER_CHARACTER = RATE * 120 / 1000;
  private static final int HUM_HERTZ = 180;
  private static final int LOUD = 12_000;
  private static final int MOST_REMEMBERED = 100;

  private final Ticker ticker;
  private final List<Text> texts = new ArrayList<>();
  private Trouble trouble = Trouble.NONE;

  public SimulatedVoiceProgram(Ticker ticker) {
    this.ticker = ticker;
  }

  /// @param atNanos on the injected clock
  /// @param voice as the program was asked for it
  public record Text(long atNanos, String voice, String text) {}

  /// What is wrong with the program, until it is mended.
  public enum Trouble {
    NONE,
    MISSING,
    /// Writes what is no sound.
    GARBAGE,
    /// Writes and writes.
    ENDLESS,
    /// Writes a header and nothing more.
    MUTE
  }

  public synchronized void trouble(Trouble next) {
    trouble = next;
  }

  /// Oldest first.
  public synchronized List<Text> texts() {
    return List.copyOf(texts);
  }

  /// The faults of program and loudspeaker together.
  public FaultBoard board(SimulatedLoudspeaker loudspeaker) {
    FaultBoard board =
        new FaultBoard("speaker")
            .with("unplug", loudspeaker::unplug)
            .with("plug-in", loudspeaker::plugIn)
            .with(
                "unplug-within",
                "pieces of 20 ms",
                words -> loudspeaker.unplugWithin(LineFaults.number(words)))
            .with("heal", () -> trouble(Trouble.NONE));
    for (Trouble each : List.of(Trouble.MISSING, Trouble.GARBAGE, Trouble.ENDLESS, Trouble.MUTE)) {
      board = board.with("voice-" + each.name().toLowerCase(Locale.ROOT), () -> trouble(each));
    }
    return board;
  }

  @Override
  public byte[] run(
      List<String> arguments, byte[] input, int most, Duration patience, BooleanSupplier stop)
      throws IOException {
    String text = new String(input, StandardCharsets.UTF_8);
    if (!text.isEmpty()) {
      remember(arguments, text);
    }
    if (stop.getAsBoolean()) {
      throw new IOException("the simulated speech program was stopped");
    }
    return switch (trouble()) {
      case NONE -> wave(text.codePointCount(0, text.length()));
      case MISSING -> throw new IOException("the simulated speech program is not installed");
      case GARBAGE -> "hum hum hum hum hum".getBytes(StandardCharsets.US_ASCII);
      case ENDLESS ->
          throw new IOException("the simulated speech program wrote more than " + most + " bytes");
      case MUTE -> wave(0);
    };
  }

  private synchronized Trouble trouble() {
    return trouble;
  }

  private synchronized void remember(List<String> arguments, String text) {
    int at = arguments.indexOf("-v");
    String voice = at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : "";
    texts.add(new Text(ticker.nanos(), voice, text));
    if (texts.size() > MOST_REMEMBERED) {
      texts.removeFirst();
    }
  }

  private static byte[] wave(int characters) {
    ByteBuffer header = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
    header.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(0x7FFFF024);
    header.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
    header.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * 2);
    header.putShort((short) 2).putShort((short) 16);
    header.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(0x7FFFF000);
    ByteArrayOutputStream wave = new ByteArrayOutputStream();
    wave.writeBytes(header.array());
    for (int i = 0; i < characters * SAMPLES_PER_CHARACTER; i++) {
      int sample = (int) (LOUD * Math.sin(2 * Math.PI * HUM_HERTZ * i / RATE));
      wave.write(sample);
      wave.write(sample >> 8);
    }
    return wave.toByteArray();
  }
}
