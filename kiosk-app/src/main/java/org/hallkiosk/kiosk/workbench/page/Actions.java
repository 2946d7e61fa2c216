package org.hallkiosk.kiosk.workbench.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;

/// Hands on what was done to a control, if the control is there and offers it.
final class Actions implements Endpoint {

  /// What the page posts.
  record Deed(String panel, String control, String value) {}

  private final Bench bench;

  Actions(Bench bench) {
    this.bench = bench;
  }

  @Override
  public Answer answer(HttpExchange exchange) throws IOException {
    return switch (Json.posted(exchange, Deed.class)) {
      case Json.Posted.Read<Deed>(Deed deed) -> done(deed);
      case Json.Posted.Refused<Deed>(Answer why) -> why;
    };
  }

  private Answer done(Deed deed) {
    Optional<Control> control =
        bench.panel(deed.panel()).flatMap(panel -> panel.control(deed.control()));
    if (control.isEmpty()) {
      return Answer.sentence(404, "工作台上没有这个控件。", "The workbench has no such control.");
    }
    if (!control.get().accepts(deed.value())) {
      return Answer.sentence(400, "这个控件不接受该值。", "The control does not offer that value.");
    }
    bench.actions().accept(new Action(deed.panel(), deed.control(), deed.value()));
    return Answer.done();
  }
}
