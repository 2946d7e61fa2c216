package org.hallkiosk.kiosk.workbench.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which endpoint answers which path, and by which method.
final class Routes {

  private static final String PAPERS = "/api/papers/";

  private record Route(String method, Endpoint endpoint) {}

  private final Map<String, Route> api;
  private final Route papers;
  private final Route files;

  Routes(Bench bench, Limits limits, Gate gate) {
    Turn drawing = new Turn(limits.patience());
    Turn touching = new Turn(limits.patience());
    this.api =
        Map.of(
            "/api/changes",
                new Route("GET", new Changes(bench, limits, List.of(drawing, touching))),
            "/api/screen", new Route("GET", new Frames(bench.screen(), limits.look(), drawing)),
            "/api/tap", new Route("POST", new Taps(bench.screen(), touching)),
            "/api/actions", new Route("POST", new Actions(bench)));
    this.papers = new Route("GET", new Papers(bench, PAPERS));
    this.files = new Route("GET", new PageFiles(bench.font(), gate));
  }

  Answer answer(HttpExchange exchange) throws IOException, InterruptedException {
    Route route = route(exchange.getRequestURI().getPath());
    if (!exchange.getRequestMethod().equals(route.method())) {
      return Answer.sentence(
              405,
              "此地址只接受 " + route.method() + " 请求。",
              "Only " + route.method() + " is served here.")
          .with(Map.of("Allow", route.method()));
    }
    return route.endpoint().answer(exchange);
  }

  private Route route(String path) {
    return Optional.ofNullable(api.get(path)).orElse(path.startsWith(PAPERS) ? papers : files);
  }
}
