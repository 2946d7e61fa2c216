package org.hallkiosk.kiosk.workbench.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/// Hands touches to the screen, one after the other.
final class Taps implements Endpoint {

  /// A touch, and the size of the screen it was aimed at.
  record Tap(double x, double y, int width, int height) {

    boolean isInside() {
      return x >= 0 && x < width && y >= 0 && y < height;
    }
  }

  private final LiveScreen screen;
  private final Turn touching;

  Taps(LiveScreen screen, Turn touching) {
    this.screen = screen;
    this.touching = touching;
  }

  @Override
  public Answer answer(HttpExchange exchange) throws IOException, InterruptedException {
    return switch (Json.posted(exchange, Tap.class)) {
      case Json.Posted.Read<Tap>(Tap tap) -> touched(tap);
      case Json.Posted.Refused<Tap>(Answer why) -> why;
    };
  }

  private Answer touched(Tap tap) throws InterruptedException {
    if (tap.width() != screen.width() || tap.height() != screen.height()) {
      return Answer.sentence(409, "屏幕方向刚刚改变，请再点一次。", "The screen has just turned; touch it again.");
    }
    if (!tap.isInside()) {
      return Answer.sentence(400, "触摸点在屏幕之外。", "The touch is outside the screen.");
    }
    return touching.take(
        () -> {
          screen.tap(tap.x(), tap.y());
          return Answer.done();
        });
  }
}
