package org.hallkiosk.kiosk.workbench.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TheTerminalHangsTest {

  private static final String TAP = "{\"x\":1,\"y\":2,\"width\":1080,\"height\":1920}";
  private static final Limits IMPATIENT =
      new Limits(
          Duration.ofSeconds(5),
          Duration.ofMillis(10),
          Duration.ofMillis(100),
          Duration.ofSeconds(60),
          48);

  private final PaintedScreen screen = new PaintedScreen();
  private final Token token = Token.random();
  private final WorkbenchPage page = Wire.start(new SampleDesk().bench(screen), token, IMPATIENT);

  @AfterEach
  void close() {
    screen.goOn();
    page.close();
  }

  private Wire own() {
    return Wire.own(page, token);
  }

  @Test
  void pages_are_told_while_a_touch_does_not_come_back_and_all_is_well_afterwards()
      throws IOException {
    screen.hang();
    try (Socket touch =
        Wire.own(page, token)
            .header("Content-Type: application/json")
            .open("POST", "/api/tap", TAP)) {
      awaitStatus("/api/changes", 503);
      assertEquals(503, own().post("/api/tap", TAP).status());
      screen.goOn();
      awaitStatus("/api/changes", 200);
      assertEquals(
          "HTTP/1.1 204",
          new String(touch.getInputStream().readNBytes(12), StandardCharsets.US_ASCII));
    }
    assertEquals(1, screen.taps().size());
  }

  @Test
  void pages_are_told_while_a_picture_does_not_come_back() throws IOException {
    screen.hang();
    try (Socket picture = own().open("GET", "/api/screen", "")) {
      awaitStatus("/api/changes", 503);
      assertEquals(503, own().get("/api/screen").status());
      screen.goOn();
      awaitStatus("/api/screen", 200);
      assertEquals(
          "HTTP/1.1 200",
          new String(picture.getInputStream().readNBytes(12), StandardCharsets.US_ASCII));
    }
  }

  /// The request before it is under way on another thread: asked until it has arrived there.
  private void awaitStatus(String path, int status) throws IOException {
    long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (own().get(path).status() != status) {
      assertEquals(true, System.nanoTime() < until, path + " never became " + status);
    }
  }
}
