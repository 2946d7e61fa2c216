package org.hallkiosk.hardware.simulator.card;

import java.time.Duration;

/// What can go wrong between reader and card, until it is healed.
public sealed interface CardFault {
  /// The card never answers.
  record Silent() implements CardFault {}

  /// Each answer takes so much longer.
  record Slow(Duration time) implements CardFault {}

  /// The k-th command from now is answered with another status word.
  ///
  /// @param command from 1
  /// @param status SW1 SW2
  record WrongStatus(int command, int status) implements CardFault {}

  /// The second byte of each answer with data, most often a length, says more than there is.
  record LyingLengths() implements CardFault {}

  /// Every answer announces 255 bytes more.
  record EndlessAnswer() implements CardFault {}

  /// Answers end after their first byte.
  record CutAnswer() implements CardFault {}

  /// Answers are other bytes than those that were sent.
  ///
  /// @param mask what their bits are changed with
  record Garbled(int mask) implements CardFault {}
}
