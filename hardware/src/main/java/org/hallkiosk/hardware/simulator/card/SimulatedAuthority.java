package org.hallkiosk.hardware.simulator.card;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x500.X500Name;

/// A state's signing authority and its document signer, both invented: signs what simulated
/// passports hold (ICAO Doc 9303-10, 4.6.2; 9303-12; RFC 5652).
public final class SimulatedAuthority {
  private static final ASN1Encodable SHA_256 = algorithm("2.16.840.1.101.3.4.2.1");
  private static final ASN1Encodable ECDSA = algorithm("1.2.840.10045.4.3.2");
  private static final ASN1ObjectIdentifier SIGNED_DATA = oid("1.2.840.113549.1.7.2");
  private static final ASN1ObjectIdentifier SECURITY_OBJECT = oid("2.23.136.1.1.1");
  private static final ASN1ObjectIdentifier CONTENT_TYPE = oid("1.2.840.113549.1.9.3");
  private static final ASN1ObjectIdentifier MESSAGE_DIGEST = oid("1.2.840.113549.1.9.4");
  private static final X500Name ISSUER = new X500Name("C=CN,O=Sample,CN=Sample CSCA");
  private static final X500Name SIGNER = new X500Name("C=CN,O=Sample,CN=Sample Document Signer");
  private static final ASN1Integer SIGNER_SERIAL = new ASN1Integer(2);

  private final KeyPair signer = SampleCards.serviceCardKey();
  private final byte[] authority;
  private final byte[] documentSigner;

  public SimulatedAuthority() {
    KeyPair root = SampleCards.serviceCardKey();
    authority = certificate(new ASN1Integer(1), ISSUER, root.getPublic(), root.getPrivate());
    documentSigner = certificate(SIGNER_SERIAL, SIGNER, signer.getPublic(), root.getPrivate());
  }

  /// What a terminal trusts that trusts this state.
  public X509Certificate certificate() {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(authority));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("our own certificate is malformed", e);
    }
  }

  /// @param groups by their numbers
  byte[] securityObject(Map<Integer, byte[]> groups) {
    ASN1EncodableVector hashes = new ASN1EncodableVector();
    new TreeMap<>(groups)
        .forEach(
            (number, bytes) ->
                hashes.add(sequence(new ASN1Integer(number), new DEROctetString(digest(bytes)))));
    byte[] content = der(sequence(new ASN1Integer(0), SHA_256, new DERSequence(hashes)));
    ASN1Encodable signedData =
        sequence(
            new ASN1Integer(3),
            new DERSet(SHA_256),
            sequence(SECURITY_OBJECT, explicit(0, new DEROctetString(content))),
            new DERTaggedObject(false, 0, new DERSet(parsed(documentSigner))),
            new DERSet(signerInfo(content)));
    return Ber.of(0x77, der(sequence(SIGNED_DATA, explicit(0, signedData))));
  }

  private ASN1Encodable signerInfo(byte[] content) {
    DERSet attributes =
        new DERSet(
            new ASN1Encodable[] {
              sequence(CONTENT_TYPE, new DERSet(SECURITY_OBJECT)),
              sequence(MESSAGE_DIGEST, new DERSet(new DEROctetString(digest(content))))
            });
    return sequence(
        new ASN1Integer(1),
        sequence(ISSUER, SIGNER_SERIAL),
        SHA_256,
        new DERTaggedObject(false, 0, attributes),
        ECDSA,
        new DEROctetString(sign(signer.getPrivate(), der(attributes))));
  }

  private static byte[] certificate(
      ASN1Integer serial, X500Name subject, PublicKey key, PrivateKey issuer) {
    ASN1Encodable body =
        sequence(
            explicit(0, new ASN1Integer(2)),
            serial,
            ECDSA,
            ISSUER,
            sequence(new DERUTCTime("200101000000Z"), new DERUTCTime("491231235959Z")),
            subject,
            parsed(key.getEncoded()));
    return der(sequence(body, ECDSA, new DERBitString(sign(issuer, der(body)))));
  }

  private static byte[] sign(PrivateKey key, byte[] bytes) {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(key);
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK signs with P-256", e);
    }
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK knows SHA-256", e);
    }
  }

  private static byte[] der(ASN1Encodable object) {
    try {
      return object.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
  }

  private static ASN1Primitive parsed(byte[] der) {
    try {
      return ASN1Primitive.fromByteArray(der);
    } catch (IOException e) {
      throw new IllegalStateException("our own DER is malformed", e);
    }
  }

  private static ASN1Encodable sequence(ASN1Encodable... parts) {
    return new DERSequence(parts);
  }

  private static ASN1Encodable explicit(int tag, ASN1Encodable object) {
    return new DERTaggedObject(true, tag, object);
  }

  private static ASN1Encodable algorithm(String name) {
    return sequence(oid(name));
  }

  private static ASN1ObjectIdentifier oid(String name) {
    return new ASN1ObjectIdentifier(name);
  }
}
