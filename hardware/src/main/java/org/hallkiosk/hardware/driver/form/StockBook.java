package org.hallkiosk.hardware.driver.form;

import java.io.IOException;

/// Where it stands which forms are in the tray, so that a power cut loses none of them. One thread
/// at a time.
public interface StockBook {
  /// The page that was written last. A book that is missing, torn or unreadable is no failure: its
  /// page then says that the tray must be counted.
  BookPage read();

  /// Returns only when the page will be found after a power cut.
  ///
  /// @throws IOException when nobody can say which page will be found
  void write(BookPage page) throws IOException;
}
