package org.hallkiosk.kiosk.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.Splitter;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Divides a verified document into documents of one page, for forms that are numbered sheet by
/// sheet. What is printed is the page's content; its signature stays with the whole.
public final class SinglePages {

  private SinglePages() {}

  /// In order; empty when the document cannot be divided. Some 20 ms a page.
  public static Optional<List<byte[]>> of(byte[] pdf) {
    try (PDDocument whole = Loader.loadPDF(pdf)) {
      List<byte[]> pages = new ArrayList<>();
      for (PDDocument page : new Splitter().split(whole)) {
        pages.add(bytes(page));
      }
      return pages.isEmpty() ? Optional.empty() : Optional.of(pages);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(PDDocument page) throws IOException {
    try (page;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      page.save(bytes);
      return bytes.toByteArray();
    }
  }
}
