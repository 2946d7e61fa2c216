package org.hallkiosk.hardware.driver.codeengine;

import java.util.Optional;

/// Codes as lines, and between them answers: the command's echo and what it reports, with ACK, NAK
/// or ENQ put in right before the closing `!` or `.`.
final class HoneywellHearing implements Hearing {

  private final CodeLine line;
  private Optional<Heard.Reply> judged = Optional.empty();

  HoneywellHearing(int longestCode) {
    line = new CodeLine(longestCode);
  }

  @Override
  public Optional<Heard> accept(byte next) {
    if (Hearing.isVerdict(next)) {
      judged = Optional.of(new Heard.Reply(line.taken(), next == ACK));
      return Optional.empty();
    }
    Optional<Heard.Reply> reply = judged;
    judged = Optional.empty();
    if (reply.isPresent() && (next == '!' || next == '.')) {
      return Optional.of(reply.get());
    }
    return line.accept(next);
  }

  @Override
  public Optional<Heard> idle() {
    judged = Optional.empty();
    return line.end();
  }

  @Override
  public boolean pending() {
    return line.begun() || judged.isPresent();
  }
}
