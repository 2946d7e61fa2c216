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
import org.hallkiosk.kiosk.paper.CertificateVerifier;
import org.hallkiosk.kiosk.paper.TrustedRoots;
import org.hallkiosk.kiosk.paper.Verification;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;
import org.hallkiosk.kiosk.workbench.hall.HallCase;

/// Holds the paper that the printer received on its wire against the hall's row and the citizen.
record PaperCheck(HallCase row, TrustedRoots roots, Expected.Paper wanted) {

  private static final int DPI = 150;
  private static final int LEAST_SEAL_PIXELS = 2000;

  void check(PrintedDocument paper, EmbeddedHall hall) throws JourneyFailed {
    must(paper.media().equals("iso_a4_210x297mm"), "the paper is not A4: " + paper.media());
    must(wanted.numbered() != paper.forms().isEmpty(), "the paper lies on the wrong stock");
    Signed file = signed(hall);
    must(
        sha256(paper.bytes()).equals(file.sha256()),
        "the paper is not the hall's file, byte by byte");
    Verification verdict = new CertificateVerifier(roots).verify(paper.bytes(), file.sha256());
    must(verdict instanceof Verification.Genuine, "the paper is not genuine: " + verdict);
    try (PDDocument document = Loader.loadPDF(paper.bytes())) {
      text(new PDFTextStripper().getText(document).replaceAll("\\s", ""), file);
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
      code(page, file);
      seal(page);
    } catch (IOException e) {
      throw new JourneyFailed("the paper cannot be read: " + e.getMessage());
    }
  }

  /// What the hall's books say of the file.
  private record Signed(String number, String sha256) {}

  private Signed signed(EmbeddedHall hall) throws JourneyFailed {
    return switch (wanted.kind()) {
      case RESULT -> new Signed(row.certificateNumber(), row.sha256());
      case FISCAL_RECEIPT ->
          hall.books().ordersOf(row.number()).stream()
              .flatMap(order -> order.payment().stream())
              .map(by -> new Signed(by.receiptNumber(), by.receiptSha256()))
              .findFirst()
              .orElseThrow(() -> new JourneyFailed("a receipt came out for nothing paid"));
    };
  }

  private void text(String text, Signed file) throws JourneyFailed {
    must(text.contains(file.number()), "the paper does not say its number " + file.number());
    for (String said : wanted.says()) {
      must(text.contains(said), "the paper does not say " + said + ", but " + text);
    }
  }

  private void code(BufferedImage page, Signed file) throws JourneyFailed {
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
      must(content.contains(file.number()), "the QR code names another certificate");
    } catch (NotFoundException e) {
      throw new JourneyFailed("the paper carries no QR code that can be read");
    }
  }

  /// Red ink where the issuing body signs, in the lower right, clear of the paper's border.
  private static void seal(BufferedImage page) throws JourneyFailed {
    int red = 0;
    for (int y = page.getHeight() * 62 / 100; y < page.getHeight() * 82 / 100; y++) {
      for (int x = page.getWidth() * 55 / 100; x < page.getWidth() * 88 / 100; x++) {
        red += isRed(page.getRGB(x, y)) ? 1 : 0;
      }
    }
    must(red > LEAST_SEAL_PIXELS, "the paper carries no red seal: " + red + " red pixels");
  }

  private static boolean isRed(int rgb) {
    return (rgb >> 16 & 0xFF) > 150 && (rgb >> 8 & 0xFF) < 110 && (rgb & 0xFF) < 110;
  }

  private static void must(boolean holds, String otherwise) throws JourneyFailed {
    JourneyFailed.unless(holds, otherwise);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
