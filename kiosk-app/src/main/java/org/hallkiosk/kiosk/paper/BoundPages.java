package org.hallkiosk.kiosk.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Binds pictures of pages into one paper. Says nothing of who made it, or when.
public final class BoundPages {

  private static final float POINTS_PER_INCH = 72;

  private BoundPages() {}

  /// @param jpeg decodable
  /// @param dpi its dots per inch
  public record Page(byte[] jpeg, int dpi) {
    @Override
    public String toString() {
      return "Page[" + jpeg.length + " bytes]";
    }
  }

  /// The JPEGs stand in the PDF as they are, each page in its true size.
  ///
  /// @param pages at least one
  public static byte[] pdf(List<Page> pages) {
    try (PDDocument paper = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (Page page : pages) {
        add(paper, page);
      }
      paper.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("pictures of pages could not be bound", e);
    }
  }

  private static void add(PDDocument paper, Page scanned) throws IOException {
    PDImageXObject picture = JPEGFactory.createFromByteArray(paper, scanned.jpeg());
    float points = POINTS_PER_INCH / scanned.dpi();
    PDRectangle size = new PDRectangle(picture.getWidth() * points, picture.getHeight() * points);
    PDPage page = new PDPage(size);
    paper.addPage(page);
    try (PDPageContentStream pen = new PDPageContentStream(paper, page)) {
      pen.drawImage(picture, 0, 0, size.getWidth(), size.getHeight());
    }
  }
}
