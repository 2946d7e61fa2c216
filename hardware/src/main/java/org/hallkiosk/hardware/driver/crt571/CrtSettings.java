package org.hallkiosk.hardware.driver.crt571;

import java.time.Duration;
import java.util.Map;

/// How one dispenser is spoken to.
///
/// @param address 0 to 15, by the switches on its board
/// @param acknowledge from a command to its ACK or NAK
/// @param answer from the ACK to the answer of a command that moves nothing
/// @param movement the same of one that moves a card
/// @param lookEvery how often to look whether the card was taken
public record CrtSettings(
    int address, Duration acknowledge, Duration answer, Duration movement, Duration lookEvery) {

  private static final int MOST_ADDRESS = 15;

  public static final CrtSettings USUAL =
      new CrtSettings(
          0,
          Duration.ofMillis(500),
          Duration.ofSeconds(2),
          Duration.ofSeconds(10),
          Duration.ofMillis(200));

  public CrtSettings {
    if (address < 0 || address > MOST_ADDRESS) {
      throw new IllegalArgumentException("a card dispenser has an address from 0 to 15");
    }
  }

  /// From a device list: `address` in decimal digits, may be missing.
  ///
  /// @throws IllegalArgumentException in one sentence
  public static CrtSettings of(Map<String, String> options) {
    try {
      return new CrtSettings(
          Integer.parseInt(options.getOrDefault("address", "0")),
          USUAL.acknowledge,
          USUAL.answer,
          USUAL.movement,
          USUAL.lookEvery);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("address of a card dispenser is a number", e);
    }
  }
}
