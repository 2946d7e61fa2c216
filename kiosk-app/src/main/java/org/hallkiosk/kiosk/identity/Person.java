package org.hallkiosk.kiosk.identity;

/// A natural person as the card names them.
///
/// @param name may hold characters outside the Basic Multilingual Plane
public record Person(String name, PersonNumber number) {

  public Person {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a person has a name");
    }
  }

  @Override
  public String toString() {
    return "Person[redacted]";
  }
}
