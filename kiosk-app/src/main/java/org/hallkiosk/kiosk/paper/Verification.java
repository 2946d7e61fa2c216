package org.hallkiosk.kiosk.paper;

import java.time.Instant;

/// What came of verifying a paper.
public sealed interface Verification {

  /// @param sha256 of the whole file, lower-case hexadecimal
  /// @param issuer common name in the certificate of whoever signed
  /// @param signedAt as the signature claims; without a time stamp it is a claim
  record Genuine(int pages, String sha256, String issuer, Instant signedAt)
      implements Verification {}

  /// @param detail one sentence for the technician, without personal data
  record NotGenuine(Flaw flaw, String detail) implements Verification {}
}
