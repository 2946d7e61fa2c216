package org.hallkiosk.hardware.simulator.scanner;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// `7E 01 30 30 30 30`, `@` or `#`, the command, `3B 03`; answered by `02 01 30 30 30 30`, what was
/// asked, the verdict, `3B 03`.
final class NewlandProtocol implements EngineProtocol {

  private static final int LONGEST = 128;
  private final ByteArrayOutputStream frame = new ByteArrayOutputStream();

  @Override
  public Optional<EngineRequest> accept(int next) {
    if (next == 0x7E || frame.size() >= LONGEST) {
      frame.reset();
    }
    frame.write(next);
    return next == 0x03 ? request() : Optional.empty();
  }

  private Optional<EngineRequest> request() {
    String whole = frame.toString(StandardCharsets.ISO_8859_1);
    frame.reset();
    boolean formed =
        whole.length() > 9
            && whole.startsWith("~")
            && whole.charAt(1) == 1
            && whole.startsWith("0000", 2)
            && (whole.charAt(6) == '#' || whole.charAt(6) == '@')
            && whole.charAt(whole.length() - 2) == ';';
    return formed ? Optional.of(request(whole.substring(6, whole.length() - 2))) : Optional.empty();
  }

  private static EngineRequest request(String text) {
    EngineRequest.Kind kind =
        switch (text.substring(1)) {
          case "SCNTRG1" -> EngineRequest.Kind.LIGHT_ON;
          case "SCNTRG0" -> EngineRequest.Kind.LIGHT_OFF;
          case "SCNMOD0" -> EngineRequest.Kind.TRIGGER_MODE;
          case "SCNMOD2" -> EngineRequest.Kind.SENSE_MODE;
          default -> EngineRequest.Kind.UNKNOWN;
        };
    return new EngineRequest(kind, text, true);
  }

  @Override
  public byte[] answer(EngineRequest request, int verdict) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    answer.writeBytes(new byte[] {0x02, 0x01, 0x30, 0x30, 0x30, 0x30});
    answer.writeBytes(request.text().getBytes(StandardCharsets.ISO_8859_1));
    answer.writeBytes(new byte[] {(byte) verdict, 0x3B, 0x03});
    return answer.toByteArray();
  }
}
