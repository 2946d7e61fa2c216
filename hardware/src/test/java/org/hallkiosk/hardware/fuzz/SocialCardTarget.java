package org.hallkiosk.hardware.fuzz;

import java.util.List;
import org.hallkiosk.hardware.card.social.SocialCardReader;
import org.hallkiosk.hardware.card.social.SocialCardSettings;

/// What a social security card answers.
public final class SocialCardTarget {
  private SocialCardTarget() {}

  static List<byte[]> seeds() {
    return List.of(
        FuzzedCard.answering(
            "6F009000",
            "9000",
            "0704413132339000",
            "0304332E30309000",
            "6A83",
            "9000",
            "08123131303130353139343931323331303032589000",
            "0904C0EED1F99000",
            "4E02B1BE9000",
            "0A01319000",
            "0D04194912319000",
            "6A83"),
        FuzzedCard.answering("9000", "6A86", "9000", "6A82"));
  }

  public static void fuzzerTestOneInput(byte[] data) {
    var _ = new SocialCardReader(SocialCardSettings.USUAL).read(new FuzzedCard(data));
  }
}
