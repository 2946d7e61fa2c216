package org.hallkiosk.kiosk.workbench.page;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hallkiosk.kiosk.catalog.Texts;

/// What a request is answered with.
record Answer(int status, String mediaType, byte[] body, Map<String, String> headers) {

  private static final Map<String, String> ALWAYS =
      Map.of(
          "Cache-Control", "no-store",
          "Content-Security-Policy",
              "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "X-Frame-Options", "DENY",
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin");

  static Answer of(String mediaType, byte[] body) {
    return new Answer(200, mediaType, body, Map.of());
  }

  static Answer done() {
    return new Answer(204, "", new byte[0], Map.of());
  }

  /// The Chinese sentence on the first line, the English one on the second.
  static Answer sentence(int status, String zh, String en) {
    Texts texts = new Texts(zh, en);
    byte[] body = (texts.zh() + "\n" + texts.en() + "\n").getBytes(StandardCharsets.UTF_8);
    return new Answer(status, "text/plain; charset=utf-8", body, Map.of());
  }

  static Answer noAnswerFromTerminal() {
    return sentence(
        503, "终端没有响应；页面会自动重试。", "The terminal does not answer; the page tries again by itself.");
  }

  Answer with(Map<String, String> more) {
    return new Answer(status, mediaType, body, more);
  }

  /// Blocks until the other side has taken it all.
  void send(HttpExchange exchange) throws IOException {
    Headers out = exchange.getResponseHeaders();
    ALWAYS.forEach(out::set);
    headers.forEach(out::set);
    if (!mediaType.isEmpty()) {
      out.set("Content-Type", mediaType);
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
