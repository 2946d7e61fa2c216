package org.hallkiosk.kiosk.workbench.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ABrowserStopsReadingTest {

  private static final Limits SHORT =
      new Limits(
          Duration.ofMillis(50),
          Duration.ofMillis(10),
          Duration.ofSeconds(20),
          Duration.ofSeconds(3),
          1);

  /// Far more than the sockets of a connection hold.
  private static final int HUGE = 32 * 1024 * 1024;

  private final CountDownLatch drawn = new CountDownLatch(1);
  private final LiveScreen screen =
      new LiveScreen() {
        @Override
        public long version() {
          return 1;
        }

        @Override
        public byte[] png() {
          drawn.countDown();
          return new byte[HUGE];
        }

        @Override
        public int width() {
          return 1;
        }

        @Override
        public int height() {
          return 1;
        }

        @Override
        public void tap(double x, double y) {}
      };

  private final Token token = Token.random();
  private final WorkbenchPage page = Wire.start(new SampleDesk().bench(screen), token, SHORT);

  @AfterEach
  void close() {
    page.close();
  }

  @Test
  void its_connection_is_cut_and_its_place_is_free_again() throws Exception {
    try (Socket stalled = Wire.own(page, token).open("GET", "/api/screen", "")) {
      drawn.await();
      assertEquals(503, Wire.own(page, token).get("/icon.svg").status(), "the place is taken");
      awaitStatus(200);
      assertTrue(bytesUntilCut(stalled) < HUGE, "the answer was cut off");
    }
  }

  @Test
  void a_browser_that_stops_sending_is_cut_as_well() throws IOException {
    Wire wire = Wire.own(page, token).header("Content-Type: application/json");
    try (Socket stalled = wire.header("Content-Length: 500").open("POST", "/api/tap", "{")) {
      assertEquals(0, bytesUntilCut(stalled), "cut without an answer");
    }
    awaitStatus(200);
  }

  private static long bytesUntilCut(Socket socket) {
    long total = 0;
    byte[] some = new byte[1 << 16];
    try {
      for (int read = 0; read >= 0; read = socket.getInputStream().read(some)) {
        total += read;
      }
    } catch (SocketTimeoutException e) {
      throw new AssertionError("the connection was never cut", e);
    } catch (IOException reset) {
      return total;
    }
    return total;
  }

  private void awaitStatus(int status) throws IOException {
    long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (Wire.own(page, token).get("/icon.svg").status() != status) {
      assertEquals(true, System.nanoTime() < until, "never became " + status);
    }
  }
}
