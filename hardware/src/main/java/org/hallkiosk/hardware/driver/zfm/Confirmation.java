package org.hallkiosk.hardware.driver.zfm;

import java.util.Arrays;

/// The first byte of an acknowledgement.
enum Confirmation {
  OK(0x00, "done"),
  PACKET_DAMAGED(0x01, "the module received the command damaged"),
  NO_FINGER(0x02, "no finger on the sensor"),
  NOT_TAKEN(0x03, "the module could not take the picture"),
  MESSY(0x06, "the picture is too disorderly: the finger is wet or moved"),
  FEW_FEATURES(0x07, "the picture shows too few features: the finger is dry or barely touches"),
  NO_UPLOAD_OF_FEATURES(0x0D, "the module could not send the features"),
  NO_MORE_PACKETS(0x0E, "the module cannot receive the following packets"),
  NO_UPLOAD_OF_PICTURE(0x0F, "the module could not send the picture"),
  WRONG_PASSWORD(0x13, "the module refuses the password"),
  NO_PICTURE(0x15, "there is no valid picture: the finger is off centre"),
  WRONG_ADDRESS(0x20, "the module has another address"),
  PASSWORD_NEEDED(0x21, "the module wants its password first"),
  OTHER(-1, "the module gives a code that is not in the protocol");

  private final int code;
  private final String sentence;

  Confirmation(int code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  static Confirmation of(int code) {
    return Arrays.stream(values()).filter(it -> it.code == code).findFirst().orElse(OTHER);
  }

  String sentence() {
    return sentence;
  }
}
