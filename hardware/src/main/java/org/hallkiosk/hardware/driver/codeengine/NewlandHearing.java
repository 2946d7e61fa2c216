package org.hallkiosk.hardware.driver.codeengine;

import java.util.Optional;

/// Codes as lines, and between them answers: `02 01 30 30 30 30`, `#` or `@`, the command and what
/// it reports, then ACK, NAK or ENQ, `3B 03`.
final class NewlandHearing implements Hearing {

  private static final int LONGEST_ANSWER = 256;
  private static final String START = "\u0002\u0001" + "0000";
  private static final String END = ";\u0003";
  private static final int AFTER_ECHO = 1 + END.length();

  private final CodeLine line;
  private final StringBuilder frame = new StringBuilder(LONGEST_ANSWER);

  NewlandHearing(int longestCode) {
    line = new CodeLine(longestCode);
  }

  @Override
  public Optional<Heard> accept(byte next) {
    if (!frame.isEmpty()) {
      return framed((char) (next & 0xFF));
    }
    if (next == 0x02) {
      frame.append((char) next);
      return line.end();
    }
    return line.accept(next);
  }

  /// A line end in an answer means that the answer broke off and a code came after it.
  private Optional<Heard> framed(char next) {
    frame.append(next);
    if (next == 0x03) {
      return answer();
    }
    if (next == '\r' || next == '\n' || frame.length() == LONGEST_ANSWER) {
      frame.setLength(0);
    }
    return Optional.empty();
  }

  private Optional<Heard> answer() {
    String whole = frame.toString();
    frame.setLength(0);
    boolean formed =
        whole.length() > START.length() + AFTER_ECHO
            && whole.startsWith(START)
            && whole.endsWith(END)
            && Hearing.isVerdict(verdict(whole));
    return formed ? Optional.of(reply(whole)) : Optional.empty();
  }

  private static Heard reply(String whole) {
    return new Heard.Reply(
        whole.substring(START.length(), whole.length() - AFTER_ECHO), verdict(whole) == ACK);
  }

  private static int verdict(String whole) {
    return whole.charAt(whole.length() - AFTER_ECHO);
  }

  @Override
  public Optional<Heard> idle() {
    frame.setLength(0);
    return line.end();
  }

  @Override
  public boolean pending() {
    return line.begun() || !frame.isEmpty();
  }
}
