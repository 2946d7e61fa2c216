package org.hallkiosk.hardware.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32C;
import org.hallkiosk.hardware.driver.form.FileStockBook;

/// The stock book of numbered forms. The fuzzer need not guess its checksum: each input is read as
/// it is, and once more with the checksum that fits.
public final class FormBookTarget {
  private static final Path FOLDER = Path.of("book");
  private static final String CHECK = "check ";

  private FormBookTarget() {}

  static List<byte[]> seeds() {
    return List.of(
        text("hallkiosk forms 1\ntray counted\nnext AB000017\nleft 83\n"),
        text("hallkiosk forms 1\ntray reserved\nnext 00000099\nleft 1\n"),
        text("hallkiosk forms 1\ntray uncounted\ndoubtful A1 A2\nwhy the power failed\n"));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    read(data);
    String text = new String(data, StandardCharsets.UTF_8);
    CRC32C sum = new CRC32C();
    sum.update(text(text));
    read(text(text + CHECK + "%08x".formatted(sum.getValue()) + "\n"));
  }

  private static void read(byte[] bytes) throws IOException {
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve("forms"), bytes);
    var _ = new FileStockBook(FOLDER).read();
  }
}
