package org.hallkiosk.kiosk.workbench.page;

/// The terminal's screen as the page sees it. Every method may be called from any thread, and from
/// several at once, except that [#png] and [#tap] are each called by one thread at a time.
public interface LiveScreen {

  /// Differs from every earlier answer once the picture has changed. Answers from memory: it is
  /// asked about twelve times a second by each page that is open, and never when none is.
  long version();

  /// The picture at least as new as the version that was last answered. May block for as long as
  /// the terminal needs to draw it; at most about twelve calls a second.
  byte[] png();

  /// In pixels of the screen, the unit of [#tap]; the picture may be drawn at another scale.
  int width();

  /// In pixels of the screen.
  int height();

  /// One short touch. May block until the terminal has taken it.
  ///
  /// @param x in pixels of the screen from its left edge, `0 <= x < width`
  /// @param y in pixels of the screen from its upper edge, `0 <= y < height`
  void tap(double x, double y);
}
