package org.hallkiosk.kiosk.workbench.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where every request comes in, on a virtual thread of its own, and is answered or turned away.
final class Door implements HttpHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Door.class);

  private final Gate gate;
  private final Routes routes;
  private final Deadlines deadlines;
  private final Semaphore places;

  Door(Gate gate, Routes routes, Deadlines deadlines, int places) {
    this.gate = gate;
    this.routes = routes;
    this.deadlines = deadlines;
    this.places = new Semaphore(places);
  }

  @Override
  public void handle(HttpExchange exchange) {
    boolean placed = places.tryAcquire();
    try (var _ = deadlines.cutting(exchange);
        exchange) {
      Answer answer = placed ? answer(exchange) : noPlace();
      answer.send(exchange);
    } catch (IOException gone) {
      LOG.debug("a page went away before its answer: {}", gone.toString());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } finally {
      if (placed) {
        places.release();
      }
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException, InterruptedException {
    Optional<Answer> refusal = gate.refusal(exchange);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    try {
      return routes.answer(exchange);
    } catch (RuntimeException bug) {
      LOG.error("{} failed", exchange.getRequestURI().getPath(), bug);
      return Answer.sentence(
          500,
          "工作台处理请求时出错，详情见终端日志。",
          "The workbench failed on this request; the terminal's log says why.");
    }
  }

  private static Answer noPlace() {
    return Answer.sentence(
        503,
        "未完成的请求过多；请关闭多余的页面。",
        "Too many requests are under way; close the pages you do not need.");
  }
}
