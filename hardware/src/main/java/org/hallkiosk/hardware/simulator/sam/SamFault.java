package org.hallkiosk.hardware.simulator.sam;

/// What can be wrong with the module or with the card on it.
public enum SamFault {
  /// 60 to every command.
  SELF_TEST_FAILED(0x60, SamStep.RESET, SamStep.OTHER),
  /// 66 to every command.
  NOT_AUTHORISED(0x66, SamStep.RESET, SamStep.OTHER),
  /// 21 to every command, as a module of another make might.
  COMMAND_REFUSED(0x21, SamStep.RESET, SamStep.OTHER),
  /// 24 to every command.
  UNKNOWN_ERROR(0x24, SamStep.RESET, SamStep.OTHER),
  /// 23 to whatever touches a card.
  NO_PRIVILEGE(0x23, SamStep.FIND, SamStep.READ_APPENDED),
  /// Finds no card, although one lies there.
  FIND_FAILED(0x80, SamStep.FIND, SamStep.FIND),
  SELECT_FAILED(0x81, SamStep.SELECT, SamStep.SELECT),
  CARD_REJECTS_SAM(0x31, SamStep.SELECT, SamStep.SELECT),
  SAM_REJECTS_CARD(0x32, SamStep.SELECT, SamStep.SELECT),
  RANDOM_FAILED(0x47, SamStep.SELECT, SamStep.SELECT),
  CONTENT_NOT_VERIFIED(0x33, SamStep.READ_BASE, SamStep.READ_WITH_PRINT),
  UNKNOWN_CARD(0x40, SamStep.READ_BASE, SamStep.READ_WITH_PRINT),
  READ_FAILED(0x41, SamStep.READ_BASE, SamStep.READ_WITH_PRINT),
  /// 91 even for what every card holds.
  ITEM_EMPTY(0x91, SamStep.READ_BASE, SamStep.READ_APPENDED),
  /// The module receives every request damaged.
  REQUEST_CHECKSUM(0x10, SamStep.RESET, SamStep.OTHER),
  REQUEST_LENGTH(0x11, SamStep.RESET, SamStep.OTHER),
  /// A good status where another is due: "found" to whatever is asked.
  FOUND_TO_ALL(0x9F, SamStep.RESET, SamStep.OTHER),
  /// "Done", with nothing of what was asked for.
  DONE_TO_ALL(0x90, SamStep.RESET, SamStep.OTHER),
  /// A status that is not in the protocol.
  NONSENSE(0x7F, SamStep.RESET, SamStep.OTHER),
  /// No answer at all.
  MUTE(-1, SamStep.RESET, SamStep.OTHER);

  private final int code;
  private final SamStep first;
  private final SamStep last;

  SamFault(int code, SamStep first, SamStep last) {
    this.code = code;
    this.first = first;
    this.last = last;
  }

  /// Steps stand in the order in which a host goes through them.
  boolean strikes(SamStep step) {
    return step.compareTo(first) >= 0 && step.compareTo(last) <= 0;
  }

  /// SW3.
  int code() {
    return code;
  }
}
