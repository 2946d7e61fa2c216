package org.hallkiosk.hardware.card.social;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// What differs between places and readers.
///
/// @param verification sent before reading, where cards want it; a wrong one uses up the card's few
///   attempts, so nothing is sent unless a place says so
/// @param fileSelection P1 of SELECT: 02 for most readers, 00 for some. The other one is tried when
///   a card refuses the first as a wrong parameter
public record SocialCardSettings(Optional<byte[]> verification, int fileSelection) {
  public static final SocialCardSettings USUAL = new SocialCardSettings(Optional.empty(), 0x02);

  private static final int MOST_BYTES = 16;

  public SocialCardSettings {
    if (fileSelection != 0x00 && fileSelection != 0x02) {
      throw new IllegalArgumentException("social-select is 00 or 02");
    }
    if (verification.filter(it -> it.length == 0 || it.length > MOST_BYTES).isPresent()) {
      throw new IllegalArgumentException("social-verify has 1 to 16 bytes");
    }
  }

  /// From a device list's options: `social-verify` such as `888888`, `social-select` `00` or `02`.
  ///
  /// @throws IllegalArgumentException in one sentence
  public static SocialCardSettings of(Map<String, String> options) {
    return new SocialCardSettings(
        Optional.ofNullable(options.get("social-verify")).map(it -> hex("social-verify", it)),
        Optional.ofNullable(options.get("social-select"))
            .map(SocialCardSettings::selection)
            .orElse(USUAL.fileSelection));
  }

  int otherSelection() {
    return fileSelection == 0x02 ? 0x00 : 0x02;
  }

  private static byte[] hex(String option, String digits) {
    try {
      return HexFormat.of().parseHex(digits);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(option + " takes pairs of hexadecimal digits", e);
    }
  }

  private static int selection(String digits) {
    byte[] bytes = hex("social-select", digits);
    return bytes.length == 1 ? bytes[0] : -1;
  }

  @Override
  public String toString() {
    return "SocialCardSettings[verifies %s, select %02X]"
        .formatted(verification.isPresent(), fileSelection);
  }
}
