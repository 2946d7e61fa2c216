package org.hallkiosk.kiosk.hall.contract;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.hallkiosk.kiosk.workbench.hall.WireTap;

/// Reads one request a connection, answers given bytes, and hangs up.
public final class CannedServer implements AutoCloseable {

  private final ServerSocket listener;
  private final String scheme;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<WireTap.Sent> sent = new CopyOnWriteArrayList<>();
  private volatile Function<WireTap.Sent, Optional<byte[]>> answer = _ -> Optional.empty();

  public CannedServer() throws IOException {
    this(new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1")), "http");
  }

  /// @param listener on loopback; closed with this
  CannedServer(ServerSocket listener, String scheme) {
    this.listener = listener;
    this.scheme = scheme;
    threads.execute(this::accept);
  }

  public URI address() {
    return URI.create(scheme + "://127.0.0.1:" + listener.getLocalPort());
  }

  public int requests() {
    return sent.size();
  }

  /// What arrived, in its order.
  public List<WireTap.Sent> sent() {
    return List.copyOf(sent);
  }

  void answers(String bytes) {
    answers(_ -> bytes);
  }

  public void answers(Function<WireTap.Sent, String> bytes) {
    answer = request -> Optional.of(bytes.apply(request).getBytes(StandardCharsets.UTF_8));
  }

  void json(int status, String body) {
    answers(jsonText(status, body));
  }

  public static String jsonText(int status, String body) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    String head = "HTTP/1.1 " + status + " Status\r\nConnection: close\r\n";
    return status == 204
        ? head + "\r\n"
        : head + "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n" + body;
  }

  /// Takes requests and never answers.
  void staysSilent() {
    answer = _ -> Optional.empty();
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
      WireTap.Sent request = request(socket.getInputStream());
      sent.add(request);
      Optional<byte[]> bytes = answer.apply(request);
      if (bytes.isPresent()) {
        socket.getOutputStream().write(bytes.get());
        socket.shutdownOutput();
      }
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      // The terminal hung up first, as it may.
      return;
    }
  }

  private static WireTap.Sent request(InputStream input) throws IOException {
    String[] lines = head(input).split("\r\n", -1);
    Map<String, String> headers = new TreeMap<>();
    for (int i = 1; !lines[i].isEmpty(); i++) {
      int colon = lines[i].indexOf(':');
      headers.put(lines[i].substring(0, colon), lines[i].substring(colon + 1).strip());
    }
    int length = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
    String[] first = lines[0].split(" ", -1);
    return new WireTap.Sent(first[0], first[1], headers, input.readNBytes(length));
  }

  private static String head(InputStream input) throws IOException {
    StringBuilder head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      int next = input.read();
      if (next < 0) {
        throw new IOException("the terminal hung up");
      }
      head.append((char) next);
    }
    return head.toString();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    threads.shutdownNow();
  }
}
