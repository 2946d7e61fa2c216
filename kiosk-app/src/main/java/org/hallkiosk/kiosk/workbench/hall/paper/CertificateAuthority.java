package org.hallkiosk.kiosk.workbench.hall.paper;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// Makes test certificates, EC P-256: a root, an issuing authority under it, a signer under that.
final class CertificateAuthority {

  private static final Duration BEFORE = Duration.ofDays(30);
  private static final Duration AFTER = Duration.ofDays(3650);
  private static final int AUTHORITY = KeyUsage.keyCertSign | KeyUsage.cRLSign;
  private static final int SIGNER = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;

  private final SecureRandom random = new SecureRandom();
  private final Instant now;

  CertificateAuthority(Instant now) {
    this.now = now;
  }

  /// @param organisation what stands in the names
  /// @param signerName the common name of the signer
  SigningIdentity identity(String organisation, String signerName) throws GeneralSecurityException {
    KeyPair rootKeys = keys();
    KeyPair issuingKeys = keys();
    KeyPair signerKeys = keys();
    X500Principal rootName = name(organisation, organisation + "根证书");
    X500Principal issuingName = name(organisation, organisation + "签发证书");
    X509Certificate root =
        certificate(rootName, rootKeys, rootName, rootKeys, AUTHORITY, new BasicConstraints(1));
    X509Certificate issuing =
        certificate(
            rootName, rootKeys, issuingName, issuingKeys, AUTHORITY, new BasicConstraints(0));
    X509Certificate signer =
        certificate(
            issuingName,
            issuingKeys,
            name(organisation, signerName),
            signerKeys,
            SIGNER,
            new BasicConstraints(false));
    PrivateKey key = signerKeys.getPrivate();
    return new SigningIdentity(key, List.of(signer, issuing, root));
  }

  private static X500Principal name(String organisation, String commonName) {
    return new X500Principal("CN=" + commonName + ", O=" + organisation + ", C=CN");
  }

  private KeyPair keys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"), random);
    return generator.generateKeyPair();
  }

  private X509Certificate certificate(
      X500Principal issuer,
      KeyPair issuerKeys,
      X500Principal subject,
      KeyPair subjectKeys,
      int usage,
      BasicConstraints constraints)
      throws GeneralSecurityException {
    try {
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              issuer,
              new BigInteger(120, random).setBit(119),
              Date.from(now.minus(BEFORE)),
              Date.from(now.plus(AFTER)),
              subject,
              subjectKeys.getPublic());
      builder.addExtension(Extension.basicConstraints, true, constraints);
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
      addKeyIdentifiers(builder, issuerKeys, subjectKeys);
      ContentSigner signer =
          new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKeys.getPrivate());
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (OperatorCreationException | CertIOException e) {
      throw new GeneralSecurityException("the certificate cannot be made", e);
    }
  }

  private static void addKeyIdentifiers(
      JcaX509v3CertificateBuilder builder, KeyPair issuerKeys, KeyPair subjectKeys)
      throws GeneralSecurityException, CertIOException {
    JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
    builder.addExtension(
        Extension.subjectKeyIdentifier,
        false,
        extensions.createSubjectKeyIdentifier(subjectKeys.getPublic()));
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        extensions.createAuthorityKeyIdentifier(issuerKeys.getPublic()));
  }
}
