package org.hallkiosk.kiosk.effects;

import java.util.List;
import org.hallkiosk.hardware.device.Slip;
import org.hallkiosk.kiosk.paper.CertificateVerifier;
import org.hallkiosk.kiosk.session.SlipOrder;

/// Slips without content; no test here verifies a paper.
record SamplePapers() implements Papers {

  @Override
  public CertificateVerifier verifier() {
    throw new UnsupportedOperationException("no paper comes to this test");
  }

  @Override
  public Slip slip(SlipOrder order) {
    return new Slip(List.of());
  }
}
