package org.hallkiosk.kiosk.workbench.hall;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import org.hallkiosk.kiosk.hall.SignInEvidence;

/// A terminal service card in somebody's hand.
public record HeldServiceCard(String number, KeyPair keys) {

  public static HeldServiceCard numbered(String number) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return new HeldServiceCard(number, generator.generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public PublicKey key() {
    return keys.getPublic();
  }

  /// As the card's chip gives it.
  public SignInEvidence.ServiceCard proof(byte[] challenge) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes(("HALLKIOSK-SERVICE-CARD-1" + number).getBytes(StandardCharsets.US_ASCII));
    text.write(0);
    text.writeBytes(challenge);
    try {
      Signature signer = Signature.getInstance("SHA256withECDSA");
      signer.initSign(keys.getPrivate());
      signer.update(text.toByteArray());
      return new SignInEvidence.ServiceCard(number, challenge, signer.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
