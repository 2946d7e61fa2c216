package org.hallkiosk.kiosk.effects;

import org.hallkiosk.hardware.device.Slip;
import org.hallkiosk.kiosk.paper.CertificateVerifier;
import org.hallkiosk.kiosk.session.SlipOrder;

/// What judges foreign papers and composes our own.
public interface Papers {

  CertificateVerifier verifier();

  Slip slip(SlipOrder order);
}
