package org.hallkiosk.hardware.vision;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hallkiosk.hardware.image.Frame;

/// Everything that can find a code, the quick first.
final class StillCascade {

  private static final int LARGE = 500;
  private static final int SMALL = 420;
  private static final int SMALLEST = 21;

  private final QuickSearch quick;
  private final FitSearch thorough;
  private final Rivals rivals;
  private final OutlineSearch outline = new OutlineSearch();

  StillCascade(SymbolDecoder decoder) {
    quick = new QuickSearch(decoder);
    thorough = new FitSearch(decoder);
    rivals = new Rivals(thorough);
  }

  Optional<String> read(Frame frame) {
    GreyPlane whole = GreyPlane.of(frame);
    boolean large = Math.max(whole.width(), whole.height()) >= LARGE;
    return (large ? readLarge(whole) : readSmall(whole))
        .flatMap(seen -> rivals.meant(seen.reading(), seen.plane()))
        .map(Reading::text);
  }

  private Optional<Sighting> readLarge(GreyPlane whole) {
    GreyPlane half = whole.halved();
    return first(
        Stream.of(
            () -> quickly(half),
            () -> quickly(whole),
            () -> thoroughly(half),
            () -> outlined(half),
            () -> thoroughly(whole),
            () -> outlined(whole),
            () -> thoroughly(half.halved()),
            () -> thoroughly(half.softened())));
  }

  private Optional<Sighting> readSmall(GreyPlane whole) {
    return first(
        Stream.of(
            () -> quickly(whole),
            () -> thoroughly(whole),
            () -> outlined(whole),
            () -> thoroughly(whole.softened()),
            () -> thoroughly(whole.softened().softened()),
            () -> whole.width() > SMALL ? Optional.empty() : thoroughly(whole.doubled()),
            () -> thoroughly(whole.halved())));
  }

  private static Optional<Sighting> first(Stream<Supplier<Optional<Sighting>>> searches) {
    return searches.flatMap(search -> search.get().stream()).findFirst();
  }

  private Optional<Sighting> quickly(GreyPlane plane) {
    return quick
        .even(plane)
        .or(() -> quick.uneven(plane))
        .map(reading -> new Sighting(reading, plane));
  }

  private Optional<Sighting> outlined(GreyPlane plane) {
    return outline.look(plane).map(reading -> new Sighting(reading, plane));
  }

  private Optional<Sighting> thoroughly(GreyPlane plane) {
    if (Math.min(plane.width(), plane.height()) < SMALLEST) {
      return Optional.empty();
    }
    SumPlane sums = new SumPlane(plane);
    boolean large = Math.max(plane.width(), plane.height()) >= LARGE;
    return thorough
        .look(plane, sums, Effort.whole(false, false, large))
        .or(() -> thorough.look(plane, sums, Effort.whole(true, false, large)))
        .or(() -> thorough.look(plane, sums, Effort.whole(false, true, large)))
        .or(() -> thorough.look(plane, sums, Effort.whole(true, true, large)))
        .map(reading -> new Sighting(reading, plane));
  }
}
