package org.hallkiosk.kiosk.hall;

import java.util.Optional;

/// The one terminal service card (终端服务卡) that a person may have.
///
/// @param maskedNumber of the card that is bound or lost; empty where there is none
public record ServiceCardState(Status status, Optional<String> maskedNumber) {

  public ServiceCardState {
    if ((status == Status.NONE) != maskedNumber.isEmpty()) {
      throw new IllegalArgumentException("a card has a number, and no card has none");
    }
  }

  public enum Status {
    /// None is bound: one can be.
    NONE,
    BOUND,
    /// Reported lost: it signs nobody in until it is bound anew.
    LOST
  }
}
