package org.hallkiosk.kiosk.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody without the hall's key does to a genuine paper. Long, since each attack is a test.
class ForgedPaperTest {

  private static final Authority ROOT = Authority.root("Sample Root");
  private static final Authority HALL = ROOT.signer("Sample Registry");
  private static final byte[] GENUINE = SamplePaper.signed(HALL);
  private static final Forgery FORGERY = new Forgery(GENUINE);
  private static final CertificateVerifier VERIFIER =
      new CertificateVerifier(new TrustedRoots(Set.of(ROOT.certificate())));

  @Test
  void text_laid_over_it() {
    byte[] overlaid =
        SamplePaper.updated(
            GENUINE,
            document -> {
              PDPage page = document.getPage(0);
              SamplePaper.write(document, page, "and three more");
              page.getCOSObject().setNeedToBeUpdated(true);
              page.getResources().getCOSObject().setNeedToBeUpdated(true);
            });
    assertFlaw(Flaw.NOT_THE_WHOLE_FILE, overlaid);
  }

  @Test
  void an_annotation_on_it() {
    byte[] annotated =
        SamplePaper.updated(
            GENUINE,
            document -> {
              PDPage page = document.getPage(0);
              page.setAnnotations(List.of(new PDAnnotationText()));
              page.getCOSObject().setNeedToBeUpdated(true);
            });
    assertFlaw(Flaw.NOT_THE_WHOLE_FILE, annotated);
  }

  @Test
  void saved_anew() {
    assertFlaw(Flaw.NO_SIGNATURE, saved(CompressParameters.DEFAULT_COMPRESSION));
    assertFlaw(Flaw.NOT_THE_WHOLE_FILE, saved(CompressParameters.NO_COMPRESSION));
  }

  private static byte[] saved(CompressParameters how) {
    try (PDDocument document = Loader.loadPDF(GENUINE)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes, how);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void signed_a_second_time_by_somebody_else() {
    Authority other = Authority.root("Other Root").signer("Other");
    assertFlaw(Flaw.SEVERAL_SIGNATURES, SamplePaper.sign(GENUINE, other));
  }

  @Test
  void not_signed_at_all() {
    assertFlaw(Flaw.NO_SIGNATURE, SamplePaper.pdf(1, PDRectangle.A4, _ -> {}));
  }

  @Test
  void bytes_behind_the_end() {
    assertFlaw(Flaw.NOT_THE_WHOLE_FILE, Arrays.copyOf(GENUINE, GENUINE.length + 1));
  }

  @Test
  void the_signature_of_another_paper() {
    byte[] other = SamplePaper.sign(SamplePaper.pdf(2, PDRectangle.A4, _ -> {}), HALL);
    byte[] der = Forgery.gapOf(other);
    assertFlaw(Flaw.CHANGED, FORGERY.withGap(_ -> der));
  }

  @Test
  void another_hash_than_the_hall_announced() {
    assertEquals(
        Flaw.ANOTHER_DOCUMENT, flaw(VERIFIER.verify(GENUINE, SamplePaper.sha256(new byte[0]))));
  }

  @ParameterizedTest
  @CsvSource({
    "[1 B C D], BAD_RANGES",
    "[0 0 C D], BAD_RANGES",
    "[0 C B D], BAD_RANGES",
    "[0 B B D], BAD_RANGES",
    "[-1 B C D], BAD_RANGES",
    "[0 B -1 D], BAD_RANGES",
    "[0 B C -1], BAD_RANGES",
    "[0 B 4294967296 D], BAD_RANGES",
    "[0 B C 99999999999], BAD_RANGES",
    "[0 B C], BAD_RANGES",
    "[0 B C D 0], BAD_RANGES",
    "[0 B. C D], BAD_RANGES",
    "[0 B C D, BAD_RANGES",
    "[0 B 99999999 D], BAD_RANGES",
    "[0 B C 9], NOT_THE_WHOLE_FILE",
    "[0 B C 9999999999], NOT_THE_WHOLE_FILE",
    "[0 B C 0], NOT_THE_WHOLE_FILE",
    "[0 7 C D], BAD_GAP",
    "[0 b C D], BAD_GAP",
  })
  void ranges_that_are_not_around_the_signature(String ranges, Flaw flaw) {
    assertFlaw(flaw, FORGERY.withRanges(ranges));
  }

  @Test
  void a_gap_that_begins_later_and_leaves_hidden_digits() {
    int start = FORGERY.intOf("B");
    byte[] forged = FORGERY.withRanges("[0 " + (start + 2) + " C D]");
    forged[start + 2] = '<';
    assertFlaw(Flaw.BAD_GAP, forged);
  }

  @Test
  void a_gap_that_belongs_to_something_else() {
    String text = new String(GENUINE, StandardCharsets.ISO_8859_1);
    assertFlaw(
        Flaw.BAD_GAP,
        text.replace("/Contents <", "/Comments <").getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void a_space_between_the_digits() {
    byte[] forged = GENUINE.clone();
    forged[FORGERY.intOf("C") - 5] = ' ';
    assertFlaw(Flaw.BAD_GAP, forged);
  }

  @Test
  void bytes_hidden_behind_the_signature() {
    byte[] forged = GENUINE.clone();
    forged[FORGERY.intOf("C") - 5] = '7';
    assertFlaw(Flaw.HIDDEN_BYTES, forged);
  }

  @Test
  void nesting_that_would_exhaust_the_stack() {
    assertFlaw(Flaw.UNREADABLE_SIGNATURE, FORGERY.withGap(Forgery::nested));
    assertFlaw(Flaw.UNREADABLE_SIGNATURE, FORGERY.withGap(Forgery::nestedWithoutLength));
  }

  @Test
  void one_flipped_bit_at_each_of_200_places() {
    Random random = new Random(20260302);
    for (int i = 0; i < 200; i++) {
      byte[] forged = GENUINE.clone();
      int at = random.nextInt(forged.length);
      forged[at] ^= (byte) (1 << random.nextInt(8));
      assertNothingGained(forged, "flipped at " + at);
    }
  }

  @Test
  void one_changed_byte_at_each_of_500_places_of_the_signature() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      byte[] forged =
          FORGERY.withGap(
              gap -> {
                gap[random.nextInt(1200)] = (byte) random.nextInt(256);
                return gap;
              });
      if (!Arrays.equals(forged, GENUINE)) {
        assertNothingGained(forged, "changed in round " + i);
      }
    }
  }

  @Test
  void cut_off_at_each_of_100_places() {
    for (int i = 0; i < 100; i++) {
      int length = GENUINE.length * i / 100;
      assertNotGenuine(Arrays.copyOf(GENUINE, length), "cut at " + length);
    }
    assertFlaw(Flaw.NOT_THE_WHOLE_FILE, Arrays.copyOf(GENUINE, GENUINE.length - 1));
    assertFlaw(Flaw.NO_SIGNATURE, Arrays.copyOf(GENUINE, 200));
    assertFlaw(Flaw.NO_PDF, new byte[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%PDF-1.7", "%PDF-1.7/ByteRange[", "%PDF-1.7/ByteRange[0 9 10 "})
  void ten_megabytes_of_nothing(String start) {
    byte[] bytes = Arrays.copyOf(start.getBytes(StandardCharsets.US_ASCII), 10 * 1024 * 1024);
    assertTimeout(
        Duration.ofSeconds(5), () -> assertNotGenuine(bytes, "ten megabytes after " + start));
  }

  @Test
  void more_than_ten_megabytes() {
    assertFlaw(Flaw.TOO_LARGE, Arrays.copyOf(GENUINE, 10 * 1024 * 1024 + 1));
  }

  /// Not taken for the announced paper. A signature can be written in more than one way, so a
  /// change in the gap alone may leave a valid one: of the same bytes around it, and so of the same
  /// paper.
  private static void assertNothingGained(byte[] forged, String what) {
    assertInstanceOf(
        Verification.NotGenuine.class, VERIFIER.verify(forged, SamplePaper.sha256(GENUINE)), what);
    boolean sameAround =
        Arrays.equals(forged, 0, FORGERY.intOf("B"), GENUINE, 0, FORGERY.intOf("B"))
            && Arrays.equals(
                forged,
                FORGERY.intOf("C"),
                forged.length,
                GENUINE,
                FORGERY.intOf("C"),
                GENUINE.length);
    if (!sameAround) {
      assertNotGenuine(forged, what);
    }
  }

  private static void assertNotGenuine(byte[] pdf, String what) {
    assertInstanceOf(
        Verification.NotGenuine.class, VERIFIER.verify(pdf, SamplePaper.sha256(pdf)), what);
  }

  private static void assertFlaw(Flaw flaw, byte[] pdf) {
    assertEquals(flaw, flaw(VERIFIER.verify(pdf, SamplePaper.sha256(pdf))));
  }

  private static Flaw flaw(Verification verification) {
    return assertInstanceOf(Verification.NotGenuine.class, verification).flaw();
  }
}
