package org.hallkiosk.kiosk.hall.wording;

import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;

/// How a hall of one shape comes from evidence to an open session: in one answer, or in several.
public interface Opening {

  <T> HallAnswer<T> open(Message evidence, SessionReading<T> reading);

  /// Where token and user come with the answer to the evidence.
  static Opening atOnce(Carrier carrier) {
    Answers answers = new Answers(carrier);
    return new Opening() {
      @Override
      public <T> HallAnswer<T> open(Message evidence, SessionReading<T> reading) {
        return answers.ask(evidence, members -> reading.from(members, tokenIn(members)));
      }
    };
  }

  static HallToken tokenIn(Members members) throws ContractBreach {
    return new HallToken(members.text("token", Forms.TOKEN));
  }
}
