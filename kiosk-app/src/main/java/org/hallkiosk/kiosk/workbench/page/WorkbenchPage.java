package org.hallkiosk.kiosk.workbench.page;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A browser page on this machine's loopback address that shows the terminal's live screen, takes
/// touches, and has a control for every simulated device.
public final class WorkbenchPage implements AutoCloseable {

  private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

  private final HttpServer server;
  private final Token token;
  private final Deadlines deadlines;
  private final ExecutorService requests =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("workbench-page-", 0).factory());

  private WorkbenchPage(HttpServer server, Bench bench, Token token, Limits limits) {
    this.server = server;
    this.token = token;
    this.deadlines = new Deadlines(limits.exchange());
    Gate gate = new Gate(port(), token);
    Routes routes = new Routes(bench, limits, gate);
    server.createContext("/", new Door(gate, routes, deadlines, limits.requests()));
    server.setExecutor(requests);
  }

  /// @param port 0 for any free one
  public static StartOutcome start(Bench bench, int port, Token token) {
    return start(bench, port, token, Limits.USUAL);
  }

  static StartOutcome start(Bench bench, int port, Token token, Limits limits) {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress(LOOPBACK, port), 0);
      WorkbenchPage page = new WorkbenchPage(server, bench, token, limits);
      server.start();
      return new StartOutcome.Started(page);
    } catch (BindException taken) {
      return new StartOutcome.PortTaken(port);
    } catch (IOException refused) {
      return new StartOutcome.Refused(port, refused.toString());
    }
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /// What to open in a browser; it holds the token, so it is for the developer's eyes only.
  public URI address() {
    return URI.create("http://127.0.0.1:" + port() + "/?token=" + token.text());
  }

  /// Cuts all connections; open pages say that the terminal does not answer and wait for it.
  @Override
  public void close() {
    server.stop(0);
    requests.shutdownNow();
    deadlines.close();
  }
}
