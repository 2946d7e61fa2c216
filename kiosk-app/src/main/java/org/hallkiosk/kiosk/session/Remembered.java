package org.hallkiosk.kiosk.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.hall.HallRecord;

/// What this terminal remembers beside what is handed in, so that going back loses nothing and
/// nothing is asked twice.
///
/// @param typed what stands in each field, as typed; left empty on purpose, too
/// @param picks the records that were picked, by field
/// @param pictures pages and portraits, by material, whether they were sent or not
record Remembered(
    Map<String, String> typed, Map<String, HallRecord> picks, Map<String, List<Handle>> pictures) {

  static final Remembered NOTHING = new Remembered(Map.of(), Map.of(), Map.of());

  Remembered {
    typed = Map.copyOf(typed);
    picks = Map.copyOf(picks);
    pictures = Map.copyOf(pictures);
  }

  Optional<String> typed(String field) {
    return Optional.ofNullable(typed.get(field));
  }

  Optional<HallRecord> pick(String field) {
    return Optional.ofNullable(picks.get(field));
  }

  List<Handle> pictures(String material) {
    return pictures.getOrDefault(material, List.of());
  }

  /// Whether these are the pictures that the hall was sent last.
  boolean sent(String material, List<Handle> taken) {
    return pictures(material).equals(taken);
  }

  Remembered typing(String field, String text) {
    return new Remembered(with(typed, field, text), picks, pictures);
  }

  Remembered picking(String field, HallRecord record) {
    return new Remembered(typed, with(picks, field, record), pictures);
  }

  Remembered picturing(String material, List<Handle> taken) {
    return new Remembered(typed, picks, with(pictures, material, List.copyOf(taken)));
  }

  private static <T> Map<String, T> with(Map<String, T> all, String name, T value) {
    Map<String, T> more = new HashMap<>(all);
    more.put(name, value);
    return more;
  }

  /// Keeps what was typed out of logs.
  @Override
  public String toString() {
    return "Remembered[redacted]";
  }
}
