package org.hallkiosk.hardware.driver.speech;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hallkiosk.hardware.transport.audio.Pcm;

/// Reads RIFF/WAVE of one channel of 16 bits. A program that writes to a pipe does not know the
/// length when it writes the header (espeak-ng says 2 GB): the bytes that are there count, never
/// the length.
final class Wav {

  private static final int HEADER = 12;
  private static final int CHUNK_HEADER = 8;
  private static final int FORMAT_BYTES = 16;
  private static final int PCM = 1;
  private static final int SIXTEEN_BITS = 16;
  private static final int LOWEST_RATE = 8_000;
  private static final int HIGHEST_RATE = 48_000;

  private Wav() {}

  /// Empty for anything else.
  static Optional<Pcm> read(byte[] bytes) {
    if (bytes.length < HEADER || !named(bytes, 0, "RIFF") || !named(bytes, 8, "WAVE")) {
      return Optional.empty();
    }
    ByteBuffer wav = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    Optional<Integer> rate = Optional.empty();
    int at = HEADER;
    while (at + CHUNK_HEADER <= bytes.length) {
      int start = at + CHUNK_HEADER;
      long length = wav.getInt(at + 4) & 0xFFFF_FFFFL;
      int there = (int) Math.min(length, bytes.length - start);
      if (named(bytes, at, "fmt ")) {
        rate = rate(wav, start, there);
      }
      if (named(bytes, at, "data")) {
        return rate.map(it -> new Pcm(it, samples(wav, start, there)));
      }
      at = start + there + there % 2;
    }
    return Optional.empty();
  }

  private static Optional<Integer> rate(ByteBuffer wav, int start, int there) {
    if (there < FORMAT_BYTES) {
      return Optional.empty();
    }
    int rate = wav.getInt(start + 4);
    boolean understood =
        wav.getShort(start) == PCM
            && wav.getShort(start + 2) == 1
            && wav.getShort(start + 14) == SIXTEEN_BITS
            && rate >= LOWEST_RATE
            && rate <= HIGHEST_RATE;
    return understood ? Optional.of(rate) : Optional.empty();
  }

  private static short[] samples(ByteBuffer wav, int start, int there) {
    short[] samples = new short[there / 2];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = wav.getShort(start + 2 * i);
    }
    return samples;
  }

  private static boolean named(byte[] bytes, int at, String name) {
    return new String(bytes, at, 4, StandardCharsets.US_ASCII).equals(name);
  }
}
