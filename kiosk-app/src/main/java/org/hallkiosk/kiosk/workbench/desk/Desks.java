package org.hallkiosk.kiosk.workbench.desk;

import java.util.List;
import org.hallkiosk.kiosk.workbench.page.Action;
import org.hallkiosk.kiosk.workbench.page.Panel;

/// All desks of the page.
public record Desks(List<Desk> all) {

  public Desks {
    all = List.copyOf(all);
  }

  public List<Panel> panels() {
    return all.stream().map(Desk::panel).toList();
  }

  public void act(Action action) {
    all.stream()
        .filter(desk -> desk.panel().id().equals(action.panelId()))
        .forEach(desk -> desk.act(action.controlId(), action.value()));
  }
}
