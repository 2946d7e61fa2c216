package org.hallkiosk.kiosk.workbench.hall.data;

import java.io.IOException;
import java.nio.file.Path;

/// A file that a developer laid into the hall's folder says something that the hall cannot take.
public final class WrongDataException extends IOException {

  private static final long serialVersionUID = 1L;

  /// @param what is wrong, where no single file is to blame
  public WrongDataException(String what) {
    super(what);
  }

  /// @param where the place in it, and what is wrong there
  WrongDataException(Path file, String where, Exception cause) {
    super(file + ": " + where, cause);
  }
}
