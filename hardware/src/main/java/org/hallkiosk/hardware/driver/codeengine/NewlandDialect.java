package org.hallkiosk.hardware.driver.codeengine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Newland's unified command set: `~ 01 0000 # COMMAND ; 03`, where `#` makes a setting last until
/// power-off, so that a thousand scans do not wear out its memory.
final class NewlandDialect implements Dialect {

  private static final byte[] START = {0x7E, 0x01, 0x30, 0x30, 0x30, 0x30};
  private static final byte[] END = {0x3B, 0x03};
  private static final char VOLATILE = '#';

  @Override
  public List<Command> greet(TriggerMode mode) {
    return List.of(
        switch (mode) {
          case TRIGGER -> command("SCNMOD0");
          case SENSE -> command("SCNMOD2");
        });
  }

  @Override
  public List<Command> begin(TriggerMode mode) {
    return switch (mode) {
      case TRIGGER -> List.of(command("SCNTRG1"));
      case SENSE -> greet(mode);
    };
  }

  @Override
  public List<Command> end(TriggerMode mode) {
    return switch (mode) {
      case TRIGGER -> List.of(command("SCNTRG0"));
      case SENSE -> List.of();
    };
  }

  @Override
  public Hearing hearing(int longestCode) {
    return new NewlandHearing(longestCode);
  }

  private static Command command(String name) {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.writeBytes(START);
    frame.write(VOLATILE);
    frame.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
    frame.writeBytes(END);
    return new Command(frame.toByteArray(), Optional.of(name), false);
  }
}
