package org.hallkiosk.kiosk.workbench.page;

import com.sun.net.httpserver.HttpExchange;
import java.util.Optional;

/// The bytes of a paper in a gallery: `<panel>/<paper>/picture` or `<panel>/<paper>/document`.
final class Papers implements Endpoint {

  private final Bench bench;
  private final String prefix;

  Papers(Bench bench, String prefix) {
    this.bench = bench;
    this.prefix = prefix;
  }

  @Override
  public Answer answer(HttpExchange exchange) {
    String[] names = exchange.getRequestURI().getPath().substring(prefix.length()).split("/", -1);
    return Optional.of(names)
        .filter(found -> found.length == 3)
        .flatMap(found -> content(found[0], found[1], found[2]))
        .map(content -> Answer.of(content.mediaType(), content.bytes().get()))
        .orElseGet(() -> Answer.sentence(404, "工作台上没有这张纸。", "The workbench has no such paper."));
  }

  private Optional<Content> content(String panelId, String paperId, String part) {
    Optional<Paper> paper = bench.panel(panelId).flatMap(panel -> panel.paper(paperId));
    return switch (part) {
      case "picture" -> paper.map(Paper::picture);
      case "document" -> paper.flatMap(Paper::document);
      default -> Optional.empty();
    };
  }
}
