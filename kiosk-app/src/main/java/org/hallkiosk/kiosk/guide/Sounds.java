package org.hallkiosk.kiosk.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a word may sound like.
///
/// @param syllables for each of its characters, the ways to read it
record Sounds(List<List<String>> syllables) {

  Sounds {
    syllables = List.copyOf(syllables);
  }

  static Sounds certain(List<String> spelt) {
    return new Sounds(spelt.stream().map(List::of).toList());
  }

  /// @param endings what the last syllable may be
  static Sounds begun(List<String> head, List<String> endings) {
    return new Sounds(Stream.concat(head.stream().map(List::of), Stream.of(endings)).toList());
  }

  boolean isComplete() {
    return syllables.stream().noneMatch(List::isEmpty);
  }

  /// In FTS5's language: the item has all its pairs, somewhere.
  String wanted() {
    if (syllables.size() == 1) {
      return Terms.any(syllables.getFirst().stream().map(Terms::sound).toList());
    }
    List<String> pairs = new ArrayList<>();
    for (int at = 0; at + 1 < syllables.size(); at++) {
      pairs.add(pairs(syllables.get(at), syllables.get(at + 1)));
    }
    return Terms.all(pairs);
  }

  private static String pairs(List<String> first, List<String> second) {
    return Terms.any(
        first.stream()
            .flatMap(one -> second.stream().map(two -> Terms.sound(Terms.pair(one, two))))
            .toList());
  }

  /// Where names of the item have these sounds one after the other.
  Stream<Nearness> in(ItemText item, Readings readings) {
    return item.called()
        .filter(text -> isPartOf(text, readings))
        .map(text -> text.length - syllables.size())
        .map(gap -> new Nearness(gap == 0 ? 0 : 1, gap));
  }

  private boolean isPartOf(int[] text, Readings readings) {
    for (int from = 0; from + syllables.size() <= text.length; from++) {
      if (standsAt(text, from, readings)) {
        return true;
      }
    }
    return false;
  }

  private boolean standsAt(int[] text, int from, Readings readings) {
    for (int at = 0; at < syllables.size(); at++) {
      List<String> read = readings.of(text[from + at]);
      if (syllables.get(at).stream().noneMatch(read::contains)) {
        return false;
      }
    }
    return true;
  }

  /// Any of them.
  static Sought sought(List<Sounds> some, Readings readings) {
    return new Sought(
        Terms.any(some.stream().map(Sounds::wanted).distinct().toList()),
        item -> Sought.nearest(some.stream().flatMap(one -> one.in(item, readings))));
  }
}
