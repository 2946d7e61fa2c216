package org.hallkiosk.kiosk.catalog;

import java.util.List;

/// The closed set of what a service can ask of a citizen and of the terminal. A new step touches
/// this file, the schema, one session file, its view, its screen, its words and a journey.
public sealed interface ServiceStep {

  /// Sign in with the ID card, unless that has been done.
  record Identify() implements ServiceStep {}

  /// Show that the card is one's own.
  record CheckPerson() implements ServiceStep {}

  /// Pick one of a few answers.
  ///
  /// @param field what the hall calls the answer
  record Choose(String field, Texts question, List<Option> options) implements ServiceStep {
    public Choose {
      options = List.copyOf(options);
    }
  }

  /// See everything once more, and agree.
  ///
  /// @param consent what the citizen agrees to by confirming
  record Review(Texts consent) implements ServiceStep {}

  /// Hand it in at the hall.
  record Submit() implements ServiceStep {}

  /// Print the document that the hall issued for the case.
  ///
  /// @param document what it is called on the screen and on the slip
  record Print(Texts document) implements ServiceStep {}

  /// Print a slip.
  record Receipt() implements ServiceStep {}

  /// Offer the rating (GB/T 39735).
  record Rate() implements ServiceStep {}

  /// One answer of a [Choose].
  ///
  /// @param value what the hall is told
  record Option(String value, Texts label) {}
}
