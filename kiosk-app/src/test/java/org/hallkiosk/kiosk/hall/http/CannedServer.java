package org.hallkiosk.kiosk.hall.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// Reads one request a connection, answers given bytes, and hangs up.
final class CannedServer implements AutoCloseable {

  private final ServerSocket listener;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger requests = new AtomicInteger();
  private volatile Optional<byte[]> answer = Optional.empty();

  CannedServer() throws IOException {
    listener = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    threads.execute(this::accept);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + listener.getLocalPort());
  }

  int requests() {
    return requests.get();
  }

  void answers(String bytes) {
    answer = Optional.of(bytes.getBytes(StandardCharsets.UTF_8));
  }

  void json(int status, String body) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    answers(
        "HTTP/1.1 "
            + status
            + " Status\r\nContent-Type: application/json\r\nContent-Length: "
            + length
            + "\r\nConnection: close\r\n\r\n"
            + body);
  }

  /// Takes requests and never answers.
  void staysSilent() {
    answer = Optional.empty();
  }

  private void accept() {
    try {
      while (!listener.isClosed()) {
        Socket socket = listener.accept();
        threads.execute(() -> serve(socket));
      }
    } catch (IOException e) {
      threads.shutdown();
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      readRequest(socket.getInputStream());
      requests.incrementAndGet();
      if (answer.isPresent()) {
        socket.getOutputStream().write(answer.get());
        socket.shutdownOutput();
      }
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      // The terminal hung up first, as it may.
      return;
    }
  }

  private static void readRequest(InputStream input) throws IOException {
    StringBuilder head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      int next = input.read();
      if (next < 0) {
        throw new IOException("the terminal hung up");
      }
      head.append((char) next);
    }
    var length = Pattern.compile("(?i)content-length: ([0-9]+)").matcher(head);
    input.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
  }

  @Override
  public void close() throws IOException {
    listener.close();
    threads.shutdownNow();
  }
}
