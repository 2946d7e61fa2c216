package org.hallkiosk.hardware.vision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The thorough search: finds corner marks, lays the grid of the likely versions over them until
/// all constant modules fall into place, and reads the rest through it. It sees what is tilted,
/// blurred, noisy, glaring or bent.
final class FitSearch {

  private static final double CODE_SCORE = 0.5;
  private static final double BENT_SCORE = 0.58;
  private static final int FINE_REACH = 6;
  private static final int SMALLEST_REACH = 10;
  private static final int MARGIN = 3;

  private final SymbolDecoder decoder;

  FitSearch(SymbolDecoder decoder) {
    this.decoder = decoder;
  }

  Optional<Reading> look(GreyPlane plane, Effort effort) {
    return look(plane, new SumPlane(plane), effort);
  }

  Optional<Reading> look(GreyPlane plane, SumPlane sums, Effort effort) {
    DarkPlane dark = dark(plane, sums, effort);
    return readings(sums, dark, finders(dark, effort), effort).findFirst();
  }

  /// A code beside the one that was found, or around it, or in it, that says something else.
  Optional<Reading> another(GreyPlane plane, Reading found, Effort effort) {
    SumPlane sums = new SumPlane(plane);
    DarkPlane dark = dark(plane, sums, effort);
    List<Finder> others =
        finders(dark, effort).stream()
            .filter(finder -> found.marks().stream().noneMatch(finder::isAt))
            .toList();
    return readings(sums, dark, others, effort)
        .filter(reading -> !reading.text().equals(found.text()))
        .findFirst();
  }

  private static List<Finder> finders(DarkPlane dark, Effort effort) {
    return FinderScan.in(dark, effort.hasty() ? 2 : 1);
  }

  private Stream<Reading> readings(
      SumPlane sums, DarkPlane dark, List<Finder> finders, Effort effort) {
    ModuleRuler ruler = new ModuleRuler(dark);
    return TripleSearch.among(finders, effort.triples()).stream()
        .flatMap(triple -> read(sums, triple, ruler.dimension(triple), effort).stream());
  }

  private static DarkPlane dark(GreyPlane plane, SumPlane sums, Effort effort) {
    int side = Math.min(plane.width(), plane.height());
    int reach =
        effort.fine() ? Math.max(FINE_REACH, side / 50) : Math.max(SMALLEST_REACH, side / 16);
    return effort.inverted()
        ? sums.darkerThanAround(plane, reach, -MARGIN).inverted()
        : sums.darkerThanAround(plane, reach, MARGIN);
  }

  private Optional<Reading> read(
      SumPlane sums, FinderTriple triple, double dimension, Effort effort) {
    return fitted(sums, triple, (dimension - 17) / 4, effort)
        .flatMap(
            fit ->
                text(sums, fit, effort)
                    .map(text -> new Reading(text, fit.around(), triple.spots())));
  }

  /// The best of the versions that the distance of the marks allows.
  private static Optional<GridFit> fitted(
      SumPlane sums, FinderTriple triple, double version, Effort effort) {
    int low = (int) Math.max(1, Math.ceil(version - effort.versionSlack()));
    int high = (int) Math.min(40, Math.floor(version + effort.versionSlack()));
    GridFit best = null;
    for (int candidate = low; candidate <= high; candidate++) {
      GridFit fit =
          new GridFit(sums, triple, candidate, effort.inverted()).seek(effort.firstScore());
      fit = effort.hasty() ? fit : fit.settle();
      best = best == null || fit.score() > best.score() ? fit : best;
    }
    return Optional.ofNullable(best)
        .map(fit -> effort.hasty() ? fit.settle() : fit)
        .filter(fit -> fit.score() > CODE_SCORE);
  }

  private Optional<String> text(SumPlane sums, GridFit fit, Effort effort) {
    ModulePlaces places = ModulePlaces.on(fit.grid(), fit.dimension());
    Optional<String> text = text(sums, places, effort);
    int loosenings = fit.score() > BENT_SCORE ? effort.loosenings() : 0;
    for (int i = 0; i < loosenings && text.isEmpty(); i++) {
      places = places.loosened(sums);
      text = text(sums, places, effort);
    }
    return text;
  }

  private Optional<String> text(SumPlane sums, ModulePlaces places, Effort effort) {
    for (double core : effort.cores()) {
      ModuleSampler sampler =
          new ModuleSampler(places.levels(sums, core), places.dimension(), effort.inverted());
      for (float sharpen : effort.sharpenings()) {
        for (int reach : effort.reaches()) {
          Optional<String> text = decoder.text(sampler.bits(sharpen, reach));
          if (text.isPresent()) {
            return text;
          }
        }
      }
    }
    return Optional.empty();
  }
}
