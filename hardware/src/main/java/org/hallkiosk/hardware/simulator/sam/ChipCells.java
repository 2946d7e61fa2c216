package org.hallkiosk.hardware.simulator.sam;

import java.util.List;

/// What stands on a chip: fields one after the other, each so many characters wide, 128 in all.
final class ChipCells {

  private static final List<Cell> DOMESTIC =
      List.of(
          new Cell(ChipField.NAME, 15),
          new Cell(ChipField.SEX, 1),
          new Cell(ChipField.ETHNIC_GROUP, 2),
          new Cell(ChipField.BIRTH, 8),
          new Cell(ChipField.ADDRESS, 35),
          new Cell(ChipField.NUMBER, 18),
          new Cell(ChipField.ISSUER, 15),
          new Cell(ChipField.VALID_FROM, 8),
          new Cell(ChipField.VALID_UNTIL, 8),
          new Cell(ChipField.RESERVED, 14),
          new Cell(ChipField.TYPE_FLAG, 1),
          new Cell(ChipField.RESERVED, 3));

  private static final List<Cell> OLD_FOREIGNER =
      List.of(
          new Cell(ChipField.LATIN_NAME, 60),
          new Cell(ChipField.SEX, 1),
          new Cell(ChipField.NUMBER, 15),
          new Cell(ChipField.NATIONALITY, 3),
          new Cell(ChipField.NAME, 15),
          new Cell(ChipField.VALID_FROM, 8),
          new Cell(ChipField.VALID_UNTIL, 8),
          new Cell(ChipField.BIRTH, 8),
          new Cell(ChipField.VERSION, 2),
          new Cell(ChipField.ISSUER_CODE, 4),
          new Cell(ChipField.TYPE_FLAG, 1),
          new Cell(ChipField.RESERVED, 3));

  private static final List<Cell> STAR =
      List.of(
          new Cell(ChipField.NAME, 15),
          new Cell(ChipField.SEX, 1),
          new Cell(ChipField.RENEWALS, 2),
          new Cell(ChipField.BIRTH, 8),
          new Cell(ChipField.LATIN_NAME, 35),
          new Cell(ChipField.NUMBER, 18),
          new Cell(ChipField.RESERVED, 15),
          new Cell(ChipField.VALID_FROM, 8),
          new Cell(ChipField.VALID_UNTIL, 8),
          new Cell(ChipField.LATIN_NAME_REST, 11),
          new Cell(ChipField.NATIONALITY, 3),
          new Cell(ChipField.TYPE_FLAG, 1),
          new Cell(ChipField.RESERVED, 3));

  private static final List<Cell> RESIDENCE =
      List.of(
          new Cell(ChipField.NAME, 15),
          new Cell(ChipField.SEX, 1),
          new Cell(ChipField.RESERVED, 2),
          new Cell(ChipField.BIRTH, 8),
          new Cell(ChipField.ADDRESS, 35),
          new Cell(ChipField.NUMBER, 18),
          new Cell(ChipField.ISSUER, 15),
          new Cell(ChipField.VALID_FROM, 8),
          new Cell(ChipField.VALID_UNTIL, 8),
          new Cell(ChipField.PERMIT_NUMBER, 9),
          new Cell(ChipField.ISSUE_COUNT, 2),
          new Cell(ChipField.RESERVED, 3),
          new Cell(ChipField.TYPE_FLAG, 1),
          new Cell(ChipField.RESERVED, 3));

  private ChipCells() {}

  static List<Cell> of(ChipForm form) {
    return switch (form) {
      case DOMESTIC -> DOMESTIC;
      case OLD_FOREIGNER -> OLD_FOREIGNER;
      case STAR -> STAR;
      case RESIDENCE -> RESIDENCE;
    };
  }

  record Cell(ChipField field, int characters) {}
}
