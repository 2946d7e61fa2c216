package org.hallkiosk.hardware.simulator.zvt;

import java.util.Locale;

/// What goes wrong at the next payment, once.
public enum TerminalFault {
  /// The line dies as the request comes in; the terminal never saw it whole.
  DROP_BEFORE_REQUEST,
  /// The request comes in, and nothing is answered; the terminal books it.
  SILENT_BUT_PAYS,
  /// Booked, and then nothing is said any more.
  SILENT_AFTER_APPROVAL,
  /// Booked, and the line dies before the result is out.
  DIES_AFTER_APPROVAL,
  /// The result names one fen more.
  WRONG_AMOUNT,
  /// The result comes twice.
  DOUBLE_ANSWER,
  /// A second result contradicts the first.
  TWO_RESULTS,
  /// The end comes without a result.
  NO_RESULT,
  /// A result of success, and then an abort.
  SUCCESS_THEN_ABORT,
  /// Answered with "not now".
  BUSY,
  /// The first two copies of the request come damaged.
  DAMAGED_REQUEST,
  /// Every copy of the request comes damaged.
  DAMAGED_REQUESTS,
  /// A message that is in no list comes in between.
  STRANGE_MESSAGE,
  /// A reversal is carried out, and the line dies before the result is out.
  REVERSAL_DIES;

  String board() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
