package org.hallkiosk.kiosk.workbench.hall;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Store;

/// A test's own look at a signed certificate: the whole file is covered, the gap is the signature,
/// the CMS holds, names its certificate, and leads to the root.
public final class SignatureCheck {

  private SignatureCheck() {}

  public static boolean holds(byte[] pdf, String rootPem) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<PDSignature> signatures = document.getSignatureDictionaries();
      return signatures.size() == 1
          && "ETSI.CAdES.detached".equals(signatures.getFirst().getSubFilter())
          && covers(pdf, signatures.getFirst().getByteRange())
          && cmsHolds(signatures.getFirst(), pdf, root(rootPem));
    } catch (IOException
        | GeneralSecurityException
        | CMSException
        | OperatorCreationException
        | RuntimeException e) {
      return false;
    }
  }

  private static boolean covers(byte[] pdf, int[] range) {
    return range[0] == 0
        && pdf[range[1]] == '<'
        && pdf[range[2] - 1] == '>'
        && range[2] + range[3] == pdf.length;
  }

  private static X509Certificate root(String pem) throws GeneralSecurityException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
  }

  private static boolean cmsHolds(PDSignature signature, byte[] pdf, X509Certificate root)
      throws IOException, GeneralSecurityException, CMSException, OperatorCreationException {
    byte[] contents = signature.getContents(pdf);
    byte[] der;
    try (ASN1InputStream input = new ASN1InputStream(contents)) {
      der = input.readObject().getEncoded("DER");
    }
    CMSSignedData cms =
        new CMSSignedData(new CMSProcessableByteArray(signature.getSignedContent(pdf)), der);
    boolean padded = true;
    for (int i = der.length; i < contents.length; i++) {
      padded &= contents[i] == 0;
    }
    if (!padded || !Arrays.equals(der, Arrays.copyOf(contents, der.length))) {
      return false;
    }
    SignerInformation signer = cms.getSignerInfos().getSigners().iterator().next();
    Store<X509CertificateHolder> store = cms.getCertificates();
    List<X509Certificate> chain = chain(signer, store);
    return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(chain.getFirst()))
        && namesItsCertificate(signer, chain.getFirst())
        && leadsTo(root, chain);
  }

  private static List<X509Certificate> chain(
      SignerInformation signer, Store<X509CertificateHolder> store)
      throws GeneralSecurityException {
    JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
    X509Certificate leaf = null;
    X509Certificate issuing = null;
    for (X509CertificateHolder holder : store.getMatches(null)) {
      X509Certificate certificate = converter.getCertificate(holder);
      if (signer.getSID().match(holder)) {
        leaf = certificate;
      } else if (!certificate
          .getIssuerX500Principal()
          .equals(certificate.getSubjectX500Principal())) {
        issuing = certificate;
      }
    }
    if (leaf == null || issuing == null) {
      throw new GeneralSecurityException("the chain is not whole");
    }
    return List.of(leaf, issuing);
  }

  private static boolean namesItsCertificate(SignerInformation signer, X509Certificate leaf)
      throws GeneralSecurityException {
    var attributes = signer.getSignedAttributes();
    var attribute = attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    byte[] named =
        SigningCertificateV2.getInstance(attribute.getAttrValues().getObjectAt(0))
            .getCerts()[0]
            .getCertHash();
    return attributes.get(PKCSObjectIdentifiers.pkcs_9_at_signingTime) == null
        && Arrays.equals(named, MessageDigest.getInstance("SHA-256").digest(leaf.getEncoded()));
  }

  private static boolean leadsTo(X509Certificate root, List<X509Certificate> chain)
      throws GeneralSecurityException {
    PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(root, null)));
    parameters.setRevocationEnabled(false);
    parameters.setDate(Date.from(Instant.parse("2026-03-15T02:24:00Z")));
    CertPathValidator.getInstance("PKIX")
        .validate(CertificateFactory.getInstance("X.509").generateCertPath(chain), parameters);
    return true;
  }
}
