package org.hallkiosk.kiosk.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Papers that somebody signed well, but not somebody we trust.
class UntrustedSignerTest {

  private static final Authority ROOT = Authority.root("Sample Root");
  private static final Authority HALL = ROOT.signer("Sample Registry");
  private static final String ECDSA = "SHA256withECDSA";

  @Test
  void a_root_that_nobody_knows() {
    assertFlaw(
        Flaw.UNKNOWN_ISSUER,
        SamplePaper.signed(Authority.root("Other Root").signer("Sample Registry")));
  }

  @Test
  void a_root_that_only_has_the_name_of_ours_and_comes_along() {
    Authority twin = Authority.root("Sample Root");
    assertFlaw(
        Flaw.UNKNOWN_ISSUER,
        SamplePaper.signed(twin.signer("Sample Registry"), twin.certificate()));
  }

  @Test
  void a_signer_who_certified_himself() {
    assertFlaw(Flaw.UNKNOWN_ISSUER, SamplePaper.signed(Authority.root("Sample Registry")));
  }

  @Test
  void a_certificate_that_was_over_when_it_signed() {
    Authority late =
        ROOT.signer(
            "Sample Registry", Authority.p256(), ECDSA, Authority.FROM, SamplePaper.SIGNED_AT);
    assertFlaw(Flaw.EXPIRED, signedAt(late, SamplePaper.SIGNED_AT.plusSeconds(1)));
  }

  @Test
  void a_certificate_that_had_not_begun() {
    assertFlaw(Flaw.EXPIRED, signedAt(HALL, Authority.FROM.minusSeconds(1)));
  }

  @Test
  void an_authority_in_between_that_was_over() {
    Authority between =
        Authority.issued(
            "Sample Authority",
            Authority.p256(),
            ECDSA,
            ROOT,
            true,
            Authority.FROM,
            SamplePaper.SIGNED_AT.minusSeconds(1));
    assertFlaw(
        Flaw.EXPIRED, SamplePaper.signed(between.signer("Sample Registry"), between.certificate()));
  }

  @Test
  void a_signer_who_issues_certificates() {
    Authority forged = HALL.signer("Forged Registry");
    assertFlaw(Flaw.ISSUER_NOT_ENTITLED, SamplePaper.signed(forged, HALL.certificate()));
  }

  @Test
  void a_signer_whose_key_may_sign_certificates_but_who_is_no_authority() {
    Authority pretender =
        Authority.issued(
            "Sample Registry",
            Authority.p256(),
            ECDSA,
            ROOT,
            false,
            KeyUsage.keyCertSign | KeyUsage.digitalSignature,
            Authority.FROM,
            Authority.UNTIL);
    assertFlaw(
        Flaw.ISSUER_NOT_ENTITLED,
        SamplePaper.signed(pretender.signer("Forged Registry"), pretender.certificate()));
  }

  @Test
  void the_certificate_of_the_hall_without_its_key() {
    Authority thief = new Authority(HALL.certificate(), Authority.p256(), ECDSA);
    assertFlaw(Flaw.CHANGED, SamplePaper.signed(thief));
  }

  @Test
  void an_authority_that_signs_papers() {
    assertFlaw(Flaw.ISSUER_NOT_ENTITLED, SamplePaper.signed(ROOT.authority("Sample Authority")));
  }

  @Test
  void a_digest_by_SHA_1() {
    Authority weak =
        ROOT.signer(
            "Sample Registry", Authority.rsa(2048), "SHA1withRSA", Authority.FROM, Authority.UNTIL);
    assertFlaw(Flaw.WEAK_ALGORITHM, SamplePaper.signed(weak));
  }

  @Test
  void a_certificate_signed_by_SHA_1() {
    Authority between =
        Authority.issued(
            "Sample Authority",
            Authority.p256(),
            "SHA1withECDSA",
            ROOT,
            true,
            Authority.FROM,
            Authority.UNTIL);
    assertFlaw(
        Flaw.WEAK_ALGORITHM,
        SamplePaper.signed(between.signer("Sample Registry"), between.certificate()));
  }

  @Test
  void a_short_RSA_key() {
    Authority weak =
        ROOT.signer(
            "Sample Registry",
            Authority.rsa(1024),
            "SHA256withRSA",
            Authority.FROM,
            Authority.UNTIL);
    assertFlaw(Flaw.WEAK_ALGORITHM, SamplePaper.signed(weak));
  }

  @Test
  void a_curve_that_is_not_on_the_list() {
    Authority odd =
        ROOT.signer(
            "Sample Registry",
            Authority.keys("EC", "secp256k1"),
            ECDSA,
            Authority.FROM,
            Authority.UNTIL);
    assertFlaw(Flaw.WEAK_ALGORITHM, SamplePaper.signed(odd));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "D:2026",
        "D:20260302090203",
        "D:20261302090203Z",
        "D:20260302090203+99'00'",
        "D:20260302010203Z) /M (D:20260302010203Z",
      })
  void no_signing_time(String written) {
    PDSignature dictionary = new PDSignature();
    dictionary.getCOSObject().setString(COSName.M, written);
    byte[] pdf =
        SamplePaper.sign(
            SamplePaper.pdf(1, PDRectangle.A4, _ -> {}),
            dictionary,
            content -> SamplePaper.cms(content, HALL, SamplePaper.withoutTime(), "DER"));
    assertFlaw(Flaw.NO_SIGNING_TIME, pdf);
  }

  @Test
  void a_signature_without_definite_lengths() {
    byte[] pdf =
        SamplePaper.sign(
            SamplePaper.pdf(1, PDRectangle.A4, _ -> {}),
            content ->
                SamplePaper.cms(
                    content, HALL, SamplePaper.attributes(SamplePaper.SIGNED_AT), "BER"));
    assertFlaw(Flaw.UNREADABLE_SIGNATURE, pdf);
  }

  private static byte[] signedAt(Authority signer, Instant at) {
    return SamplePaper.sign(
        SamplePaper.pdf(1, PDRectangle.A4, _ -> {}),
        content -> SamplePaper.cms(content, signer, SamplePaper.attributes(at), "DER"));
  }

  private static void assertFlaw(Flaw flaw, byte[] pdf) {
    CertificateVerifier verifier =
        new CertificateVerifier(new TrustedRoots(Set.of(ROOT.certificate())));
    assertEquals(
        flaw,
        assertInstanceOf(
                Verification.NotGenuine.class, verifier.verify(pdf, SamplePaper.sha256(pdf)))
            .flaw());
  }
}
