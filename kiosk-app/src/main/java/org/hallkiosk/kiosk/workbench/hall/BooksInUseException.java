package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.nio.file.Path;

/// Another hall has the books open: a file belongs to one at a time.
public final class BooksInUseException extends IOException {

  private static final long serialVersionUID = 1L;

  BooksInUseException(Path file) {
    super("another hall has the books open: " + file);
  }
}
