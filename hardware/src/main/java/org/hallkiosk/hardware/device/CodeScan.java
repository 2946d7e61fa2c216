package org.hallkiosk.hardware.device;

/// What came of waiting for a code.
public sealed interface CodeScan {
  /// @param text as the code says it: often a citizen's token, so it is never logged
  record Scanned(String text) implements CodeScan {
    @Override
    public String toString() {
      return "Scanned[" + text.length() + " characters]";
    }
  }

  record NoCode() implements CodeScan {}

  record Cancelled() implements CodeScan {}

  record Failed(Fault fault) implements CodeScan {}
}
