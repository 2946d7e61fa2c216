package org.hallkiosk.hardware.driver.modbus;

import java.util.BitSet;
import java.util.Optional;

/// Finds the answer to one question among what arrives. Its length is known from the question, so
/// none that an answer claims is ever believed; noise before it is stepped over.
final class AnswerScan {
  static final int MOST = 256;
  private static final int EXCEPTION_LENGTH = 5;
  private static final int EXCEPTION = 0x80;

  private final Question question;
  private final byte[] heard = new byte[MOST];
  private int count;
  private boolean strange;

  AnswerScan(Question question) {
    this.question = question;
  }

  /// How many bytes came.
  int begun() {
    return count;
  }

  /// Whether a whole frame with a good checksum came that answers something else.
  boolean strange() {
    return strange;
  }

  /// @return the answer, once it is whole; what comes after [#MOST] bytes is not looked at
  Optional<Reply> accept(byte[] bytes, int length) {
    int taken = Math.min(length, MOST - count);
    System.arraycopy(bytes, 0, heard, count, taken);
    count += taken;
    for (int from = 0; from + EXCEPTION_LENGTH <= count; from++) {
      Optional<Reply> found = at(from);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Reply> at(int from) {
    if ((heard[from] & 0xFF) != question.slave()) {
      return Optional.empty();
    }
    int function = heard[from + 1] & 0xFF;
    if (function == (question.function() | EXCEPTION)) {
      return whole(from, EXCEPTION_LENGTH)
          ? Optional.of(new Reply.Refused(heard[from + 2] & 0xFF))
          : Optional.empty();
    }
    return function == question.function() && whole(from, question.answerLength())
        ? answer(from)
        : Optional.empty();
  }

  private boolean whole(int from, int length) {
    return from + length <= count && Crc16.closes(heard, from, from + length);
  }

  private Optional<Reply> answer(int from) {
    return question.dataBytes() == 0 ? echo(from) : states(from);
  }

  private Optional<Reply> echo(int from) {
    byte[] asked = question.frame();
    for (int i = 0; i < asked.length; i++) {
      if (heard[from + i] != asked[i]) {
        strange = true;
        return Optional.empty();
      }
    }
    return Optional.of(new Reply.Echoed());
  }

  private Optional<Reply> states(int from) {
    if ((heard[from + 2] & 0xFF) != question.dataBytes()) {
      strange = true;
      return Optional.empty();
    }
    BitSet states = new BitSet(question.value());
    for (int i = 0; i < question.value(); i++) {
      states.set(i, (heard[from + 3 + i / 8] >> (i % 8) & 1) == 1);
    }
    return Optional.of(new Reply.States(states));
  }
}
