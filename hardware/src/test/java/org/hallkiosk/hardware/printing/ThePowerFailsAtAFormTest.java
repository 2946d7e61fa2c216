package org.hallkiosk.hardware.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hallkiosk.hardware.device.FormOutcome;
import org.hallkiosk.hardware.device.FormOutcome.SerialProof;
import org.hallkiosk.hardware.device.FormStock;
import org.hallkiosk.hardware.device.FormTray;
import org.hallkiosk.hardware.driver.form.BookPage;
import org.hallkiosk.hardware.driver.form.FileStockBook;
import org.hallkiosk.hardware.driver.form.StockBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThePowerFailsAtAFormTest {
  private static final FormTray FULL = new FormTray.Counted(FormBench.PACK);
  private static final FormTray ONE_LESS = new FormTray.Counted(FormBench.PACK.without(1));

  @TempDir Path folder;

  @Test
  void before_the_reservation_is_written_nothing_has_happened() throws IOException {
    assertEquals(FULL, afterPowerCut(1, false));
  }

  @Test
  void after_the_reservation_the_form_is_in_doubt() throws IOException {
    assertDoubts("A0098", afterPowerCut(1, true));
  }

  @Test
  void before_the_form_is_booked_as_printed_it_is_in_doubt() throws IOException {
    assertDoubts("A0098", afterPowerCut(2, false));
  }

  @Test
  void after_it_is_booked_the_next_one_is_next() throws IOException {
    assertEquals(ONE_LESS, afterPowerCut(2, true));
  }

  @Test
  void a_killed_process_leaves_its_form_in_doubt() throws IOException, InterruptedException {
    new FileStockBook(folder).write(new BookPage.Counted(FormBench.PACK));
    Process killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                FormPrintingProcess.class.getName(),
                folder.toString())
            .inheritIO()
            .start();
    assertTrue(killed.waitFor(60, TimeUnit.SECONDS), "the other process did not end");
    assertEquals(FormPrintingProcess.KILLED, killed.exitValue());
    assertDoubts("A0098", reopened());
  }

  @Test
  void a_book_cut_off_anywhere_is_noticed() throws IOException {
    StockBook book = new FileStockBook(folder);
    book.write(new BookPage.Counted(FormBench.PACK));
    Path file = folder.resolve("forms");
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertInstanceOf(BookPage.Uncounted.class, book.read(), "cut at " + length);
    }
  }

  @Test
  void a_book_of_nothing_but_a_checksum_that_fits_is_damaged() throws IOException {
    Files.writeString(folder.resolve("forms"), "check 00000000\n");
    assertInstanceOf(BookPage.Uncounted.class, new FileStockBook(folder).read());
  }

  @Test
  void a_flipped_bit_is_noticed() throws IOException {
    StockBook book = new FileStockBook(folder);
    book.write(new BookPage.Counted(FormBench.PACK));
    Path file = folder.resolve("forms");
    byte[] whole = Files.readAllBytes(file);
    for (int bit = 0; bit < whole.length * 8; bit++) {
      byte[] damaged = whole.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(file, damaged);
      assertInstanceOf(BookPage.Uncounted.class, book.read(), "bit " + bit);
    }
  }

  @Test
  void pages_come_back_as_they_were_written() throws IOException {
    StockBook book = new FileStockBook(folder);
    for (BookPage page :
        List.of(
            new BookPage.Counted(new FormStock("0001", 0)),
            new BookPage.Reserved(new FormStock("AB99", 1)),
            new BookPage.Uncounted(List.of(), "nobody knows"),
            new BookPage.Uncounted(List.of("A1", "A2"), "two are missing"))) {
      book.write(page);
      assertEquals(page, book.read());
    }
  }

  @Test
  void a_tray_that_was_never_counted_prints_nothing() {
    try (FormBench bench = FormBench.over(new FileStockBook(folder))) {
      assertInstanceOf(FormOutcome.NotPrinted.class, bench.print());
      assertTrue(bench.printer.papers.isEmpty());
    }
  }

  /// The terminal knows better than the disk until it ends; then the disk errs on the safe side.
  @Test
  void a_full_disk_after_printing_is_told_and_forgets_nothing() throws IOException {
    StockBook disk = new FileStockBook(folder);
    disk.write(new BookPage.Counted(FormBench.PACK));
    try (FormBench bench = FormBench.over(new FailingBook(disk, 2))) {
      assertEquals(new FormOutcome.Printed("A0098", SerialProof.COUNTED), bench.print());
      assertEquals(ONE_LESS, bench.forms.tray());
      assertTrue(
          bench.forms.health().warnings().stream()
              .anyMatch(warning -> warning.detail().contains("no space left on device")));
    }
    assertDoubts("A0098", reopened());
  }

  @Test
  void a_full_disk_before_printing_prints_nothing() throws IOException {
    StockBook disk = new FileStockBook(folder);
    disk.write(new BookPage.Counted(FormBench.PACK));
    try (FormBench bench = FormBench.over(new FailingBook(disk, 1))) {
      assertInstanceOf(FormOutcome.NotPrinted.class, bench.print());
      assertTrue(bench.printer.papers.isEmpty());
    }
  }

  private FormTray afterPowerCut(int atWrite, boolean written) throws IOException {
    StockBook disk = new FileStockBook(folder);
    disk.write(new BookPage.Counted(FormBench.PACK));
    try (FormBench bench = FormBench.over(new CutBook(disk, atWrite, written))) {
      assertThrows(PowerCut.class, bench::print);
    }
    return reopened();
  }

  private FormTray reopened() {
    try (FormBench bench = FormBench.over(new FileStockBook(folder))) {
      return bench.forms.tray();
    }
  }

  private static void assertDoubts(String serial, FormTray tray) {
    FormTray.Uncounted doubts = assertInstanceOf(FormTray.Uncounted.class, tray);
    assertEquals(List.of(serial), doubts.doubtful());
  }

  private static final class PowerCut extends Error {
    private static final long serialVersionUID = 1L;
  }

  /// Power goes before or after a write, and stays away.
  private static final class CutBook implements StockBook {
    private final StockBook disk;
    private final int atWrite;
    private final boolean written;
    private int writes;

    CutBook(StockBook disk, int atWrite, boolean written) {
      this.disk = disk;
      this.atWrite = atWrite;
      this.written = written;
    }

    @Override
    public BookPage read() {
      return disk.read();
    }

    @Override
    public void write(BookPage page) throws IOException {
      writes++;
      if (writes < atWrite || (writes == atWrite && written)) {
        disk.write(page);
      }
      if (writes >= atWrite) {
        throw new PowerCut();
      }
    }
  }

  /// The disk is full at one write.
  private static final class FailingBook implements StockBook {
    private final StockBook disk;
    private final int atWrite;
    private int writes;

    FailingBook(StockBook disk, int atWrite) {
      this.disk = disk;
      this.atWrite = atWrite;
    }

    @Override
    public BookPage read() {
      return disk.read();
    }

    @Override
    public void write(BookPage page) throws IOException {
      writes++;
      if (writes == atWrite) {
        throw new IOException("no space left on device");
      }
      disk.write(page);
    }
  }
}
