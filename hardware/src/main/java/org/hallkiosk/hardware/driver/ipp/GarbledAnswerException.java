package org.hallkiosk.hardware.driver.ipp;

import java.io.IOException;

/// The answer is no IPP message, or lacks what every such answer has.
final class GarbledAnswerException extends IOException {

  private static final long serialVersionUID = 1L;

  GarbledAnswerException(String message) {
    super(message);
  }

  GarbledAnswerException(String message, Throwable cause) {
    super(message, cause);
  }
}
