package org.hallkiosk.kiosk.paper;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The way from a signer's certificate to a trusted root (RFC 5280). There is no revocation list at
/// a terminal: a root that is no longer trusted leaves the folder.
final class CertificatePath {

  private static final int LONGEST = 5;
  private static final int SIGNS_CERTIFICATES = 5;

  private final TrustedRoots roots;
  private final CmsSignature signature;
  private final List<X509Certificate> path = new ArrayList<>();

  private CertificatePath(TrustedRoots roots, CmsSignature signature) {
    this.roots = roots;
    this.signature = signature;
    path.add(signature.signer());
  }

  static void require(TrustedRoots roots, CmsSignature signature) throws Doubt {
    CertificatePath way = new CertificatePath(roots, signature);
    X509Certificate root = way.root();
    way.requireEntitled(root);
    way.requireDates(root);
    way.requireRules(root);
  }

  private X509Certificate root() throws Doubt {
    while (path.size() <= LONGEST) {
      X509Certificate last = path.getLast();
      Optional<X509Certificate> root = issuerOf(last, roots.certificates());
      if (root.isPresent()) {
        return root.get();
      }
      path.add(
          issuerOf(last, Set.copyOf(signature.others()))
              .filter(issuer -> !path.contains(issuer))
              .orElseThrow(CertificatePath::unknown));
    }
    throw unknown();
  }

  private static Doubt unknown() {
    return new Doubt(Flaw.UNKNOWN_ISSUER, "the certificate leads to none of the trusted roots");
  }

  private static Optional<X509Certificate> issuerOf(
      X509Certificate certificate, Set<X509Certificate> candidates) {
    return candidates.stream()
        .filter(
            issuer -> issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
        .filter(issuer -> signedBy(certificate, issuer))
        .findFirst();
  }

  private static boolean signedBy(X509Certificate certificate, X509Certificate issuer) {
    try {
      certificate.verify(issuer.getPublicKey(), Bouncy.CASTLE);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private void requireEntitled(X509Certificate root) throws Doubt {
    List<X509Certificate> issuers = new ArrayList<>(path.subList(1, path.size()));
    issuers.add(root);
    for (X509Certificate issuer : issuers) {
      boolean[] usage = issuer.getKeyUsage();
      Doubt.unless(
          issuer.getBasicConstraints() >= 0 && (usage == null || usage[SIGNS_CERTIFICATES]),
          Flaw.ISSUER_NOT_ENTITLED,
          "a certificate was issued by one that may not issue any");
    }
    Doubt.unless(
        path.getFirst().getBasicConstraints() < 0 && maySign(path.getFirst()),
        Flaw.ISSUER_NOT_ENTITLED,
        "the signer's certificate is not one for signing documents");
  }

  /// Digital signature or non-repudiation, where the certificate says what its key is for.
  private static boolean maySign(X509Certificate signer) {
    boolean[] usage = signer.getKeyUsage();
    return usage == null || usage[0] || usage[1];
  }

  private void requireDates(X509Certificate root) throws Doubt {
    List<X509Certificate> all = new ArrayList<>(path);
    all.add(root);
    for (X509Certificate certificate : all) {
      Instant at = signature.signedAt();
      Doubt.unless(
          !at.isBefore(certificate.getNotBefore().toInstant())
              && !at.isAfter(certificate.getNotAfter().toInstant()),
          Flaw.EXPIRED,
          "a certificate was not valid when the paper was signed, at " + at);
    }
  }

  /// All further rules: critical extensions, path lengths, names.
  private void requireRules(X509Certificate root) throws Doubt {
    try {
      PKIXParameters rules = new PKIXParameters(Set.of(new TrustAnchor(root, null)));
      rules.setRevocationEnabled(false);
      rules.setDate(Date.from(signature.signedAt()));
      CertPathValidator.getInstance("PKIX", Bouncy.CASTLE)
          .validate(
              CertificateFactory.getInstance("X.509", Bouncy.CASTLE).generateCertPath(path), rules);
    } catch (GeneralSecurityException e) {
      throw new Doubt(Flaw.BAD_PATH, "the certificate's path breaks a rule: " + e.getMessage());
    }
  }
}
