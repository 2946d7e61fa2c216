package org.hallkiosk.hardware.card.social;

import java.time.LocalDate;
import java.util.Optional;

/// What a social security card says. Cards of the first generation lack some of it.
///
/// @param cardNumber as it is printed on the card
/// @param socialSecurityNumber most often the citizen's ID number; not checked
/// @param name with its extension, where the card has one
/// @param cardClass 1 to 3 as the card says it, such as `3`
/// @param specification the version of the card standard, such as `3.00`
/// @param cardId 32 hexadecimal digits
/// @param issuer the organisation that initialised the card, 24 hexadecimal digits
/// @param issued when it was issued
/// @param expires when it ends
/// @param sex 0 unknown, 1 male, 2 female, 9 unstated (GB/T 2261.1)
/// @param ethnicGroup 01 to 56, 97, 98 (GB/T 3304)
/// @param birthplace six digits (GB/T 2260)
/// @param birth date of birth
public record SocialCard(
    String cardNumber,
    String socialSecurityNumber,
    String name,
    Optional<String> cardClass,
    Optional<String> specification,
    Optional<String> cardId,
    Optional<String> issuer,
    Optional<LocalDate> issued,
    Optional<LocalDate> expires,
    Optional<Integer> sex,
    Optional<Integer> ethnicGroup,
    Optional<String> birthplace,
    Optional<LocalDate> birth) {
  /// A card's content is personal data.
  @Override
  public String toString() {
    return "SocialCard[specification %s]".formatted(specification.orElse("untold"));
  }
}
