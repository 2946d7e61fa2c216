package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.CaseFile;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.identity.Person;

/// What a slip is to say; whoever composes it masks the holder.
public sealed interface SlipOrder {

  Language language();

  /// @param holder empty for services without sign-in
  /// @param pages of paper that lie in the tray
  /// @param file what the hall tells about the case
  record Receipt(
      Language language,
      Texts service,
      Optional<Person> holder,
      CaseNumber caseNumber,
      Optional<String> certificateNumber,
      int pages,
      Optional<CaseFile> file)
      implements SlipOrder {}

  /// The case is done, but its paper may not have come out: it can be collected at any terminal.
  record MayNotHavePrinted(
      Language language, Texts service, Optional<Person> holder, CaseNumber caseNumber)
      implements SlipOrder {}

  /// The hall has not said yet what became of an application.
  ///
  /// @param reference under which any terminal and the hotline can ask
  record NotKnownYet(
      Language language, Texts service, Optional<Person> holder, IdempotencyKey reference)
      implements SlipOrder {}

  /// The application is kept, to be continued at any terminal.
  record DraftKept(Language language, Texts service, Optional<Person> holder, CaseNumber draft)
      implements SlipOrder {}

  /// How to pay without a phone (缴款通知).
  record PaymentNotice(Language language, Texts service, Optional<Person> holder, Order order)
      implements SlipOrder {}

  /// Paid, and the money goes back.
  record Refunded(Language language, Texts service, Optional<Person> holder, Order order)
      implements SlipOrder {}

  /// 一次性告知单 of a guide's item.
  record Notice(Language language, GuideItem item) implements SlipOrder {}
}
