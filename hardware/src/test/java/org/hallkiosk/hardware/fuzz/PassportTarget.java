package org.hallkiosk.hardware.fuzz;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hallkiosk.hardware.card.passport.PassportKey;
import org.hallkiosk.hardware.card.passport.PassportReader;

/// What a passport's chip answers, up to where its cryptography begins.
public final class PassportTarget {
  private static final PassportReader READER = new PassportReader(List.of(), () -> Instant.EPOCH);
  private static final PassportKey KEY =
      new PassportKey.PrintedLines(
          "E00000000", LocalDate.of(1949, 12, 31), LocalDate.of(2034, 3, 1));

  private PassportTarget() {}

  static List<byte[]> seeds() {
    return List.of(
        FuzzedCard.answering(
            "9000",
            "31143012060A04007F0007020204020202010202010D9000",
            "9000",
            "9000",
            "4608F919887022129000",
            "46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F2F2D235D074D74499000"),
        FuzzedCard.answering("6A82", "9000", "4608F919887022129000", "6300"));
  }

  public static void fuzzerTestOneInput(byte[] data) {
    var _ = READER.read(new FuzzedCard(data), KEY);
  }
}
