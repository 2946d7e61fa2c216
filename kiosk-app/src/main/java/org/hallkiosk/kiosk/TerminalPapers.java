package org.hallkiosk.kiosk;

import java.time.InstantSource;
import java.util.Optional;
import org.hallkiosk.hardware.device.Slip;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.effects.Papers;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.paper.CertificateVerifier;
import org.hallkiosk.kiosk.paper.SlipComposer;
import org.hallkiosk.kiosk.session.SlipOrder;

/// Judges the hall's papers and composes the terminal's slips.
public record TerminalPapers(
    CertificateVerifier verifier, SlipComposer composer, InstantSource clock) implements Papers {

  @Override
  public Slip slip(SlipOrder order) {
    return switch (order) {
      case SlipOrder.Receipt receipt ->
          composer.receipt(
              receipt.language(),
              facts(receipt.service(), receipt.holder()),
              new SlipComposer.Receipt(
                  receipt.caseNumber(), receipt.certificateNumber(), receipt.pages()));
      case SlipOrder.MayNotHavePrinted uncertain ->
          composer.mayNotHavePrinted(
              uncertain.language(),
              facts(uncertain.service(), uncertain.holder()),
              uncertain.caseNumber());
      case SlipOrder.NotKnownYet unknown ->
          composer.notKnownYet(
              unknown.language(), facts(unknown.service(), unknown.holder()), unknown.reference());
      case SlipOrder.DraftKept _,
          SlipOrder.PaymentNotice _,
          SlipOrder.Refunded _,
          SlipOrder.Notice _ ->
          throw new IllegalStateException("not there yet");
    };
  }

  private SlipComposer.SlipFacts facts(Texts service, Optional<Person> holder) {
    return new SlipComposer.SlipFacts(service, holder.orElseThrow(), clock.instant());
  }
}
