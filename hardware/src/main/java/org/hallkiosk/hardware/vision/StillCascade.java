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
  private final OutlineSearch outline = new OutlineSearch();

  StillCascade(SymbolDecoder decoder) {
    quick = new QuickSearch(decoder);
    thorough = new FitSearch(decoder);
  }

  Optional<String> read(Frame frame) {
    GreyPlane whole = GreyPlane.of(frame);
    boolean large = Math.max(whole.width(), whole.height()) >= LARGE;
    return large ? readLarge(whole) : readSmall(whole);
  }

  private Optional<String> readLarge(GreyPlane whole) {
    GreyPlane half = whole.halved();
    return first(
        Stream.of(
            () -> quickly(half),
            () -> quickly(whole),
            () -> thoroughly(half),
            () -> outline.look(half),
            () -> thoroughly(whole),
            () -> outline.look(whole),
            () -> thoroughly(half.halved()),
            () -> thoroughly(half.softened())));
  }

  private Optional<String> readSmall(GreyPlane whole) {
    return first(
        Stream.of(
            () -> quickly(whole),
            () -> thoroughly(whole),
            () -> outline.look(whole),
            () -> thoroughly(whole.softened()),
            () -> thoroughly(whole.softened().softened()),
            () -> whole.width() > SMALL ? Optional.empty() : thoroughly(whole.doubled()),
            () -> thoroughly(whole.halved())));
  }

  private static Optional<String> first(Stream<Supplier<Optional<String>>> searches) {
    return searches.flatMap(search -> search.get().stream()).findFirst();
  }

  private Optional<String> quickly(GreyPlane plane) {
    return quick.even(plane).or(() -> quick.uneven(plane)).map(Reading::text);
  }

  private Optional<String> thoroughly(GreyPlane plane) {
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
        .map(Reading::text);
  }
}
