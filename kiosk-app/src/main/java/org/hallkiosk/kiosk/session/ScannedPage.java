package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.casework.Handle;

/// What came of making a picture of a paper.
public sealed interface ScannedPage {

  /// A whole page, sharp and not empty, flattened.
  record Good(Handle picture) implements ScannedPage {}

  record NothingThere() implements ScannedPage {}

  record NotWhole() implements ScannedPage {}

  record Blurred() implements ScannedPage {}

  record Blank() implements ScannedPage {}

  record Failed() implements ScannedPage {}
}
