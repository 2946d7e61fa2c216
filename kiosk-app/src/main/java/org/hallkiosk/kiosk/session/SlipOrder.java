package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.Texts;

/// What a slip is to say. Masked already.
public sealed interface SlipOrder {

  Language language();

  /// The receipt of a case.
  ///
  /// @param pages pages of paper handed over; 0 when the paper may not have come out
  record OfCase(
      Language language,
      Texts service,
      String maskedName,
      CaseNumber caseNumber,
      Optional<String> certificateNumber,
      int pages)
      implements SlipOrder {}

  /// The hall has not said yet what became of an application.
  ///
  /// @param reference under which any terminal and the hotline can ask
  record NotKnownYet(Language language, Texts service, String maskedName, IdempotencyKey reference)
      implements SlipOrder {}
}
