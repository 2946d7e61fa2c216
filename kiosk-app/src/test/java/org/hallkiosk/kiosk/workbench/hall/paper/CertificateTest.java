package org.hallkiosk.kiosk.workbench.hall.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hallkiosk.kiosk.identity.IdNumber;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.hallkiosk.kiosk.workbench.hall.SignatureCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateTest {

  private static final Instant NOW = Instant.parse("2026-03-15T02:24:00Z");

  @TempDir Path folder;
  private HallKeys keys;

  @BeforeEach
  void makeKeys() throws IOException {
    keys = HallKeys.in(folder, NOW);
  }

  @Test
  void it_says_who_what_for_and_when_in_full() throws IOException {
    String text = text(issued(Citizens.ORDINARY.person(), List.of()));
    Person holder = Citizens.ORDINARY.person();
    for (String expected :
        List.of(
            "不动产登记信息查询结果证明",
            "（无房证明）",
            "SLWF20260315000001",
            holder.name(),
            holder.number().value(),
            "购房资格审核",
            "示例市全市行政区域",
            "2026年3月15日10时24分",
            "二〇二六年三月十五日",
            "示例市不动产登记中心")) {
      assertTrue(text.contains(expected), () -> expected + " is missing in " + text);
    }
  }

  @Test
  void it_is_one_page_of_a4_with_fonts_inside_and_of_modest_size() throws IOException {
    byte[] pdf = issued(Citizens.ORDINARY.person(), List.of());
    assertTrue(pdf.length < 400_000, () -> pdf.length + " bytes");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(1, document.getNumberOfPages());
      assertEquals(595.28, document.getPage(0).getMediaBox().getWidth(), 0.1);
      for (var name : document.getPage(0).getResources().getFontNames()) {
        assertTrue(document.getPage(0).getResources().getFont(name).isEmbedded());
      }
    }
  }

  @Test
  void its_code_leads_to_its_verification() throws IOException, ReaderException {
    try (PDDocument document = Loader.loadPDF(issued(Citizens.ORDINARY.person(), List.of()))) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
      int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
      String read =
          new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
      assertEquals("https://zwfw.shili.example/verify/SLWF20260315000001", read);
    }
  }

  @Test
  void the_signature_leads_to_the_root_that_terminals_trust() throws Exception {
    byte[] pdf = issued(Citizens.ORDINARY.person(), List.of());
    assertTrue(SignatureCheck.holds(pdf, keys.rootCertificate()));
  }

  @Test
  void every_flipped_byte_among_many_breaks_the_signature() throws Exception {
    byte[] pdf = issued(Citizens.ORDINARY.person(), List.of());
    for (int at = 100; at < pdf.length; at += pdf.length / 60) {
      byte[] flipped = pdf.clone();
      flipped[at] ^= 1;
      int place = at;
      assertFalse(
          SignatureCheck.holds(flipped, keys.rootCertificate()), () -> "flipped at " + place);
    }
  }

  @Test
  void a_foreign_issuers_signature_does_not_lead_to_the_root() throws Exception {
    byte[] pdf = CertificatePage.render(certificate(Citizens.ORDINARY.person()), fonts(List.of()));
    byte[] foreign = PdfSigner.sign(pdf, keys.foreign(), NOW);
    assertFalse(SignatureCheck.holds(foreign, keys.rootCertificate()));
  }

  @Test
  void keys_are_made_once_and_read_ever_after() throws IOException {
    assertEquals(keys.rootCertificate(), HallKeys.in(folder, NOW).rootCertificate());
  }

  @Test
  void a_name_that_no_font_shows_is_never_mangled() throws IOException {
    Person rare = Citizens.RARE_NAME.person();
    try (HallFonts fonts = fonts(List.of())) {
      assertFalse(fonts.regular().shows(rare.name()));
      assertThrows(
          IllegalArgumentException.class, () -> CertificatePage.render(certificate(rare), fonts));
    }
  }

  /// The stand-in for a font of rare characters: it has Hebrew, which Noto Sans SC lacks.
  @Test
  void a_character_that_the_first_font_lacks_comes_from_the_next() throws IOException {
    Path liberation = folder.resolve("liberation.ttf");
    try (var font =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      assertTrue(font != null, "PDFBox carries Liberation Sans");
      Files.copy(font, liberation);
    }
    Person stranger = new Person("张א例", new IdNumber("11010519491231002X"));
    String text = text(issued(stranger, List.of(liberation)));
    assertTrue(text.contains("张א例"), text);
  }

  @Test
  void the_rare_name_is_shown_where_a_font_for_it_is_installed() throws IOException {
    List<Path> installed = HallFonts.installedFallbacks();
    org.junit.jupiter.api.Assumptions.assumeFalse(installed.isEmpty(), "no fonts-hanazono here");
    Person rare = Citizens.RARE_NAME.person();
    assertTrue(text(issued(rare, installed)).contains(rare.name()));
  }

  @Test
  void dates_are_written_as_official_papers_write_them() {
    Map.of(
            LocalDate.of(2026, 3, 15), "二〇二六年三月十五日",
            LocalDate.of(2030, 10, 10), "二〇三〇年十月十日",
            LocalDate.of(2025, 12, 31), "二〇二五年十二月三十一日",
            LocalDate.of(2027, 11, 20), "二〇二七年十一月二十日")
        .forEach((date, text) -> assertEquals(text, ChineseDate.of(date)));
  }

  private byte[] issued(Person holder, List<Path> fallbacks) throws IOException {
    try (HallFonts fonts = fonts(fallbacks)) {
      return PdfSigner.sign(CertificatePage.render(certificate(holder), fonts), keys.hall(), NOW);
    }
  }

  private static HallFonts fonts(List<Path> fallbacks) throws IOException {
    return HallFonts.of(HallBench.FONTS, fallbacks);
  }

  private static CertificateText certificate(Person holder) {
    return new CertificateText(
        "SLWF20260315000001",
        "BDC20260315-000001",
        holder,
        "购房资格审核",
        "示例市全市行政区域",
        NOW,
        "https://zwfw.shili.example/verify/SLWF20260315000001");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[ \\r\\n]", "");
    }
  }
}
