package org.hallkiosk.hardware.card.service;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// A card's answer to a challenge of the hall. Only the hall can tell whether it is good.
///
/// @param number whose proof it is
/// @param challenge 32 bytes that the hall made for this once
/// @param signature ECDSA, P-256, SHA-256, in DER, by the card's own key over [#signedText]
public record ServiceCardProof(ServiceCardNumber number, byte[] challenge, byte[] signature) {
  public static final int CHALLENGE_BYTES = 32;

  private static final String PURPOSE = "HALLKIOSK-SERVICE-CARD-1";

  /// What the card has signed, and the hall verifies with the card's public key.
  public byte[] signedText() {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes(PURPOSE.getBytes(StandardCharsets.US_ASCII));
    text.writeBytes(number.value().getBytes(StandardCharsets.US_ASCII));
    text.write(0);
    text.writeBytes(challenge);
    return text.toByteArray();
  }

  @Override
  public String toString() {
    return "ServiceCardProof[" + signature.length + " bytes]";
  }
}
