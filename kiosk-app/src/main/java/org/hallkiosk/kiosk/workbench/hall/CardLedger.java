package org.hallkiosk.kiosk.workbench.hall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The part of the books about terminal service cards. Guarded by [Books].
final class CardLedger {

  private final List<CardEvent> events = new ArrayList<>();
  private final Map<String, Standing> standings = new LinkedHashMap<>();

  /// @param holder number of the citizen
  record Standing(String card, String holder, boolean lost) {
    @Override
    public String toString() {
      return "Standing[redacted]";
    }
  }

  Outcome changed(CardEvent event) {
    events.add(event);
    switch (event.change()) {
      case BIND -> standings.put(event.card(), new Standing(event.card(), event.holder(), false));
      case UNBIND -> standings.remove(event.card());
      case REPORT_LOST ->
          standings.put(event.card(), new Standing(event.card(), event.holder(), true));
    }
    return new Outcome.Done(event.number());
  }

  /// Empty for a card that is nobody's.
  Optional<Standing> of(String card) {
    return Optional.ofNullable(standings.get(card));
  }

  /// A citizen has one card at most.
  Optional<Standing> heldBy(String citizen) {
    return standings.values().stream().filter(one -> one.holder().equals(citizen)).findFirst();
  }

  /// Whether anything was ever written about the card.
  boolean knows(String card) {
    return events.stream().anyMatch(event -> event.card().equals(card));
  }

  List<CardEvent> events() {
    return List.copyOf(events);
  }

  int count() {
    return events.size();
  }
}
