package org.hallkiosk.kiosk.workbench.desk;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.page.Content;
import org.hallkiosk.kiosk.workbench.page.Paper;

/// What a paper looks like, as PNG.
final class PaperPicture {

  private static final int DPI = 72;

  private PaperPicture() {}

  /// A printed paper as the page shows it.
  static Paper shown(PrintedDocument printed) {
    return new Paper(
        "paper-" + printed.jobId(),
        new Texts(printed.name(), printed.name()),
        new Content(Content.PNG, () -> ofPdf(printed.bytes())),
        Optional.of(new Content(Content.PDF, printed::bytes)));
  }

  /// The first page; some hundred milliseconds.
  static byte[] ofPdf(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return png(new PDFRenderer(document).renderImageWithDPI(0, DPI));
    } catch (IOException e) {
      throw new UncheckedIOException("the printed paper cannot be drawn", e);
    }
  }

  static byte[] png(BufferedImage picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("a picture cannot be written as PNG", e);
    }
    return bytes.toByteArray();
  }
}
