package org.hallkiosk.hardware.vision;

import java.util.Optional;
import java.util.function.Function;
import org.hallkiosk.hardware.image.Frame;

/// Reads the QR code that a frame shows. Only QR codes: one-dimensional formats misread. One reader
/// belongs to one thread.
public final class QrReader {

  private final Function<Frame, Optional<String>> cascade;

  private QrReader(Function<Frame, Optional<String>> cascade) {
    this.cascade = cascade;
  }

  /// For single pictures: everything is tried, which takes a tenth of a second where there is no
  /// code.
  public static QrReader still() {
    return new QrReader(new StillCascade(new SymbolDecoder())::read);
  }

  /// For the frames of a camera in their order: each frame gets a few milliseconds, and what one
  /// frame had no time for the next ones try. It remembers where the last code was.
  public static QrReader live() {
    return new QrReader(new LiveCascade(new SymbolDecoder())::read);
  }

  /// Never throws, whatever the frame shows.
  ///
  /// @return the text of the code, 7089 characters at most; empty also when two codes say different
  ///   things and neither is shown twice as large as the other, or one lies in the other. A code
  ///   that live has read stays the one that is meant while it is in sight
  public Optional<String> read(Frame frame) {
    return cascade.apply(frame);
  }
}
