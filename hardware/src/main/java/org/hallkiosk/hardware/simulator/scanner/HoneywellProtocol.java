package org.hallkiosk.hardware.simulator.scanner;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// `16 54 0D` and `16 55 0D` without an answer; `16 4D 0D`, a menu command and `!` or `.`, answered
/// by the command, what it is set to, the verdict, and the same sign again.
final class HoneywellProtocol implements EngineProtocol {

  private static final int SYN = 0x16;
  private static final int LONGEST = 128;
  private final ByteArrayOutputStream frame = new ByteArrayOutputStream();

  @Override
  public Optional<EngineRequest> accept(int next) {
    if (next == SYN || frame.size() >= LONGEST) {
      frame.reset();
    }
    frame.write(next);
    String whole = frame.toString(StandardCharsets.ISO_8859_1);
    Optional<EngineRequest> request = request(whole);
    if (request.isPresent()) {
      frame.reset();
    }
    return request;
  }

  private static Optional<EngineRequest> request(String whole) {
    if (whole.equals("\u0016T\r")) {
      return Optional.of(new EngineRequest(EngineRequest.Kind.LIGHT_ON, "", false));
    }
    if (whole.equals("\u0016U\r")) {
      return Optional.of(new EngineRequest(EngineRequest.Kind.LIGHT_OFF, "", false));
    }
    boolean menu = whole.startsWith("\u0016M\r") && (whole.endsWith("!") || whole.endsWith("."));
    return menu ? Optional.of(menu(whole.substring(3))) : Optional.empty();
  }

  private static EngineRequest menu(String text) {
    String command = text.substring(0, text.length() - 1);
    EngineRequest.Kind kind =
        switch (command) {
          case "TRGMOD?", "PAP232" -> EngineRequest.Kind.QUERY;
          default -> EngineRequest.Kind.UNKNOWN;
        };
    return new EngineRequest(kind, text, true);
  }

  @Override
  public byte[] answer(EngineRequest request, int verdict) {
    String text = request.text();
    String echo = text.substring(0, text.length() - 1).replace("?", "0");
    return (echo + (char) verdict + text.charAt(text.length() - 1))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
