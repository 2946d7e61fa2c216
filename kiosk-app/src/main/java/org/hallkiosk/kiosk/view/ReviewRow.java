package org.hallkiosk.kiosk.view;

import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Texts;

/// A line of what is shown once more before it is handed in.
///
/// @param question in the service's words, where the label does not say it
/// @param value as it was typed, masked; empty where the answer is a text of the catalogue
public record ReviewRow(
    RowLabel label, Optional<Texts> question, String value, Optional<Texts> answer) {

  public static ReviewRow of(RowLabel label, String value) {
    return new ReviewRow(label, Optional.empty(), value, Optional.empty());
  }

  public static ReviewRow typed(Texts question, String value) {
    return new ReviewRow(RowLabel.ANSWER, Optional.of(question), value, Optional.empty());
  }

  public static ReviewRow material(Texts name, Texts how) {
    return new ReviewRow(RowLabel.MATERIAL, Optional.of(name), "", Optional.of(how));
  }

  public static ReviewRow answer(Texts question, Texts answer) {
    return new ReviewRow(RowLabel.ANSWER, Optional.of(question), "", Optional.of(answer));
  }
}
