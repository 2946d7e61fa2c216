package org.hallkiosk.kiosk.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/// Decides whether a paper is the hall's. In this order: one signature; its ranges, by exact
/// arithmetic to the end of the file; a gap that is exactly `<hex>`; only zeros behind the
/// signature; algorithms from a closed list; the signature itself; the certificate's path to a
/// trusted root at the signing time; the hash that the hall announced; and what the document holds.
///
/// Up to and including the path everything works on the raw bytes. A stranger's document belongs
/// into a worker process that can be killed; here no PDF parser runs before the hall's signature
/// over every byte of the file has been proved, so that only hall-signed bytes ever reach one, and
/// none of a stranger's.
///
/// Never throws for what the bytes hold. Files over 10 MB are refused unread; a genuine paper takes
/// some milliseconds, a hostile one no more than a few hundred. Safe for several threads.
///
/// @param roots whom to trust
public record CertificateVerifier(TrustedRoots roots) {

  private static final int MOST_BYTES = 10 * 1024 * 1024;
  private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  /// @param pdf exact bytes, not changed
  /// @param declaredSha256 what the hall announced, hexadecimal
  public Verification verify(byte[] pdf, String declaredSha256) {
    try {
      return verified(pdf, declaredSha256);
    } catch (Doubt doubt) {
      return doubt.outcome();
    }
  }

  private Verification verified(byte[] pdf, String declaredSha256) throws Doubt {
    Doubt.unless(pdf.length <= MOST_BYTES, Flaw.TOO_LARGE, "the file has " + pdf.length + " bytes");
    Doubt.unless(startsAsPdf(pdf), Flaw.NO_PDF, "the file does not begin as a PDF");
    SignedRanges ranges = SignedRanges.find(pdf);
    CmsSignature signature = trusted(ranges);
    String sha256 = sha256(pdf);
    Doubt.unless(
        sha256.equals(declaredSha256.toLowerCase(Locale.ROOT)),
        Flaw.ANOTHER_DOCUMENT,
        "the file has another SHA-256 than the hall announced");
    return new Verification.Genuine(
        pages(ranges), sha256, commonName(signature), signature.signedAt());
  }

  private CmsSignature trusted(SignedRanges ranges) throws Doubt {
    byte[] der = DerShape.valueOf(ranges.gap());
    try {
      CmsSignature signature = CmsSignature.verified(ranges, der);
      CertificatePath.require(roots, signature);
      return signature;
    } catch (RuntimeException | StackOverflowError e) {
      // The library's readers throw all kinds of these for bytes that are not what they say.
      throw new Doubt(
          Flaw.UNREADABLE_SIGNATURE,
          "the signature cannot be read: " + e.getClass().getSimpleName());
    }
  }

  private static int pages(SignedRanges ranges) throws Doubt {
    try {
      return PrintableDocument.pages(ranges);
    } catch (RuntimeException | StackOverflowError e) {
      throw new Doubt(
          Flaw.UNREADABLE_DOCUMENT, "the document cannot be read: " + e.getClass().getSimpleName());
    }
  }

  private static boolean startsAsPdf(byte[] pdf) {
    return pdf.length > HEADER.length
        && MessageDigest.isEqual(java.util.Arrays.copyOf(pdf, HEADER.length), HEADER);
  }

  private static String sha256(byte[] pdf) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }

  /// The whole name where it has no common name.
  private static String commonName(CmsSignature signature) {
    String name = signature.signer().getSubjectX500Principal().getName();
    try {
      return new LdapName(name)
          .getRdns().stream()
              .filter(part -> part.getType().equalsIgnoreCase("CN"))
              .map(Rdn::getValue)
              .map(String::valueOf)
              .findFirst()
              .orElse(name);
    } catch (InvalidNameException e) {
      return name;
    }
  }
}
