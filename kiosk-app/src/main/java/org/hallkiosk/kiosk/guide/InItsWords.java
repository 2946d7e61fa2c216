package org.hallkiosk.kiosk.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The word, or one of its meanings, stands in the item as it is.
final class InItsWords implements Way {

  private static final int NAME = 0;
  private static final int EVERYDAY_NAME = 1;
  private static final int IN_NAME = 2;
  private static final int IN_EVERYDAY_NAME = 3;
  private static final int ELSEWHERE = 4;

  @Override
  public Optional<Sought> sought(Word word) {
    List<int[]> parts = Stream.concat(Stream.of(word.points()), word.meanings().stream()).toList();
    String phrases = Terms.any(parts.stream().map(Terms::phrase).toList());
    return Optional.of(
        new Sought(
            "{name everyday rest} : " + phrases,
            item -> Sought.nearest(parts.stream().flatMap(part -> places(part, item)))));
  }

  private static Stream<Nearness> places(int[] part, ItemText item) {
    return Stream.of(
            in(Stream.of(item.name()), part, NAME, IN_NAME),
            in(item.everyday().stream(), part, EVERYDAY_NAME, IN_EVERYDAY_NAME),
            in(item.rest().stream(), part, ELSEWHERE, ELSEWHERE))
        .flatMap(places -> places);
  }

  private static Stream<Nearness> in(Stream<int[]> texts, int[] part, int whole, int within) {
    return texts
        .filter(text -> Folding.indexOf(text, part) >= 0)
        .map(text -> text.length - part.length)
        .map(gap -> new Nearness(gap == 0 ? whole : within, gap));
  }
}
