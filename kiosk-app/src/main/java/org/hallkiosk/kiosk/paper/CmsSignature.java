package org.hallkiosk.kiosk.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessable;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/// A detached CMS signature (RFC 5652) by one signer.
///
/// @param signer the certificate of whoever signed
/// @param others certificates that came along, for the path
record CmsSignature(X509Certificate signer, List<X509Certificate> others, Instant signedAt) {

  private static final int MOST_CERTIFICATES = 8;

  /// Reads the signature and checks that it covers the ranges' bytes.
  static CmsSignature verified(SignedRanges ranges, byte[] der) throws Doubt {
    try {
      CMSSignedData cms = new CMSSignedData(new Signed(ranges), der);
      SignerInformation signer = onlySigner(cms);
      StrongAlgorithms.require(signer);
      List<X509CertificateHolder> certificates = certificates(cms);
      X509CertificateHolder own = ownOf(signer, certificates);
      requireFit(signer, own);
      certificates.remove(own);
      return new CmsSignature(converted(own), allConverted(certificates), signedAt(signer, ranges));
    } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
      throw new Doubt(Flaw.UNREADABLE_SIGNATURE, "the signature cannot be read: " + kind(e));
    }
  }

  private static SignerInformation onlySigner(CMSSignedData cms) throws Doubt {
    Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
    Doubt.unless(signers.size() == 1, Flaw.SEVERAL_SIGNATURES, signers.size() + " signers");
    SignedData data = SignedData.getInstance(cms.toASN1Structure().getContent());
    boolean detached =
        data.getEncapContentInfo().getContent() == null
            && CMSObjectIdentifiers.data.equals(data.getEncapContentInfo().getContentType());
    Doubt.unless(detached, Flaw.UNREADABLE_SIGNATURE, "the signature brings its own content");
    return signers.iterator().next();
  }

  private static List<X509CertificateHolder> certificates(CMSSignedData cms) throws Doubt {
    List<X509CertificateHolder> certificates =
        new ArrayList<>(cms.getCertificates().getMatches(null));
    Doubt.unless(
        certificates.size() <= MOST_CERTIFICATES,
        Flaw.UNREADABLE_SIGNATURE,
        "the signature brings " + certificates.size() + " certificates");
    for (X509CertificateHolder certificate : certificates) {
      StrongAlgorithms.require(certificate);
    }
    return certificates;
  }

  private static X509CertificateHolder ownOf(
      SignerInformation signer, List<X509CertificateHolder> certificates) throws Doubt {
    List<X509CertificateHolder> own = certificates.stream().filter(signer.getSID()::match).toList();
    Doubt.unless(
        own.size() == 1, Flaw.UNREADABLE_SIGNATURE, "the signer's certificate is not there");
    return own.getFirst();
  }

  private static void requireFit(SignerInformation signer, X509CertificateHolder own)
      throws Doubt, GeneralSecurityException, OperatorCreationException {
    Doubt.unless(
        signer.getSignedAttributes() != null,
        Flaw.UNREADABLE_SIGNATURE,
        "the signature has no signed attributes");
    try {
      // By the key alone: with the certificate, the library would judge its dates here already.
      boolean fits =
          signer.verify(
              new JcaSimpleSignerInfoVerifierBuilder()
                  .setProvider(Bouncy.CASTLE)
                  .build(converted(own).getPublicKey()));
      Doubt.unless(fits, Flaw.CHANGED, "the signature does not fit the key");
    } catch (CMSException e) {
      throw new Doubt(Flaw.CHANGED, "the bytes are not those that were signed");
    }
  }

  /// Its own attribute, or, as PAdES has it, the dictionary around it.
  private static Instant signedAt(SignerInformation signer, SignedRanges ranges) throws Doubt {
    Attribute time = signer.getSignedAttributes().get(CMSAttributes.signingTime);
    return time == null
        ? SigningTime.of(ranges)
        : Time.getInstance(time.getAttrValues().getObjectAt(0)).getDate().toInstant();
  }

  private static List<X509Certificate> allConverted(List<X509CertificateHolder> holders)
      throws GeneralSecurityException {
    List<X509Certificate> certificates = new ArrayList<>();
    for (X509CertificateHolder holder : holders) {
      certificates.add(converted(holder));
    }
    return List.copyOf(certificates);
  }

  private static X509Certificate converted(X509CertificateHolder holder)
      throws GeneralSecurityException {
    return new JcaX509CertificateConverter().setProvider(Bouncy.CASTLE).getCertificate(holder);
  }

  private static String kind(Exception e) {
    return e.getClass().getSimpleName();
  }

  /// The signed bytes, handed over without a copy.
  private record Signed(SignedRanges ranges) implements CMSProcessable {

    @Override
    public void write(OutputStream out) throws IOException {
      out.write(ranges.pdf(), 0, ranges.gapStart());
      out.write(ranges.pdf(), ranges.gapEnd(), ranges.pdf().length - ranges.gapEnd());
    }

    @Override
    public Object getContent() {
      return ranges.pdf();
    }
  }
}
