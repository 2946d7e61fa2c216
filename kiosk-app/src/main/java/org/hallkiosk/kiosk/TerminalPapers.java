package org.hallkiosk.kiosk;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.Slip;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.effects.Papers;
import org.hallkiosk.kiosk.hall.CaseFile;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.paper.CertificateVerifier;
import org.hallkiosk.kiosk.paper.SlipComposer;
import org.hallkiosk.kiosk.paper.SlipLine;
import org.hallkiosk.kiosk.session.SlipOrder;

/// Judges the hall's papers and composes the terminal's slips.
public record TerminalPapers(
    CertificateVerifier verifier, SlipComposer composer, InstantSource clock) implements Papers {

  @Override
  public Slip slip(SlipOrder order) {
    return switch (order) {
      case SlipOrder.Receipt receipt ->
          composer.receipt(
              receipt.language(), facts(receipt.service(), receipt.holder()), told(receipt));
      case SlipOrder.MayNotHavePrinted uncertain ->
          composer.mayNotHavePrinted(
              uncertain.language(),
              facts(uncertain.service(), uncertain.holder()),
              uncertain.caseNumber());
      case SlipOrder.NotKnownYet unknown ->
          composer.notKnownYet(
              unknown.language(), facts(unknown.service(), unknown.holder()), unknown.reference());
      case SlipOrder.DraftKept kept ->
          composer.draftKept(kept.language(), facts(kept.service(), kept.holder()), kept.draft());
      case SlipOrder.PaymentNotice notice ->
          composer.paymentNotice(
              notice.language(), facts(notice.service(), notice.holder()), payment(notice.order()));
      case SlipOrder.Refunded refunded ->
          composer.refunded(
              refunded.language(),
              facts(refunded.service(), refunded.holder()),
              payment(refunded.order()));
      case SlipOrder.Notice notice ->
          composer.notice(notice.language(), item(notice.item()), clock.instant());
    };
  }

  private SlipComposer.SlipFacts facts(Texts service, Optional<Person> holder) {
    return new SlipComposer.SlipFacts(service, holder, clock.instant());
  }

  private static SlipComposer.Receipt told(SlipOrder.Receipt receipt) {
    return new SlipComposer.Receipt(
        receipt.caseNumber(),
        receipt.certificateNumber(),
        receipt.pages(),
        receipt.file().map(TerminalPapers::rows).orElse(List.of()),
        receipt.file().flatMap(CaseFile::promisedBy),
        receipt.file().flatMap(CaseFile::due),
        receipt.file().map(TerminalPapers::refused).orElse(List.of()));
  }

  private static List<SlipLine> rows(CaseFile file) {
    return file.rows().stream().map(row -> new SlipLine(row.label(), row.value())).toList();
  }

  private static List<SlipComposer.RefusedPart> refused(CaseFile file) {
    return file.refusedParts().stream()
        .map(part -> new SlipComposer.RefusedPart(part.department(), part.reason()))
        .toList();
  }

  private static SlipComposer.Payment payment(Order order) {
    return new SlipComposer.Payment(
        order.caseNumber(),
        order.number(),
        order.amount(),
        order.payee(),
        order.payText(),
        order.noticeNumber());
  }

  private static SlipComposer.GuideNotice item(GuideItem item) {
    return new SlipComposer.GuideNotice(
        item.code(),
        item.name(),
        item.department(),
        item.window(),
        item.materials(),
        item.timeLimit(),
        item.fee(),
        item.link());
  }
}
