package org.hallkiosk.hardware.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hallkiosk.hardware.device.PrintJob;

/// A document that says it is a test: A4 pages with one line of text each, as PDF 1.4.
public final class TestSheet {
  private TestSheet() {}

  public static PrintJob of(int pages) {
    return new PrintJob("TEST", PrintJob.PDF, pdf(pages), pages);
  }

  private static byte[] pdf(int pages) {
    List<String> objects = new ArrayList<>();
    objects.add("<</Type/Catalog/Pages 2 0 R>>");
    objects.add("<</Type/Pages/Count " + pages + "/Kids[" + kids(pages) + "]>>");
    objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    for (int page = 1; page <= pages; page++) {
      objects.add(
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents "
              + (2 + 2 * page + 1)
              + " 0 R>>");
      String text = "BT /F 24 Tf 72 720 Td (Test of the printer, page " + page + ") Tj ET";
      objects.add("<</Length " + text.length() + ">>stream\n" + text + "\nendstream");
    }
    return joined(objects).getBytes(StandardCharsets.US_ASCII);
  }

  private static String kids(int pages) {
    StringBuilder kids = new StringBuilder();
    for (int page = 1; page <= pages; page++) {
      kids.append(2 + 2 * page).append(" 0 R ");
    }
    return kids.toString();
  }

  /// Each object's place stands in the table at the end, ten digits each.
  private static String joined(List<String> objects) {
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append("%010d 00000 n \n".formatted(file.length()));
      file.append(i + 1).append(" 0 obj").append(objects.get(i)).append("endobj\n");
    }
    int start = file.length();
    int size = objects.size() + 1;
    file.append("xref\n0 ").append(size).append('\n').append(table);
    file.append("trailer<</Size ").append(size).append("/Root 1 0 R>>\n");
    return file.append("startxref\n").append(start).append("\n%%EOF\n").toString();
  }
}
