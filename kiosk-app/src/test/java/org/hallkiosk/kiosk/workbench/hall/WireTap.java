package org.hallkiosk.kiosk.workbench.hall;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/// Stands between a terminal and the hall, writes down what passes, and alters it where a test
/// wants that. What the hall does not answer, it does not answer either.
public final class WireTap implements AutoCloseable {

  private static final List<String> PASSED_ON =
      List.of(
          "Hall-Terminal",
          "Hall-Timestamp",
          "Hall-Nonce",
          "Hall-Signature",
          "Authorization",
          "Content-Type",
          "X-App-Id",
          "X-Timestamp",
          "X-Nonce",
          "X-Sign",
          "X-Access-Token");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<Passed> passed = new CopyOnWriteArrayList<>();
  private final AtomicInteger taken = new AtomicInteger();
  private volatile URI hall;
  private volatile UnaryOperator<Sent> alter = UnaryOperator.identity();
  private volatile UnaryOperator<Passed> alterAnswer = UnaryOperator.identity();

  /// One request on the wire.
  public record Sent(String method, String path, Map<String, String> headers, byte[] body) {}

  /// One request that was answered.
  public record Passed(Sent sent, int status, byte[] answer) {}

  public WireTap(URI hall) throws IOException {
    this.hall = hall;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  public void alter(UnaryOperator<Sent> alteration) {
    alter = alteration;
  }

  public void alterAnswer(UnaryOperator<Passed> alteration) {
    alterAnswer = alteration;
  }

  public void connect(URI other) {
    hall = other;
  }

  public List<Passed> passed() {
    return List.copyOf(passed);
  }

  /// How many requests the terminal sent, answered or not.
  public int taken() {
    return taken.get();
  }

  private void handle(HttpExchange exchange) {
    taken.incrementAndGet();
    try (exchange) {
      Passed done = alterAnswer.apply(pass(alter.apply(sent(exchange))));
      if (done.status() == 204) {
        exchange.sendResponseHeaders(204, -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(done.status(), done.answer().length);
      exchange.getResponseBody().write(done.answer());
    } catch (IOException | UncheckedIOException e) {
      // The hall hung up, or somebody cut the wire, and closing the exchange passes that on.
      return;
    }
  }

  private static Sent sent(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    for (String name : PASSED_ON) {
      String value = exchange.getRequestHeaders().getFirst(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    return new Sent(
        exchange.getRequestMethod(),
        exchange.getRequestURI().toString(),
        headers,
        exchange.getRequestBody().readAllBytes());
  }

  /// Sends a request to the hall as it is, however often.
  public Passed pass(Sent sent) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(hall.resolve(sent.path()))
            .method(sent.method(), HttpRequest.BodyPublishers.ofByteArray(sent.body()));
    sent.headers().forEach(request::header);
    try {
      HttpResponse<byte[]> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      Passed done = new Passed(sent, response.statusCode(), response.body());
      passed.add(done);
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    threads.close();
    client.close();
  }
}
