package org.hallkiosk.hardware.driver.sam;

/// What the text block of a card can say.
enum TextField {
  NAME("name"),
  SEX("sex"),
  ETHNIC_GROUP("ethnic group"),
  BIRTH("date of birth"),
  ADDRESS("address"),
  NUMBER("number"),
  ISSUER("issuer"),
  VALID_FROM("start of validity"),
  VALID_UNTIL("end of validity");

  private final String words;

  TextField(String words) {
    this.words = words;
  }

  /// As the technician calls it.
  String words() {
    return words;
  }
}
