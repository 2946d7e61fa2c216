package org.hallkiosk.kiosk.workbench.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.cabinet.WatchedBoard;
import org.hallkiosk.kiosk.workbench.page.Control;

/// Troubles of one device that stand until they are taken away, by a hand here or by whatever else
/// is done on its board. Safe for use by several threads.
final class Switches {

  private final WatchedBoard board;
  private final List<Switch> all = new ArrayList<>();
  private final Set<String> on = new HashSet<>();

  /// @param strike the deed that brings it, with its words
  /// @param ends deeds that end it; the first is what the switch does
  private record Switch(String id, Texts label, String strike, List<String> ends) {}

  Switches(WatchedBoard board) {
    this.board = board;
    board.watch(this::happened);
  }

  synchronized Switches with(String id, Texts label, String strike, String... ends) {
    all.add(new Switch(id, label, strike, Arrays.asList(ends)));
    return this;
  }

  /// The deeds that need no other control.
  synchronized Set<String> deeds() {
    Set<String> deeds = new HashSet<>();
    for (Switch one : all) {
      deeds.add(one.strike());
      deeds.add(one.ends().getFirst());
    }
    return deeds;
  }

  synchronized List<Control> controls() {
    return all.stream()
        .<Control>map(one -> new Control.Toggle(one.id(), one.label(), on.contains(one.id())))
        .toList();
  }

  /// @param value `true` or `false`
  /// @throws IllegalArgumentException when there is no such switch
  void turn(String id, String value) {
    Switch found = found(id);
    String deed = Boolean.parseBoolean(value) ? found.strike() : found.ends().getFirst();
    String[] words = deed.split(" ", 2);
    board.board().happen(words[0], words.length == 2 ? words[1] : "");
  }

  private synchronized Switch found(String id) {
    return all.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no control " + id));
  }

  private synchronized void happened(String deed) {
    for (Switch one : all) {
      if (name(one.strike()).equals(deed)) {
        on.add(one.id());
      } else if (one.ends().stream().anyMatch(end -> name(end).equals(deed))) {
        on.remove(one.id());
      }
    }
  }

  private static String name(String deed) {
    return deed.split(" ", 2)[0];
  }
}
