package org.hallkiosk.kiosk.guide;

import java.util.List;
import java.util.Set;

/// The rounds of every search in one edition, in their order. Immutable.
final class Rounds {

  private final EverydayWords everyday;
  private final Way inItsWords = new InItsWords();
  private final Way scattered = new Scattered();
  private final Way mistyped = new Mistyped();
  private final Way halfMeant = new HalfMeant();
  private final Way bySound;
  private final Way byInitials;
  private final Way misspelt;

  /// @param heard the book's syllables and pairs of them
  Rounds(EverydayWords everyday, Readings readings, Set<String> heard) {
    this.everyday = everyday;
    Spelling spelling = new Spelling(heard);
    this.bySound = new BySound(readings, spelling);
    this.byInitials = new ByInitials(readings);
    this.misspelt = new Misspelt(readings, spelling);
  }

  List<Round> of(Question typed) {
    Question other = typed.inOtherWords(everyday);
    return List.of(
        new Round(typed, inItsWords),
        new Round(other, inItsWords),
        new Round(typed, inItsWords, scattered),
        new Round(other, inItsWords, scattered),
        new Round(typed, inItsWords, scattered, bySound, byInitials),
        new Round(typed, inItsWords, scattered, bySound, byInitials, mistyped, misspelt),
        new Round(other, inItsWords, scattered, bySound, byInitials, mistyped, misspelt),
        new Round(other.asOne(), List.of(halfMeant), true));
  }
}
