package org.hallkiosk.hardware.transport.audio;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/// A sound card of this machine, through the JDK.
public final class SoundCard implements AudioLinkOpener {

  private static final String SCHEME = "audio:";
  private static final String ANY = "default";
  private static final int BITS = 16;

  private final String name;

  /// @param name what the card's own name contains, such as `USB`; `default` for the machine's
  ///   choice
  public SoundCard(String name) {
    this.name = name;
  }

  /// From a device list: `audio:default`, or `audio:` and a part of the card's name.
  ///
  /// @return empty when it is no address of this wire
  public static Optional<SoundCard> at(String address) {
    return address.startsWith(SCHEME) && address.length() > SCHEME.length()
        ? Optional.of(new SoundCard(address.substring(SCHEME.length())))
        : Optional.empty();
  }

  @Override
  public AudioLink open(int rate) throws IOException {
    AudioFormat format = new AudioFormat(rate, BITS, 1, true, false);
    try {
      SourceDataLine line = line(new DataLine.Info(SourceDataLine.class, format));
      int ahead = (int) (rate * 2L * AudioLink.AHEAD.toMillis() / 1000);
      line.open(format, ahead - ahead % 2);
      line.start();
      return new SoundCardLink(line);
    } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
      throw new IOException("there is no sound output " + name + " on this machine", e);
    }
  }

  /// @throws IllegalArgumentException when there is none
  private SourceDataLine line(DataLine.Info wanted) throws LineUnavailableException {
    if (name.equals(ANY)) {
      return (SourceDataLine) AudioSystem.getLine(wanted);
    }
    Mixer.Info card =
        Arrays.stream(AudioSystem.getMixerInfo())
            .filter(it -> it.getName().contains(name))
            .filter(it -> AudioSystem.getMixer(it).isLineSupported(wanted))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no such sound card"));
    return (SourceDataLine) AudioSystem.getMixer(card).getLine(wanted);
  }

  @Override
  public String toString() {
    return SCHEME + name;
  }
}
