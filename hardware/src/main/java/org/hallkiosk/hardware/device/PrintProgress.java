package org.hallkiosk.hardware.device;

/// Told while a document prints, on the thread that prints.
@FunctionalInterface
public interface PrintProgress {
  /// @param pages that the printer has confirmed so far
  void pageDone(int pages);

  /// The printer stands still, or its hands are needed; it may go on afterwards. Told once for each
  /// trouble that comes up.
  default void trouble(Fault fault) {}
}
