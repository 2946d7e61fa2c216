package org.hallkiosk.kiosk.catalog;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.DeliveryWay;
import org.hallkiosk.kiosk.casework.DocumentKind;

/// The closed set of what a service can ask of a citizen and of the terminal. A new step touches
/// this file, the schema, one session file, its view, its screen, its words and a journey.
public sealed interface ServiceStep {

  /// Sign in, unless that has been done.
  record Identify() implements ServiceStep {}

  /// Show that the card is one's own.
  record CheckPerson() implements ServiceStep {}

  /// Answer questions, one a screen.
  record FillForm(List<FormField> fields) implements ServiceStep {
    public FillForm {
      fields = List.copyOf(fields);
    }
  }

  /// Pick one of a few answers.
  ///
  /// @param field what the hall calls the answer
  record Choose(String field, Texts question, List<Option> options) implements ServiceStep {
    public Choose {
      options = List.copyOf(options);
    }
  }

  /// Look at what the hall has on record.
  ///
  /// @param records what the hall calls them
  /// @param field where one of them is to be picked: what the hall calls the answer
  record ShowRecords(String records, Texts title, Optional<String> field) implements ServiceStep {}

  /// Scan a material, unless the hall holds it.
  ///
  /// @param material what the hall calls it
  /// @param mostPages at least 1
  /// @param mayFollow whether it may be brought later (容缺办理)
  record ScanMaterial(String material, Texts name, int mostPages, boolean mayFollow)
      implements ServiceStep {}

  /// Hold a code before the scanner, such as that of a notice.
  ///
  /// @param field what the hall calls the answer
  /// @param prefix what every such code begins with; may be empty
  record ScanCode(String field, Texts question, String prefix) implements ServiceStep {}

  /// Take a portrait by a standard.
  ///
  /// @param material what the hall calls the picture
  record TakePhoto(String material, Texts name, PhotoStandard standard) implements ServiceStep {}

  /// Sign a statement on the screen, with the records that it is about.
  ///
  /// @param material what the hall calls the signature
  /// @param shows the fields whose picked records stand above the statement
  record Sign(String material, Texts statement, List<String> shows) implements ServiceStep {
    public Sign {
      shows = List.copyOf(shows);
    }
  }

  /// See everything once more, and agree.
  ///
  /// @param consent what the citizen agrees to by confirming
  /// @param twice whether the agreement is asked for a second time, on a screen of its own
  record Review(Texts consent, boolean twice) implements ServiceStep {}

  /// Pay what the hall asks for the case.
  ///
  /// @param purpose what it is for
  record Pay(Texts purpose, Fee fee) implements ServiceStep {}

  /// Hand it in at the hall.
  record Submit() implements ServiceStep {}

  /// Print a paper of the case.
  ///
  /// @param document what it is called on the screen and on the slip
  record Print(Texts document, DocumentKind kind, Stock stock) implements ServiceStep {}

  /// Print a slip.
  record Receipt() implements ServiceStep {}

  /// Choose how a result that comes later reaches the citizen. The hall is told under `delivery`.
  record Deliver(List<DeliveryWay> ways) implements ServiceStep {
    public Deliver {
      ways = List.copyOf(ways);
    }

    /// What the hall calls the answer.
    public static final String FIELD = "delivery";

    /// What the hall is told, and conditions judge: the word of the service's file.
    public static String answer(DeliveryWay way) {
      return switch (way) {
        case WINDOW -> "window";
        case MAIL -> "mail";
        case TERMINAL -> "terminal";
      };
    }
  }

  /// Offer the rating (GB/T 39735).
  record Rate() implements ServiceStep {}

  /// One answer of a [Choose].
  ///
  /// @param value what the hall is told
  record Option(String value, Texts label) {}
}
