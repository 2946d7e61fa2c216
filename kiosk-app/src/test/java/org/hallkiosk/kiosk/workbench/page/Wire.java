package org.hallkiosk.kiosk.workbench.page;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Requests written byte by byte, since ordinary clients do not let a test lie about Host and
/// Origin.
final class Wire {

  record Reply(int status, String head, String body) {}

  private final int port;
  private final List<String> headers = new ArrayList<>();

  Wire(WorkbenchPage page) {
    this.port = page.port();
  }

  static WorkbenchPage start(Bench bench, Token token, Limits limits) {
    return assertInstanceOf(
            StartOutcome.Started.class, WorkbenchPage.start(bench, 0, token, limits))
        .page();
  }

  /// A request as the page itself sends it.
  static Wire own(WorkbenchPage page, Token token) {
    return new Wire(page)
        .header("Host: 127.0.0.1:" + page.port())
        .header("Cookie: hallkiosk-" + page.port() + "=" + token.text());
  }

  Wire header(String line) {
    headers.add(line);
    return this;
  }

  Reply get(String path) throws IOException {
    return send("GET", path, "");
  }

  Reply post(String path, String body) throws IOException {
    return header("Content-Type: application/json").send("POST", path, body);
  }

  Reply send(String method, String path, String body) throws IOException {
    try (Socket socket = open(method, path, body)) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(all);
      String text = all.toString(StandardCharsets.UTF_8);
      int end = text.indexOf("\r\n\r\n");
      return new Reply(
          Integer.parseInt(text.substring(9, 12)), text.substring(0, end), text.substring(end + 4));
    }
  }

  /// Sends the request and leaves the answer unread.
  Socket open(String method, String path, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>(List.of(method + " " + path + " HTTP/1.1"));
    lines.addAll(headers);
    lines.add("Connection: close");
    boolean told = headers.stream().anyMatch(line -> line.startsWith("Content-Length:"));
    if (!method.equals("GET") && !told) {
      lines.add("Content-Length: " + bytes.length);
    }
    Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port);
    socket.setSoTimeout(20_000);
    String head = String.join("\r\n", lines) + "\r\n\r\n";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().write(bytes);
    return socket;
  }
}
