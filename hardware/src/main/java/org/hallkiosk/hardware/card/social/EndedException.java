package org.hallkiosk.hardware.card.social;

/// Reading has come to an end before its end; never leaves the room.
final class EndedException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient SocialCardReading reading;

  EndedException(SocialCardReading reading) {
    super(null, null, false, false);
    this.reading = reading;
  }

  SocialCardReading reading() {
    return reading;
  }
}
