package org.hallkiosk.kiosk.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One question of a form: one screen.
///
/// @param id what the hall calls the answer
/// @param required whether it may be left empty
/// @param prefill what the hall calls the answer that it knows already; shown, and may be corrected
public record FormField(
    String id, Texts label, Kind kind, boolean required, Optional<String> prefill) {

  /// What may be typed.
  public sealed interface Kind {

    /// Any text of one line.
    ///
    /// @param longest in characters as a reader counts them
    record Text(int longest) implements Kind {}

    /// Digits alone, such as an account.
    record Digits(int fewest, int most) implements Kind {}

    /// A mobile phone number of the mainland: 11 digits, the first a 1.
    record Phone() implements Kind {}

    /// A resident identity number (GB 11643), such as a relative's.
    record Identity() implements Kind {}

    /// A day.
    record Day(LocalDate earliest, LocalDate latest) implements Kind {}

    /// Money, typed in yuan, told in fen.
    record Money(long leastFen, long mostFen) implements Kind {}

    /// One of a few answers.
    record OneOf(List<ServiceStep.Option> options) implements Kind {
      public OneOf {
        options = List.copyOf(options);
      }
    }
  }
}
