package org.hallkiosk.hardware.simulator.sam;

/// What is written on a chip.
public enum ChipField {
  NAME,
  LATIN_NAME,
  SEX,
  ETHNIC_GROUP,
  NATIONALITY,
  /// `yyyyMMdd`, as are the two ends of validity.
  BIRTH,
  ADDRESS,
  NUMBER,
  ISSUER,
  VALID_FROM,
  /// May be `长期`.
  VALID_UNTIL,
  VERSION,
  RENEWALS,
  ISSUER_CODE,
  PERMIT_NUMBER,
  ISSUE_COUNT,
  /// A space for a domestic card, else I, Y or J.
  TYPE_FLAG,
  /// What the rest of a long Latin name stands in; cut from [#LATIN_NAME] by the chip.
  LATIN_NAME_REST,
  /// Left blank by every card.
  RESERVED
}
