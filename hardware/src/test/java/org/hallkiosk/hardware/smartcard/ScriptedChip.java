package org.hallkiosk.hardware.smartcard;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardInsertion;
import org.hallkiosk.hardware.device.SmartCard;
import org.hallkiosk.hardware.driver.pcsc.PcscReader;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.pcsc.CardContact;
import org.hallkiosk.hardware.transport.pcsc.CardLink;
import org.hallkiosk.hardware.transport.pcsc.CardProtocol;

/// A chip that answers from a list of literal bytes, and remembers what it was told.
final class ScriptedChip implements CardLink, CardContact {
  private final CardProtocol protocol;
  private final Deque<String> answers = new ArrayDeque<>();
  private final List<String> heard = new ArrayList<>();

  /// @param answers in hexadecimal digits; after the last one, 6A82 for ever
  ScriptedChip(CardProtocol protocol, String... answers) {
    this.protocol = protocol;
    this.answers.addAll(List.of(answers));
  }

  /// What our driver makes of it.
  SmartCard card() {
    PcscReader reader = new PcscReader(() -> this, Ticker.SYSTEM);
    return switch (reader.awaitCard(Duration.ofSeconds(1), new CancelSignal())) {
      case CardInsertion.Inserted(SmartCard card) -> card;
      case CardInsertion other -> throw new IllegalStateException("the wait said " + other);
    };
  }

  List<String> heard() {
    return heard;
  }

  @Override
  public byte[] transmit(byte[] command, Duration patience) {
    heard.add(HexFormat.of().withUpperCase().formatHex(command));
    return HexFormat.of().parseHex(answers.isEmpty() ? "6A82" : answers.removeFirst());
  }

  @Override
  public boolean awaitCard(Duration patience) {
    return true;
  }

  @Override
  public boolean awaitNoCard(Duration patience) {
    return false;
  }

  @Override
  public CardContact connect() {
    return this;
  }

  @Override
  public byte[] atr() {
    return new byte[] {0x3B, 0x00};
  }

  @Override
  public CardProtocol protocol() {
    return protocol;
  }

  @Override
  public void close() {}
}
