package org.hallkiosk.hardware.transport.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.StalledWriteException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A link over a real socket of the loopback.
@Timeout(60)
class ASocketTest {
  private static final Duration HANG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(50);

  private static ServerSocket server() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static ByteLink link(ServerSocket server) throws IOException {
    return new TcpLinkOpener(new TcpAddress("127.0.0.1", server.getLocalPort()), HANG).open();
  }

  @Test
  void bytes_go_both_ways_and_silence_is_no_byte() throws IOException {
    try (ServerSocket server = server();
        ByteLink link = link(server);
        Socket far = server.accept()) {
      byte[] into = new byte[8];
      assertEquals(0, link.read(into, SHORT));
      assertEquals(0, link.read(into, Duration.ZERO));
      link.write(new byte[] {1, 2, 3}, HANG);
      assertEquals(1, far.getInputStream().read());
      far.getOutputStream().write(new byte[] {4, 5});
      assertEquals(2, link.read(into, HANG));
      assertEquals(5, into[1]);
    }
  }

  @Test
  void a_peer_that_hangs_up_ends_the_link() throws IOException {
    try (ServerSocket server = server();
        ByteLink link = link(server)) {
      server.accept().close();
      assertThrows(IOException.class, () -> link.read(new byte[1], HANG));
    }
  }

  @Test
  void a_peer_that_takes_nothing_stalls_the_write() throws IOException {
    try (ServerSocket server = server();
        ByteLink link = link(server);
        Socket _ = server.accept()) {
      byte[] much = new byte[64 << 20];
      assertThrows(StalledWriteException.class, () -> link.write(much, SHORT));
    }
  }

  @Test
  void closing_ends_a_waiting_read() throws Exception {
    try (ServerSocket server = server()) {
      ByteLink link = link(server);
      AtomicReference<Optional<IOException>> end = new AtomicReference<>(Optional.empty());
      Thread reader =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      link.read(new byte[1], HANG);
                    } catch (IOException e) {
                      end.set(Optional.of(e));
                    }
                  });
      while (reader.getState() == Thread.State.NEW) {
        Thread.onSpinWait();
      }
      link.close();
      link.close();
      reader.join();
      assertTrue(end.get().isPresent());
      assertThrows(IOException.class, () -> link.read(new byte[1], HANG));
      assertThrows(IOException.class, () -> link.write(new byte[1], HANG));
    }
  }

  @Test
  void a_refused_connection_names_its_address() throws IOException {
    int port;
    try (ServerSocket server = server()) {
      port = server.getLocalPort();
    }
    IOException refused =
        assertThrows(
            IOException.class,
            () -> new TcpLinkOpener(new TcpAddress("127.0.0.1", port), HANG).open());
    assertTrue(String.valueOf(refused.getMessage()).contains("127.0.0.1:" + port));
  }

  @Test
  void addresses_are_read_strictly() {
    assertEquals(
        Optional.of(new TcpAddress("127.0.0.1", 3493)), TcpAddress.parse("tcp://127.0.0.1", 3493));
    assertEquals(
        Optional.of(new TcpAddress("board", 502)), TcpAddress.parse("tcp://board:502/", 0));
    for (String broken :
        new String[] {
          "tcp://board",
          "tcp://",
          "http://board:1",
          "tcp://board:70000",
          "tcp://a b:1",
          "tcp://board:1?x",
          "tcp://user@board:1",
          "board:1",
          ""
        }) {
      assertEquals(Optional.empty(), TcpAddress.parse(broken, 0), broken);
    }
  }
}
