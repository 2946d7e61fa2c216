package org.hallkiosk.kiosk.session;

import java.time.LocalDate;
import java.util.Optional;
import org.hallkiosk.hardware.device.CardFace;
import org.hallkiosk.hardware.device.ForeignNames;
import org.hallkiosk.hardware.device.IdCard;

/// Cards that are no resident identity cards, of made-up people.
final class OtherCards {

  static final IdCard.Star STAR =
      new IdCard.Star(
          face("样本娜", "911124198506200025"),
          new ForeignNames(Optional.of("样本娜"), Optional.of("SAMPLE, ANNA")),
          "CAN",
          "01");

  static final IdCard.Residence RESIDENCE =
      new IdCard.Residence(
          face("陈示例", "810000199001010019"), "示例市样板路21号", "示例市公安局", "H00000000", "01");

  static final IdCard.OldForeigner OLD_FOREIGNER =
      new IdCard.OldForeigner(
          face("示例安", "CAN110081110311"),
          new ForeignNames(Optional.of("示例安"), Optional.of("SAMPLE, ANDREW")),
          "CAN",
          "01",
          "1500");

  private OtherCards() {}

  private static CardFace face(String name, String number) {
    return new CardFace(
        name,
        number,
        "2",
        LocalDate.of(1985, 6, 20),
        LocalDate.of(2023, 12, 1),
        Optional.of(LocalDate.of(2043, 11, 30)),
        new byte[1024]);
  }
}
