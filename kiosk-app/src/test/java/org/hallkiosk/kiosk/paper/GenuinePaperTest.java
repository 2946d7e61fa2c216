package org.hallkiosk.kiosk.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.KeyPair;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenuinePaperTest {

  private static final Authority ROOT = Authority.root("Sample Root");
  private static final CertificateVerifier VERIFIER =
      new CertificateVerifier(new TrustedRoots(Set.of(ROOT.certificate())));

  static Stream<Arguments> keys() {
    return Stream.of(
        Arguments.of("SHA256withECDSA", Authority.p256()),
        Arguments.of("SHA384withECDSA", Authority.keys("EC", "secp384r1")),
        Arguments.of("SHA256withRSA", Authority.rsa(2048)),
        Arguments.of("SHA512withRSA", Authority.rsa(2048)),
        Arguments.of("SM3withSM2", Authority.sm2()));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void a_paper_that_the_hall_signed_is_genuine(String algorithm, KeyPair keys) {
    Authority hall =
        ROOT.signer("Sample Registry", keys, algorithm, Authority.FROM, Authority.UNTIL);
    byte[] pdf = SamplePaper.signed(hall);
    assertEquals(genuine(pdf, 1), VERIFIER.verify(pdf, SamplePaper.sha256(pdf)));
  }

  @Test
  void a_path_over_an_authority_in_between_is_followed() {
    Authority between = ROOT.authority("Sample Authority");
    byte[] pdf = SamplePaper.signed(between.signer("Sample Registry"), between.certificate());
    assertEquals(genuine(pdf, 1), VERIFIER.verify(pdf, SamplePaper.sha256(pdf)));
  }

  @Test
  void twenty_pages_and_pages_across_are_genuine() {
    PDRectangle across = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    byte[] pdf =
        SamplePaper.sign(SamplePaper.pdf(20, across, _ -> {}), ROOT.signer("Sample Registry"));
    assertEquals(genuine(pdf, 20), VERIFIER.verify(pdf, SamplePaper.sha256(pdf)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"D:20260302090203+08'00'", "D:20260302010203Z", "D:20260301223203-02'30"})
  void the_time_may_stand_in_the_dictionary_as_PAdES_has_it(String written) {
    PDSignature dictionary = new PDSignature();
    dictionary.getCOSObject().setString(COSName.M, written);
    byte[] pdf =
        SamplePaper.sign(
            SamplePaper.pdf(1, PDRectangle.A4, _ -> {}),
            dictionary,
            content ->
                SamplePaper.cms(
                    content, ROOT.signer("Sample Registry"), SamplePaper.withoutTime(), "DER"));
    assertEquals(genuine(pdf, 1), VERIFIER.verify(pdf, SamplePaper.sha256(pdf)));
  }

  @Test
  void the_announced_hash_may_have_capitals() {
    byte[] pdf = SamplePaper.signed(ROOT.signer("Sample Registry"));
    assertEquals(
        genuine(pdf, 1), VERIFIER.verify(pdf, SamplePaper.sha256(pdf).toUpperCase(Locale.ROOT)));
  }

  private static Verification genuine(byte[] pdf, int pages) {
    return new Verification.Genuine(
        pages, SamplePaper.sha256(pdf), "Sample Registry", SamplePaper.SIGNED_AT);
  }
}
