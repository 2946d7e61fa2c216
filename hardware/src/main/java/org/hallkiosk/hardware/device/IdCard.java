package org.hallkiosk.hardware.device;

import java.time.LocalDate;
import java.util.Optional;

/// The text and photo of one ID card, as the card says it (1GA 450). None of the kinds tells
/// anything of the person in `toString`: cards end up in exceptions and logs.
public sealed interface IdCard {

  CardFace face();

  default String name() {
    return face().name();
  }

  default String number() {
    return face().number();
  }

  default String sexCode() {
    return face().sexCode();
  }

  default LocalDate birth() {
    return face().birth();
  }

  default LocalDate validFrom() {
    return face().validFrom();
  }

  default Optional<LocalDate> validUntil() {
    return face().validUntil();
  }

  default byte[] photo() {
    return face().photo();
  }

  /// The resident identity card.
  ///
  /// @param ethnicGroupCode GB/T 3304: 01..56, 97, 98
  /// @param issuer the authority that issued the card
  record Domestic(CardFace face, String ethnicGroupCode, String address, String issuer)
      implements IdCard {

    @Override
    public String toString() {
      return "IdCard.Domestic[redacted]";
    }
  }

  /// The foreign permanent resident's card of 2017, type flag I.
  ///
  /// @param names at least one is there; [#name] is the Chinese one where the card has it
  /// @param nationality ISO 3166-1 alpha-3
  /// @param version of the card, as it says it; may be blank
  /// @param issuerCode as the card says it; may be blank
  record OldForeigner(
      CardFace face, ForeignNames names, String nationality, String version, String issuerCode)
      implements IdCard {

    @Override
    public String toString() {
      return "IdCard.OldForeigner[redacted]";
    }
  }

  /// The foreign permanent resident's card of 2023, the star card, type flag Y. Its number begins
  /// with 9 and has the check of GB 11643.
  ///
  /// @param names at least one is there; [#name] is the Chinese one where the card has it
  /// @param nationality ISO 3166-1 alpha-3
  /// @param renewals how often the card was renewed, as it says it; may be blank
  record Star(CardFace face, ForeignNames names, String nationality, String renewals)
      implements IdCard {

    @Override
    public String toString() {
      return "IdCard.Star[redacted]";
    }
  }

  /// The residence permit for residents of Hong Kong, Macao and Taiwan, type flag J.
  ///
  /// @param permitNumber of the holder's travel permit; may be blank
  /// @param issueCount how often the permit was issued, as it says it; may be blank
  record Residence(
      CardFace face, String address, String issuer, String permitNumber, String issueCount)
      implements IdCard {

    @Override
    public String toString() {
      return "IdCard.Residence[redacted]";
    }
  }
}
