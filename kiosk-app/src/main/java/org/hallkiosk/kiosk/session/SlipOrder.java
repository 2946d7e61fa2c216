package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.identity.Person;

/// What a slip is to say; whoever composes it masks the holder.
public sealed interface SlipOrder {

  Language language();

  Texts service();

  Person holder();

  /// The receipt of a case.
  ///
  /// @param pages of paper that lie in the tray
  record Receipt(
      Language language,
      Texts service,
      Person holder,
      CaseNumber caseNumber,
      Optional<String> certificateNumber,
      int pages)
      implements SlipOrder {}

  /// The case is done, but its paper may not have come out: it can be collected at any terminal.
  record MayNotHavePrinted(Language language, Texts service, Person holder, CaseNumber caseNumber)
      implements SlipOrder {}

  /// The hall has not said yet what became of an application.
  ///
  /// @param reference under which any terminal and the hotline can ask
  record NotKnownYet(Language language, Texts service, Person holder, IdempotencyKey reference)
      implements SlipOrder {}
}
