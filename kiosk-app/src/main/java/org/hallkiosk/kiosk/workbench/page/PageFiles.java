package org.hallkiosk.kiosk.workbench.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The page itself: its files lie beside this class, and only those listed here are served.
final class PageFiles implements Endpoint {

  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String STYLE = "text/css; charset=utf-8";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("page.html", "text/html; charset=utf-8"),
          Map.entry("icon.svg", "image/svg+xml"),
          Map.entry("frame.css", STYLE),
          Map.entry("panels.css", STYLE),
          Map.entry("main.js", SCRIPT),
          Map.entry("terminal.js", SCRIPT),
          Map.entry("screen.js", SCRIPT),
          Map.entry("panels.js", SCRIPT),
          Map.entry("controls.js", SCRIPT),
          Map.entry("elements.js", SCRIPT),
          Map.entry("gallery.js", SCRIPT),
          Map.entry("log.js", SCRIPT),
          Map.entry("words.js", SCRIPT));

  private final Optional<Path> font;
  private final Gate gate;
  private Optional<Answer> fontRead = Optional.empty();

  PageFiles(Optional<Path> font, Gate gate) {
    this.font = font;
    this.gate = gate;
  }

  @Override
  public Answer answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    return switch (path) {
      case "/" -> file("page.html").with(Map.of("Set-Cookie", gate.cookieToSet()));
      case "/font.ttf" -> font();
      default -> TYPES.containsKey(path.substring(1)) ? file(path.substring(1)) : unknown();
    };
  }

  private static Answer file(String name) throws IOException {
    try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the page was built without its file " + name);
      }
      return Answer.of(TYPES.getOrDefault(name, SCRIPT), in.readAllBytes());
    }
  }

  /// Read when first asked for: ten megabytes that all pages share.
  private synchronized Answer font() throws IOException {
    if (font.isEmpty() || !Files.isReadable(font.get())) {
      return unknown();
    }
    if (fontRead.isEmpty()) {
      fontRead = Optional.of(Answer.of("font/ttf", Files.readAllBytes(font.get())));
    }
    return fontRead.get();
  }

  private static Answer unknown() {
    return Answer.sentence(404, "工作台没有这个地址。", "The workbench has no such address.");
  }
}
