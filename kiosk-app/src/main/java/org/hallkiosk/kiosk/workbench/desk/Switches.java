package org.hallkiosk.kiosk.workbench.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.page.Control;

/// Troubles that stand until they are taken away. Safe for use by several threads.
final class Switches {

  private final List<Switch> all = new ArrayList<>();
  private final Set<String> on = new HashSet<>();

  private record Switch(String id, Texts label, Consumer<Boolean> strike) {}

  synchronized Switches with(String id, String zh, String en, Consumer<Boolean> strike) {
    all.add(new Switch(id, new Texts(zh, en), strike));
    return this;
  }

  synchronized List<Control> controls() {
    return all.stream()
        .<Control>map(one -> new Control.Toggle(one.id(), one.label(), on.contains(one.id())))
        .toList();
  }

  /// @param value `true` or `false`
  /// @throws IllegalArgumentException when there is no such switch
  synchronized void turn(String id, String value) {
    boolean wanted = Boolean.parseBoolean(value);
    Switch found =
        all.stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("there is no control " + id));
    found.strike().accept(wanted);
    if (wanted) {
      on.add(id);
    } else {
      on.remove(id);
    }
  }
}
