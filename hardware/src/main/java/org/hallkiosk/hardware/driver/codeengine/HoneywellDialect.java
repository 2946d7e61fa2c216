package org.hallkiosk.hardware.driver.codeengine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Honeywell's serial commands. The trigger is not answered; a menu query is (even one that the
/// engine does not know, by ENQ), so it stands before the trigger and tells old codes from new
/// ones. The mode itself is left as the engine is set up: its menus differ by model.
final class HoneywellDialect implements Dialect {

  private static final String QUERY = "TRGMOD?";
  private static final String ECHO = "TRGMOD";

  /// SYN M CR opens a menu command; `!` names the volatile settings, and `?` changes none.
  private static final Command ASK =
      new Command(ascii("\u0016M\r" + QUERY + "!"), Optional.of(ECHO), true);

  private static final Command ON = Command.unanswered(ascii("\u0016T\r"));
  private static final Command OFF = Command.unanswered(ascii("\u0016U\r"));

  @Override
  public List<Command> greet(TriggerMode mode) {
    return List.of(ASK);
  }

  @Override
  public List<Command> begin(TriggerMode mode) {
    return switch (mode) {
      case TRIGGER -> List.of(ASK, ON);
      case SENSE -> List.of(ASK);
    };
  }

  @Override
  public List<Command> end(TriggerMode mode) {
    return switch (mode) {
      case TRIGGER -> List.of(OFF);
      case SENSE -> List.of();
    };
  }

  @Override
  public Hearing hearing(int longestCode) {
    return new HoneywellHearing(longestCode);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
