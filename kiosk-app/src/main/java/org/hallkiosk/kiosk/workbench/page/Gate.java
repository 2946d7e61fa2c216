package org.hallkiosk.kiosk.workbench.page;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lets in only this machine's own page, with the token of its address. A foreign site that
/// resolves its name to 127.0.0.1 (DNS rebinding) is betrayed by the Host header, one that posts
/// across sites by the Origin header, and neither knows the token. The cookie carries the port in
/// its name, since browsers share cookies between the ports of a host.
final class Gate {

  static final String HEADER = "Hallkiosk-Token";

  private final List<String> hosts;
  private final String cookie;
  private final Token token;

  Gate(int port, Token token) {
    this.hosts = List.of("127.0.0.1:" + port, "localhost:" + port);
    this.cookie = "hallkiosk-" + port;
    this.token = token;
  }

  /// Why the request is turned away; empty when it may come in.
  Optional<Answer> refusal(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    if (!isForThisMachine(headers)) {
      return refused(
          "请求的主机名不是本机地址，已拒绝。",
          "The request names another host than this machine, so it is refused.");
    }
    if (!isFromThisPage(headers)) {
      return refused("请求来自其他网站，已拒绝。", "The request comes from another site, so it is refused.");
    }
    if (offered(exchange).noneMatch(token::isSameAs)) {
      return refused(
          "缺少口令或口令已失效，请打开终端启动时显示的完整地址。",
          "The token is missing or no longer valid; open the full address that the terminal showed"
              + " when it started.");
    }
    return Optional.empty();
  }

  /// The cookie by which the page's own requests come in: unreadable to scripts, never sent from
  /// another site, gone with the browser.
  String cookieToSet() {
    return cookie + "=" + token.text() + "; Path=/; HttpOnly; SameSite=Strict";
  }

  private boolean isForThisMachine(Headers headers) {
    List<String> named = headers.getOrDefault("Host", List.of());
    return named.size() == 1 && hosts.contains(named.getFirst());
  }

  private boolean isFromThisPage(Headers headers) {
    String own = "http://" + headers.getFirst("Host");
    return headers.getOrDefault("Origin", List.of()).stream().allMatch(own::equals);
  }

  private Stream<String> offered(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    Stream<String> inHeader = headers.getOrDefault(HEADER, List.of()).stream();
    Stream<String> inAddress =
        exchange.getRequestURI().getPath().equals("/")
            ? Query.of(exchange).value("token").stream()
            : Stream.empty();
    return Stream.of(inHeader, inCookies(headers), inAddress).flatMap(found -> found);
  }

  private Stream<String> inCookies(Headers headers) {
    return headers.getOrDefault("Cookie", List.of()).stream()
        .flatMap(line -> Arrays.stream(line.split(";", -1)))
        .map(String::strip)
        .filter(pair -> pair.startsWith(cookie + "="))
        .map(pair -> pair.substring(cookie.length() + 1));
  }

  private static Optional<Answer> refused(String zh, String en) {
    return Optional.of(Answer.sentence(403, zh, en));
  }
}
