package org.hallkiosk.hardware.image;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody wrote by hand, as lines with times: a vector, so that it can be printed at any
/// size and examined later.
///
/// @param strokes in the order in which they were drawn, none of them empty
/// @param height of the pad, in pad widths
public record Signature(List<Stroke> strokes, double height) {

  /// About ten minutes of a pen that never rests.
  public static final int MOST_DOTS = 60_000;

  /// Less than this, in pad widths, is a slip of the finger and no signature.
  private static final double LEAST_EXTENT = 0.03;

  /// Units of the drawing in a pad width.
  private static final int UNITS = 10_000;

  private static final int PEN_UNITS = 60;

  public Signature {
    strokes = List.copyOf(strokes);
    if (!(height > 0 && height <= 10) || strokes.stream().anyMatch(it -> it.dots().isEmpty())) {
      throw new IllegalArgumentException("a signature has a pad and no empty strokes");
    }
    if (dots(strokes).count() > MOST_DOTS || extent(strokes) < LEAST_EXTENT) {
      throw new IllegalArgumentException("nothing was drawn, or endlessly much");
    }
  }

  /// Empty when nothing worth the name was drawn.
  public static Optional<Signature> of(List<Stroke> strokes, double height) {
    List<Stroke> drawn = strokes.stream().filter(it -> !it.dots().isEmpty()).toList();
    return extent(drawn) < LEAST_EXTENT
        ? Optional.empty()
        : Optional.of(new Signature(drawn, height));
  }

  /// The larger side of what was drawn, in pad widths; 0 when nothing was.
  public static double extent(List<Stroke> strokes) {
    return Math.max(side(strokes, Stroke.Dot::x), side(strokes, Stroke.Dot::y));
  }

  private static double side(List<Stroke> strokes, ToDoubleFunction<Stroke.Dot> axis) {
    DoubleSummaryStatistics all = dots(strokes).mapToDouble(axis).summaryStatistics();
    return all.getCount() == 0 ? 0 : all.getMax() - all.getMin();
  }

  private static Stream<Stroke.Dot> dots(List<Stroke> strokes) {
    return strokes.stream().flatMap(stroke -> stroke.dots().stream());
  }

  /// The drawing as SVG 1.1: a `path` a stroke, in ten-thousandths of the pad's width. Its
  /// `data-at` holds the milliseconds since the first dot of the signature, one number a dot in the
  /// order of the path. Only numbers of this record come into it, nothing that anybody typed.
  public String svg() {
    return strokes.stream()
        .map(Signature::path)
        .collect(
            Collectors.joining(
                "\n",
                ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" fill=\"none\""
                        + " stroke=\"#000000\" stroke-width=\"%d\" stroke-linecap=\"round\""
                        + " stroke-linejoin=\"round\">\n")
                    .formatted(UNITS, units(height), PEN_UNITS),
                "\n</svg>\n"));
  }

  /// A single dot is a line to itself, which round ends make visible.
  private static String path(Stroke stroke) {
    List<Stroke.Dot> dots = stroke.dots();
    String lines = dots.stream().map(Signature::place).collect(Collectors.joining("L", "M", ""));
    String visible = dots.size() == 1 ? lines + "L" + place(dots.getFirst()) : lines;
    String times =
        dots.stream()
            .map(dot -> String.valueOf(dot.at().toMillis()))
            .collect(Collectors.joining(" "));
    return "<path d=\"%s\" data-at=\"%s\"/>".formatted(visible, times);
  }

  private static String place(Stroke.Dot dot) {
    return String.format(Locale.ROOT, "%d %d", units(dot.x()), units(dot.y()));
  }

  private static long units(double padWidths) {
    return Math.round(padWidths * UNITS);
  }

  /// A signature is a person's.
  @Override
  public String toString() {
    return "Signature[" + strokes.size() + " strokes]";
  }
}
