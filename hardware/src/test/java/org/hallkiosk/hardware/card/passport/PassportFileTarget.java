package org.hallkiosk.hardware.card.passport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hallkiosk.hardware.card.Tlv;

/// The files of a passport, which lie behind its cryptography: anything may be any of them.
public final class PassportFileTarget {
  private static final PassiveAuthentication AUTHENTICATION =
      new PassiveAuthentication(List.of(), () -> Instant.EPOCH);

  private PassportFileTarget() {}

  /// A machine readable zone, a facial record, and a security object that was once recorded from a
  /// simulated chip: its signature differs each time.
  public static List<byte[]> seeds() throws IOException {
    String lines =
        "P<CHNZHANG<<SHILI<<<<<<<<<<<<<<<<<<<<<<<<<<<E000000008CHN4912310F3403015<<<<<<<<<<<<<<<0";
    String face =
        "46414300303130000000003600010000002800000000000000000000000000000000"
            + "010101e00280000000000000ffd8ffe0ffd9ffd9";
    try (InputStream signed =
        Objects.requireNonNull(
            PassportFileTarget.class.getResourceAsStream("/passport/security-object.der"))) {
      return List.of(
          tagged("615B5F1F58", lines.getBytes(StandardCharsets.US_ASCII)),
          tagged("754c7f61490201017f6043a10880020101870201015f2e36", HexFormat.of().parseHex(face)),
          signed.readAllBytes());
    }
  }

  private static byte[] tagged(String header, byte[] content) {
    return HexFormat.of().parseHex(header + HexFormat.of().formatHex(content));
  }

  /// Lengths are looked at first, as the reader does.
  public static void fuzzerTestOneInput(byte[] data) {
    FaceRecord.face(data);
    if (Tlv.nests(data)) {
      MachineLinesFile.lines(data);
      AUTHENTICATION.of(data, Map.of(1, data));
    }
  }
}
