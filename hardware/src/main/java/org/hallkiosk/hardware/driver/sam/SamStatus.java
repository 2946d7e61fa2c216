package org.hallkiosk.hardware.driver.sam;

import java.util.Arrays;
import java.util.Optional;

/// SW3, the status that the reader itself gives.
enum SamStatus {
  OK(0x90, "done"),
  FOUND(0x9F, "card found"),
  CHECKSUM(0x10, "the request arrived with a wrong checksum"),
  LENGTH(0x11, "the request arrived with a wrong length"),
  COMMAND(0x21, "the command is not known"),
  NO_PRIVILEGE(0x23, "no privilege for this command"),
  UNKNOWN(0x24, "unknown error"),
  CARD_REJECTS_SAM(0x31, "the card rejects the security module"),
  SAM_REJECTS_CARD(0x32, "the security module rejects the card"),
  NOT_VERIFIED(0x33, "the content failed its verification"),
  UNKNOWN_CARD(0x40, "the card type is not known"),
  READ_FAILED(0x41, "reading the card failed"),
  RANDOM_FAILED(0x47, "the random number failed"),
  SELF_TEST_FAILED(0x60, "the self-test failed, no command is accepted"),
  UNAUTHORISED(0x66, "the module is not authorised"),
  FIND_FAILED(0x80, "no card"),
  SELECT_FAILED(0x81, "selecting the card failed"),
  EMPTY(0x91, "the item is empty");

  private final int code;
  private final String meaning;

  SamStatus(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  static Optional<SamStatus> of(int code) {
    return Arrays.stream(values()).filter(status -> status.code == code).findAny();
  }

  /// For the technician: code and meaning.
  String sentence() {
    return "status %02X, %s".formatted(code, meaning);
  }
}
