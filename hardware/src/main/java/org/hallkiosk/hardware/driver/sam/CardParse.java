package org.hallkiosk.hardware.driver.sam;

import java.util.Optional;
import org.hallkiosk.hardware.device.CardExtras;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardReading.Reason;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;

/// From the module's data to a whole card, or to the reason why there is none.
final class CardParse {

  private CardParse() {}

  static CardReading reading(Optional<CardContent> content) {
    return content.map(CardParse::reading).orElseGet(CardParse::otherLengths);
  }

  private static CardReading reading(CardContent content) {
    char flag = content.text().typeFlag();
    return CardKind.flagged(flag).map(kind -> card(kind, content)).orElseGet(() -> unknown(flag));
  }

  private static CardReading card(CardKind kind, CardContent content) {
    try {
      return new CardReading.Read(
          new WrittenCard(kind, content).card(),
          new CardExtras(
              Optional.empty(), FingerBlock.templates(content.prints()), Optional.empty()));
    } catch (BrokenFieldException e) {
      return new CardReading.Rejected(Reason.UNREADABLE, e.sentence());
    }
  }

  private static CardReading unknown(char flag) {
    return new CardReading.Rejected(
        Reason.UNKNOWN_TYPE, "card type flag %04X is not known".formatted((int) flag));
  }

  private static CardReading otherLengths() {
    return new CardReading.Failed(
        Fault.of(
            FaultCode.GARBLED_ANSWER, "the base information has other lengths than 256 and 1024"));
  }
}
