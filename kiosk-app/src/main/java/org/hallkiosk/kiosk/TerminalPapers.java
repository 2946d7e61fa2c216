package org.hallkiosk.kiosk;

import java.time.InstantSource;
import org.hallkiosk.hardware.device.Slip;
import org.hallkiosk.kiosk.effects.Papers;
import org.hallkiosk.kiosk.paper.CertificateVerifier;
import org.hallkiosk.kiosk.paper.SlipComposer;
import org.hallkiosk.kiosk.session.SlipOrder;

/// Judges the hall's papers and composes the terminal's slips.
public record TerminalPapers(
    CertificateVerifier verifier, SlipComposer composer, InstantSource clock) implements Papers {

  @Override
  public Slip slip(SlipOrder order) {
    SlipComposer.SlipFacts facts =
        new SlipComposer.SlipFacts(order.service(), order.holder(), clock.instant());
    return switch (order) {
      case SlipOrder.Receipt receipt ->
          composer.receipt(
              receipt.language(),
              facts,
              new SlipComposer.Receipt(
                  receipt.caseNumber(), receipt.certificateNumber(), receipt.pages()));
      case SlipOrder.MayNotHavePrinted uncertain ->
          composer.mayNotHavePrinted(uncertain.language(), facts, uncertain.caseNumber());
      case SlipOrder.NotKnownYet unknown ->
          composer.notKnownYet(unknown.language(), facts, unknown.reference());
    };
  }
}
