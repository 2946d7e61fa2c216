package org.hallkiosk.hardware.driver.form;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// One file in a folder of its own. A page is written beside the old one, forced to the disk, and
/// renamed over it; then the folder is forced too, since the rename lives there. Whatever moment
/// the power goes, the old page or the new one is found, whole.
public final class FileStockBook implements StockBook {
  private static final int MOST_BYTES = 64 * 1024;

  private final Path folder;
  private final Path file;

  /// @param folder made at the first write
  public FileStockBook(Path folder) {
    this.folder = folder;
    this.file = folder.resolve("forms");
  }

  @Override
  public BookPage read() {
    try {
      return Files.size(file) > MOST_BYTES ? torn() : page(Files.readAllBytes(file));
    } catch (NoSuchFileException never) {
      return uncounted("no forms have been counted into this tray yet");
    } catch (IOException unreadable) {
      return uncounted("the stock book cannot be read: " + unreadable.getMessage());
    }
  }

  private static BookPage page(byte[] bytes) {
    return BookText.read(bytes).orElseGet(FileStockBook::torn);
  }

  private static BookPage torn() {
    return uncounted("the stock book is damaged");
  }

  private static BookPage uncounted(String why) {
    return new BookPage.Uncounted(List.of(), why);
  }

  @Override
  public void write(BookPage page) throws IOException {
    Files.createDirectories(folder);
    Path fresh = folder.resolve("forms.new");
    try (FileChannel out =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = ByteBuffer.wrap(BookText.of(page));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolder();
  }

  private void forceFolder() throws IOException {
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    }
  }
}
