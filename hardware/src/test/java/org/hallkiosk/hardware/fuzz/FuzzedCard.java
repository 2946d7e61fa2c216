package org.hallkiosk.hardware.fuzz;

import java.util.Arrays;
import org.hallkiosk.hardware.device.CardAnswer;
import org.hallkiosk.hardware.device.SmartCard;

/// A card that answers what a fuzzer wants: a length, then as many bytes, of which the last two are
/// the status. It is taken out when it has said all.
final class FuzzedCard implements SmartCard {
  private static final int STATUS_BYTES = 2;

  private final byte[] data;
  private int next;

  FuzzedCard(byte[] data) {
    this.data = data;
  }

  @Override
  public byte[] atr() {
    return new byte[] {0x3B, 0x00};
  }

  @Override
  public CardAnswer transmit(byte[] command) {
    int length = next < data.length ? data[next++] & 0xFF : 0;
    int end = Math.min(data.length, next + length);
    if (end - next < STATUS_BYTES) {
      return new CardAnswer.Removed();
    }
    byte[] said = Arrays.copyOfRange(data, next, end - STATUS_BYTES);
    int status = ((data[end - 2] & 0xFF) << 8) | (data[end - 1] & 0xFF);
    next = end;
    return new CardAnswer.Answered(said, status);
  }

  @Override
  public void close() {}

  /// What the card says when these are its answers, in hexadecimal with their status.
  static byte[] answering(String... answers) {
    StringBuilder said = new StringBuilder();
    for (String answer : answers) {
      said.append("%02X".formatted(answer.length() / 2)).append(answer);
    }
    return FuzzedLink.hex(said.toString());
  }
}
