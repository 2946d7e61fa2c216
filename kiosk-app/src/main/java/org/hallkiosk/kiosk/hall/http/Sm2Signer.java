package org.hallkiosk.kiosk.hall.http;

import java.security.SecureRandom;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;

/// SM2 with SM3 (GB/T 32918.2) under the terminal's private key on the curve of GB/T 32918.5, with
/// the default user id of GM/T 0009; r and s, 32 bytes each.
public final class Sm2Signer implements RequestSigner {

  private static final byte[] DEFAULT_USER = {
    '1', '2', '3', '4', '5', '6', '7', '8', '1', '2', '3', '4', '5', '6', '7', '8'
  };

  private final ECPrivateKeyParameters key;
  private final SecureRandom random;

  public Sm2Signer(ECPrivateKeyParameters key) {
    this(key, new SecureRandom());
  }

  /// @param random where each signature's own secret comes from: known once, it gives the key away
  Sm2Signer(ECPrivateKeyParameters key, SecureRandom random) {
    if (!isOnTheCurve(key)) {
      throw new IllegalArgumentException("an SM2 key lies on the curve of GB/T 32918.5");
    }
    this.key = key;
    this.random = random;
  }

  static boolean isOnTheCurve(ECPrivateKeyParameters key) {
    return key.getParameters() instanceof ECNamedDomainParameters named
        && named.getName().equals(GMObjectIdentifiers.sm2p256v1);
  }

  @Override
  public String algorithm() {
    return "SM2";
  }

  @Override
  public byte[] hash(byte[] bytes) {
    return Sm3.hash(bytes);
  }

  @Override
  public byte[] sign(byte[] message) {
    SM2Signer signer = new SM2Signer(PlainDSAEncoding.INSTANCE);
    signer.init(true, new ParametersWithID(new ParametersWithRandom(key, random), DEFAULT_USER));
    signer.update(message, 0, message.length);
    try {
      return signer.generateSignature();
    } catch (CryptoException e) {
      throw new IllegalStateException("a private key of SM2 signs whatever it is given", e);
    }
  }
}
