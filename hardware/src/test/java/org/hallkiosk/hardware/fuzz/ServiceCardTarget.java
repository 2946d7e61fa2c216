package org.hallkiosk.hardware.fuzz;

import java.util.List;
import org.hallkiosk.hardware.card.service.ServiceCardNumber;
import org.hallkiosk.hardware.card.service.ServiceCardProof;
import org.hallkiosk.hardware.card.service.ServiceCardReader;

/// What a terminal service card answers.
public final class ServiceCardTarget {
  private ServiceCardTarget() {}

  static List<byte[]> seeds() {
    return List.of(
        FuzzedCard.answering("9000", "7009C00101C1044B2D31329000", "3006020101020101" + "9000"),
        FuzzedCard.answering("9000", "6A83", "6982"));
  }

  public static void fuzzerTestOneInput(byte[] data) {
    FuzzedCard card = new FuzzedCard(data);
    ServiceCardReader reader = new ServiceCardReader();
    var _ = reader.number(card);
    var _ =
        reader.prove(
            card, new ServiceCardNumber("K-12"), new byte[ServiceCardProof.CHALLENGE_BYTES]);
  }
}
