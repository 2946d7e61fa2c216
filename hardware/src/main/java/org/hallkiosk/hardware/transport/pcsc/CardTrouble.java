package org.hallkiosk.hardware.transport.pcsc;

/// Why a smart card reader did not do what was asked.
public enum CardTrouble {
  /// The PC/SC service of this machine does not run, or was started anew: every link to it is dead.
  SERVICE_DOWN(true),
  /// The service runs, and knows no such reader.
  NO_READER(true),
  /// The card was taken out, or lost its power meanwhile: whatever it knew of us is forgotten.
  CARD_GONE(false),
  /// A card is there, but gives no answer to reset.
  MUTE(false),
  /// Another program holds the card for itself.
  IN_USE(false),
  /// A call did not come back in time. The reader may be stuck for good.
  NO_ANSWER(true),
  /// The answer is none: shorter than a status word, or longer than any.
  GARBLED(false),
  /// The reader could not bring the command to the card: most often it is on its way out.
  NOT_PASSED_ON(false),
  /// The link was closed meanwhile.
  CLOSED(true),
  /// Any other failure; the message says which.
  BROKEN(true);

  private final boolean linkIsDead;

  CardTrouble(boolean linkIsDead) {
    this.linkIsDead = linkIsDead;
  }

  /// Whether only a fresh link can help.
  public boolean linkIsDead() {
    return linkIsDead;
  }
}
