package org.hallkiosk.kiosk.view;

import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.ServiceId;

/// What a touch means.
public sealed interface Intent {

  /// The attract screen was touched: wake up, and nothing else.
  record WakeUp() implements Intent {}

  record Speak(Language language) implements Intent {}

  record OpenCategory(CategoryId category) implements Intent {}

  record StartService(ServiceId service) implements Intent {}

  /// Print the papers of a case that was issued before but never delivered.
  record Collect(CaseNumber caseNumber) implements Intent {}

  record Pick(String value) implements Intent {}

  record Confirm() implements Intent {}

  record Back() implements Intent {}

  /// End the session.
  record Leave() implements Intent {}

  record TakePicture() implements Intent {}

  /// Prove oneself by a one-time code instead of the face.
  record UseCode() implements Intent {}

  /// Prove oneself by the face instead of a code.
  record UseFace() implements Intent {}

  record Digit(int value) implements Intent {}

  record Erase() implements Intent {}

  record Rate(int level) implements Intent {}

  record Skip() implements Intent {}

  record TryAgain() implements Intent {}

  /// "I am still here."
  record StayHere() implements Intent {}
}
