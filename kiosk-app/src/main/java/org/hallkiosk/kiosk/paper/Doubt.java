package org.hallkiosk.kiosk.paper;

/// Leaves the checks of a paper at the first flaw. Never leaves this room: [CertificateVerifier]
/// turns it into [Verification.NotGenuine].
final class Doubt extends Exception {

  private static final long serialVersionUID = 1L;

  private final Flaw flaw;
  private final String detail;

  Doubt(Flaw flaw, String detail) {
    super(detail, null, false, false);
    this.flaw = flaw;
    this.detail = detail;
  }

  Verification.NotGenuine outcome() {
    return new Verification.NotGenuine(flaw, detail);
  }

  static void unless(boolean holds, Flaw flaw, String detail) throws Doubt {
    if (!holds) {
      throw new Doubt(flaw, detail);
    }
  }
}
