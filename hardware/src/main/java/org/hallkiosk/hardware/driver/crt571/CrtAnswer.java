package org.hallkiosk.hardware.driver.crt571;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What the dispenser says to a command.
sealed interface CrtAnswer {
  record Done(CrtStatus status) implements CrtAnswer {}

  record Failed(CrtError error) implements CrtAnswer {}

  /// @param text from 50, 4E or 45 to before ETX
  /// @return empty when it is not the answer to that command, or holds what is in no list
  static Optional<CrtAnswer> of(CrtCommand command, byte[] text) {
    if (text.length < 5
        || (text[1] & 0xFF) != command.command()
        || (text[2] & 0xFF) != command.parameter()) {
      return Optional.empty();
    }
    return switch (text[0] & 0xFF) {
      case CrtFrame.POSITIVE ->
          text.length < 6
              ? Optional.empty()
              : CrtStatus.of(text[3], text[4], text[5]).map(Done::new);
      case CrtFrame.NEGATIVE, CrtFrame.NEGATIVE_OF_OLDER_MODELS ->
          Optional.of(new Failed(CrtError.of(new String(text, 3, 2, StandardCharsets.US_ASCII))));
      default -> Optional.empty();
    };
  }
}
