package org.hallkiosk.kiosk.workbench.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.UUID;

/// Tells a page what it has not seen yet, and waits for something when there is nothing: the
/// request itself does the looking, so nothing runs while no page is open, and a slow page merely
/// asks less often.
final class Changes implements Endpoint {

  /// Panels are compared only at every third look: they change by hand or once in a while.
  private static final int LOOKS_PER_PANELS = 3;

  /// What the page has.
  ///
  /// @param fresh it has nothing of this run of the terminal
  private record Seen(boolean fresh, String version, long panels, long log) {}

  private final Bench bench;
  private final Limits limits;
  private final List<Turn> turns;
  private final PanelBoard board = new PanelBoard();
  private final String run = UUID.randomUUID().toString();

  /// @param turns the calls into the terminal; while one is overdue, the terminal does not answer
  Changes(Bench bench, Limits limits, List<Turn> turns) {
    this.bench = bench;
    this.limits = limits;
    this.turns = turns;
  }

  @Override
  public Answer answer(HttpExchange exchange) throws InterruptedException {
    Seen seen = seen(Query.of(exchange));
    waitForNews(seen);
    return isHanging() ? Answer.noAnswerFromTerminal() : Json.answer(news(seen));
  }

  private Seen seen(Query query) {
    return query.value("run").filter(run::equals).isPresent()
        ? new Seen(
            false, query.value("version").orElse(""), query.number("panels"), query.number("log"))
        : new Seen(true, "", -1, -1);
  }

  private void waitForNews(Seen seen) throws InterruptedException {
    long until = System.nanoTime() + limits.hold().toNanos();
    for (int look = 0; !isNews(seen, look) && System.nanoTime() < until; look++) {
      Thread.sleep(limits.look());
    }
  }

  private boolean isNews(Seen seen, int look) {
    return seen.fresh()
        || isHanging()
        || !version().equals(seen.version())
        || bench.happenings().next() != seen.log()
        || (look % LOOKS_PER_PANELS == 0 && posted().revision() != seen.panels());
  }

  private boolean isHanging() {
    return turns.stream().anyMatch(Turn::isOverdue);
  }

  private ObjectNode news(Seen seen) {
    ObjectNode news = Json.MAPPER.createObjectNode().put("run", run).put("version", version());
    PanelBoard.Posted posted = posted();
    if (posted.revision() != seen.panels()) {
      news.set("panels", posted.panels());
    }
    Happenings.Lines lines = bench.happenings().from(seen.log());
    ArrayNode log =
        news.put("revision", posted.revision()).put("log", lines.next()).putArray("lines");
    lines.lines().forEach(line -> log.add(line(line)));
    return news;
  }

  private static ObjectNode line(Happening line) {
    ObjectNode node = PanelTree.texts(line.text());
    return node.put("at", line.at().toString()).put("kind", line.kind().name());
  }

  /// As text: a browser's numbers are exact only up to 2^53.
  private String version() {
    return Long.toString(bench.screen().version());
  }

  private PanelBoard.Posted posted() {
    return board.post(PanelTree.of(bench.panels().get()));
  }
}
