package org.hallkiosk.kiosk.workbench.page;

import com.sun.net.httpserver.HttpExchange;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// The newest picture of the screen, drawn once for all pages: at most one is being drawn and one
/// is kept, however many pages there are and however slowly they read.
final class Frames implements Endpoint {

  private record Frame(String version, int width, int height, byte[] png, long drawnNanos) {}

  private final LiveScreen screen;
  private final Duration least;
  private final Turn drawing;
  private Optional<Frame> newest = Optional.empty();

  Frames(LiveScreen screen, Duration least, Turn drawing) {
    this.screen = screen;
    this.least = least;
    this.drawing = drawing;
  }

  @Override
  public Answer answer(HttpExchange exchange) throws InterruptedException {
    return picture();
  }

  /// Blocks until the picture before it is drawn, and then until this one is.
  Answer picture() throws InterruptedException {
    return drawing.take(() -> answer(newest()));
  }

  private Frame newest() {
    Frame frame = newest.filter(this::isGoodEnough).orElseGet(this::draw);
    newest = Optional.of(frame);
    return frame;
  }

  private boolean isGoodEnough(Frame frame) {
    return System.nanoTime() - frame.drawnNanos() < least.toNanos()
        || frame.version().equals(Long.toString(screen.version()));
  }

  /// The version is read before the picture: a change in between is then seen as one still to
  /// fetch, never lost.
  private Frame draw() {
    String version = Long.toString(screen.version());
    int width = screen.width();
    int height = screen.height();
    return new Frame(version, width, height, screen.png(), System.nanoTime());
  }

  private static Answer answer(Frame frame) {
    return Answer.of(Content.PNG, frame.png())
        .with(
            Map.of(
                "Screen-Version", frame.version(),
                "Screen-Width", Integer.toString(frame.width()),
                "Screen-Height", Integer.toString(frame.height())));
  }
}
