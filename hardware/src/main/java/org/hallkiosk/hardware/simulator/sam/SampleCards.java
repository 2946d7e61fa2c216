package org.hallkiosk.hardware.simulator.sam;

/// Cards of made-up people, one of each form, with numbers that pass their checks; and some that no
/// terminal should take.
public final class SampleCards {

  private SampleCards() {}

  public static SimulatedCard of(ChipForm form) {
    return switch (form) {
      case DOMESTIC -> domestic();
      case OLD_FOREIGNER -> oldForeigner();
      case STAR -> star();
      case RESIDENCE -> residence();
    };
  }

  public static SimulatedCard domestic() {
    return person(ChipForm.DOMESTIC, ' ', "李明", "2", "19491231")
        .withNumber("11010519491231002X")
        .with(ChipField.ETHNIC_GROUP, "01")
        .with(ChipField.ADDRESS, "北京市朝阳区幸福路1号院2号楼3单元401室")
        .with(ChipField.ISSUER, "北京市公安局朝阳分局");
  }

  public static SimulatedCard oldForeigner() {
    return person(ChipForm.OLD_FOREIGNER, 'I', "示例安", "1", "19811103")
        .withNumber("CAN110081110311")
        .with(ChipField.LATIN_NAME, "SAMPLE, ANDREW EXAMPLE")
        .with(ChipField.NATIONALITY, "CAN")
        .with(ChipField.VERSION, "01")
        .with(ChipField.ISSUER_CODE, "1500");
  }

  public static SimulatedCard star() {
    return person(ChipForm.STAR, 'Y', "样本娜", "2", "19850620")
        .withNumber("911124198506200025")
        .with(ChipField.LATIN_NAME, "SAMPLE, ANNA")
        .with(ChipField.NATIONALITY, "CAN")
        .with(ChipField.RENEWALS, "01");
  }

  public static SimulatedCard residence() {
    return person(ChipForm.RESIDENCE, 'J', "陈示例", "1", "19900101")
        .withNumber("810000199001010019")
        .with(ChipField.ADDRESS, "示例市城东区样板路21号")
        .with(ChipField.ISSUER, "示例市公安局城东分局")
        .with(ChipField.PERMIT_NUMBER, "H00000000")
        .with(ChipField.ISSUE_COUNT, "01");
  }

  /// Ran out long ago; the reader reads it, and the hall refuses it.
  public static SimulatedCard expired() {
    return domestic().withValidity("20040501", "20140501");
  }

  /// Its number fails the check digit.
  public static SimulatedCard misprinted() {
    return domestic().withNumber("110105194912310021");
  }

  /// Of a kind that nobody has heard of.
  public static SimulatedCard foreignKind() {
    return domestic().withTypeFlag('Z');
  }

  private static SimulatedCard person(
      ChipForm form, char flag, String name, String sex, String birth) {
    return SimulatedCard.blank(form)
        .withTypeFlag(flag)
        .withName(name)
        .with(ChipField.SEX, sex)
        .with(ChipField.BIRTH, birth)
        .withValidity("20200601", "20400601");
  }
}
