package org.hallkiosk.hardware.transport.pcsc;

import java.io.IOException;

/// A call to a smart card reader failed. The message is for a technician and holds no card content.
public final class CardLinkException extends IOException {

  private static final long serialVersionUID = 1;

  private final CardTrouble trouble;

  public CardLinkException(CardTrouble trouble, String message) {
    super(message);
    this.trouble = trouble;
  }

  public CardLinkException(CardTrouble trouble, String message, Throwable cause) {
    super(message, cause);
    this.trouble = trouble;
  }

  public CardTrouble trouble() {
    return trouble;
  }
}
