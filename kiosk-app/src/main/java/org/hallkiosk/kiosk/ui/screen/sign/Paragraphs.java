package org.hallkiosk.kiosk.ui.screen.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import org.hallkiosk.kiosk.ui.kit.Legible;
import org.hallkiosk.kiosk.ui.kit.Lettering;

/// A statement in pieces that a page can break between: its lines, and long ones by sentences.
final class Paragraphs {

  private static final int LONG = 160;

  /// As wide as so many Chinese characters, a statement stands beside the field to sign in.
  private static final int SHORT = 120;

  private static final int MOST_SHORT_LINES = 2;

  /// Some forty pages on the screen.
  private static final int MOST = 200;

  private Paragraphs() {}

  /// Whether it can be read beside the field to sign in, without turning pages.
  static boolean areShort(String statement) {
    long wide = statement.codePoints().filter(Character::isIdeographic).count();
    long narrow = statement.codePoints().count() - wide;
    long lines = statement.lines().count();
    return wide + narrow / 2 <= SHORT && lines <= MOST_SHORT_LINES;
  }

  /// Empty when it is too long to be read here: nobody signs what they could not read.
  static Optional<List<Label>> of(String statement) {
    List<String> pieces =
        statement.lines().flatMap(line -> pieces(line).stream()).limit(MOST + 1L).toList();
    boolean readable =
        pieces.size() <= MOST && pieces.stream().map(String::strip).allMatch(Legible::whole);
    return readable
        ? Optional.of(pieces.stream().map(it -> Lettering.body(it.strip())).toList())
        : Optional.empty();
  }

  /// Sentences together until they are long.
  private static List<String> pieces(String line) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String sentence : line.split("(?<=[。；;])|(?<=\\. )", -1)) {
      if (!piece.isEmpty() && piece.length() + sentence.length() > LONG) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.append(sentence);
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
