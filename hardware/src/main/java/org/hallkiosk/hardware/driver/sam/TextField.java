package org.hallkiosk.hardware.driver.sam;

/// What the text block of a card can say.
enum TextField {
  NAME("name"),
  LATIN_NAME("name in Latin letters"),
  SEX("sex"),
  ETHNIC_GROUP("ethnic group"),
  NATIONALITY("nationality"),
  BIRTH("date of birth"),
  ADDRESS("address"),
  NUMBER("number"),
  ISSUER("issuer"),
  ISSUER_CODE("code of the issuer"),
  VALID_FROM("start of validity"),
  VALID_UNTIL("end of validity"),
  VERSION("version"),
  RENEWALS("count of renewals"),
  PERMIT_NUMBER("number of the travel permit"),
  ISSUE_COUNT("count of issues");

  private final String words;

  TextField(String words) {
    this.words = words;
  }

  /// As the technician calls it.
  String words() {
    return words;
  }
}
