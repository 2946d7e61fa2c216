package org.hallkiosk.kiosk.workbench.people;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.kiosk.CannotStart;
import org.hallkiosk.kiosk.paper.CertificateVerifier;
import org.hallkiosk.kiosk.paper.Verification;
import org.hallkiosk.kiosk.workbench.hall.HallCase;

/// Holds the paper that the printer received on its wire against the hall's row and the citizen.
record PaperCheck(Visit visit, HallCase row) {

  private static final int DPI = 150;
  private static final int LEAST_SEAL_PIXELS = 2000;

  void check(PrintedDocument paper) throws JourneyFailed {
    visit.must(paper.media().equals("iso_a4_210x297mm"), "the paper is not A4: " + paper.media());
    visit.must(paper.pages() == 1, "the paper has " + paper.pages() + " pages");
    visit.must(
        sha256(paper.bytes()).equals(row.sha256()),
        "the paper is not the hall's file, byte by byte");
    genuine(paper);
    try (PDDocument document = Loader.loadPDF(paper.bytes())) {
      text(new PDFTextStripper().getText(document).replaceAll("\\s", ""));
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
      code(page);
      seal(page);
    } catch (IOException e) {
      throw new JourneyFailed("the paper cannot be read: " + e.getMessage());
    }
  }

  private void genuine(PrintedDocument paper) throws JourneyFailed {
    try {
      Verification verdict =
          new CertificateVerifier(visit.workbench().roots()).verify(paper.bytes(), row.sha256());
      visit.must(verdict instanceof Verification.Genuine, "the paper is not genuine: " + verdict);
    } catch (CannotStart e) {
      throw new JourneyFailed(e.sentence());
    }
  }

  private void text(String text) throws JourneyFailed {
    for (String wanted :
        List.of(
            "无房证明",
            visit.citizen().person().name(),
            visit.citizen().person().number().value(),
            row.certificateNumber(),
            "入学")) {
      visit.must(text.contains(wanted), "the paper does not say " + wanted);
    }
  }

  private void code(BufferedImage page) throws JourneyFailed {
    int width = page.getWidth();
    int height = page.getHeight();
    int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
    BinaryBitmap bitmap =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    try {
      String content =
          new MultiFormatReader()
              .decode(
                  bitmap,
                  Map.of(
                      DecodeHintType.POSSIBLE_FORMATS,
                      List.of(BarcodeFormat.QR_CODE),
                      DecodeHintType.TRY_HARDER,
                      true))
              .getText();
      visit.must(
          content.contains(row.certificateNumber()), "the QR code names another certificate");
    } catch (NotFoundException e) {
      throw new JourneyFailed("the paper carries no QR code that can be read");
    }
  }

  /// Red ink where the issuing body signs, in the lower right, clear of the paper's border.
  private void seal(BufferedImage page) throws JourneyFailed {
    int red = 0;
    for (int y = page.getHeight() * 62 / 100; y < page.getHeight() * 82 / 100; y++) {
      for (int x = page.getWidth() * 55 / 100; x < page.getWidth() * 88 / 100; x++) {
        red += isRed(page.getRGB(x, y)) ? 1 : 0;
      }
    }
    visit.must(red > LEAST_SEAL_PIXELS, "the paper carries no red seal: " + red + " red pixels");
  }

  private static boolean isRed(int rgb) {
    return (rgb >> 16 & 0xFF) > 150 && (rgb >> 8 & 0xFF) < 110 && (rgb & 0xFF) < 110;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
