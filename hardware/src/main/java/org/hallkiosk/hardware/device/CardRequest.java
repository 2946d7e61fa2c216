package org.hallkiosk.hardware.device;

import java.util.Set;

/// What a reading shall bring beside the card's text and photo.
public record CardRequest(Set<CardExtra> extras) {

  /// Nothing more than a sign-in needs.
  public static final CardRequest SIGN_IN = new CardRequest(Set.of());

  public CardRequest {
    extras = Set.copyOf(extras);
  }

  public static CardRequest with(CardExtra... extras) {
    return new CardRequest(Set.of(extras));
  }

  public boolean wants(CardExtra extra) {
    return extras.contains(extra);
  }
}
