package org.hallkiosk.kiosk.paper;

import java.math.BigInteger;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerInformation;

/// The closed list of what we believe: SHA-2 and SM3; RSA from 2048 bits, ECDSA on the NIST curves,
/// SM2. Keys come from a stranger until the path is checked, so odd ones, which would cost minutes
/// of arithmetic, are refused before anything is computed with them.
final class StrongAlgorithms {

  private static final int SHORTEST_RSA = 2048;
  private static final int LONGEST_RSA = 8192;
  private static final int LONGEST_EXPONENT = 33;

  private static final Set<ASN1ObjectIdentifier> DIGESTS =
      Set.of(
          NISTObjectIdentifiers.id_sha256,
          NISTObjectIdentifiers.id_sha384,
          NISTObjectIdentifiers.id_sha512,
          GMObjectIdentifiers.sm3);
  private static final Set<ASN1ObjectIdentifier> SIGNATURES =
      Set.of(
          PKCSObjectIdentifiers.sha256WithRSAEncryption,
          PKCSObjectIdentifiers.sha384WithRSAEncryption,
          PKCSObjectIdentifiers.sha512WithRSAEncryption,
          X9ObjectIdentifiers.ecdsa_with_SHA256,
          X9ObjectIdentifiers.ecdsa_with_SHA384,
          X9ObjectIdentifiers.ecdsa_with_SHA512,
          GMObjectIdentifiers.sm2sign_with_sm3);
  private static final Set<ASN1ObjectIdentifier> CURVES =
      Set.of(
          SECObjectIdentifiers.secp256r1,
          SECObjectIdentifiers.secp384r1,
          SECObjectIdentifiers.secp521r1,
          GMObjectIdentifiers.sm2p256v1);

  private StrongAlgorithms() {}

  static void require(SignerInformation signer) throws Doubt {
    requireIn(DIGESTS, signer.getDigestAlgorithmID().getAlgorithm(), "digest");
    ASN1ObjectIdentifier signature = new ASN1ObjectIdentifier(signer.getEncryptionAlgOID());
    // CMS may name RSA alone: the digest stands beside it then.
    if (!signature.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      requireIn(SIGNATURES, signature, "signature");
    }
  }

  static void require(X509CertificateHolder certificate) throws Doubt {
    requireIn(SIGNATURES, certificate.getSignatureAlgorithm().getAlgorithm(), "signature");
    SubjectPublicKeyInfo key = certificate.getSubjectPublicKeyInfo();
    ASN1ObjectIdentifier kind = key.getAlgorithm().getAlgorithm();
    if (kind.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      requireRsa(key);
    } else if (kind.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
      ASN1Encodable curve = key.getAlgorithm().getParameters();
      Doubt.unless(
          curve instanceof ASN1ObjectIdentifier,
          Flaw.WEAK_ALGORITHM,
          "a certificate has a key on a curve of its own");
      requireIn(CURVES, (ASN1ObjectIdentifier) curve, "curve");
    } else {
      throw new Doubt(Flaw.WEAK_ALGORITHM, "a certificate has a key of the kind " + kind);
    }
  }

  private static void requireRsa(SubjectPublicKeyInfo info) throws Doubt {
    RSAPublicKey key = RSAPublicKey.getInstance(info.getPublicKeyData().getOctets());
    BigInteger modulus = key.getModulus();
    Doubt.unless(
        modulus.bitLength() >= SHORTEST_RSA
            && modulus.bitLength() <= LONGEST_RSA
            && key.getPublicExponent().bitLength() <= LONGEST_EXPONENT,
        Flaw.WEAK_ALGORITHM,
        "a certificate has an RSA key of " + modulus.bitLength() + " bits or an odd exponent");
  }

  private static void requireIn(
      Set<ASN1ObjectIdentifier> list, ASN1ObjectIdentifier algorithm, String what) throws Doubt {
    Doubt.unless(
        list.contains(algorithm),
        Flaw.WEAK_ALGORITHM,
        "the " + what + " algorithm " + algorithm + " is not on the list");
  }
}
