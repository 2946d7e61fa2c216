package org.hallkiosk.hardware.simulator.sam;

import java.util.Optional;

/// A card to lay on the simulated reader. The fields are what is written on the chip, right or
/// wrong: nothing is checked here.
///
/// @param birth `yyyyMMdd`, as are the two ends of validity; the latter may be `长期`
/// @param typeFlag a space for a domestic card, else I, Y or J
/// @param photo 1024 bytes; not WLT, so that no licensed picture is needed
/// @param appendedAddress at most 35 characters; most cards hold none
public record SimulatedCard(
    String name,
    String sexCode,
    String ethnicGroupCode,
    String birth,
    String address,
    String number,
    String issuer,
    String validFrom,
    String validUntil,
    char typeFlag,
    byte[] photo,
    Optional<String> appendedAddress) {

  private static final int PHOTO_BYTES = 1024;

  /// A made-up person with a number that passes its check.
  public static SimulatedCard sample() {
    return new SimulatedCard(
        "李明",
        "2",
        "01",
        "19491231",
        "北京市朝阳区幸福路1号院2号楼3单元401室",
        "11010519491231002X",
        "北京市公安局朝阳分局",
        "20150601",
        "20350601",
        ' ',
        pattern(),
        Optional.empty());
  }

  private static byte[] pattern() {
    byte[] photo = new byte[PHOTO_BYTES];
    for (int i = 0; i < photo.length; i++) {
      photo[i] = (byte) (i * 31);
    }
    return photo;
  }

  public SimulatedCard withName(String other) {
    return new SimulatedCard(
        other,
        sexCode,
        ethnicGroupCode,
        birth,
        address,
        number,
        issuer,
        validFrom,
        validUntil,
        typeFlag,
        photo,
        appendedAddress);
  }

  public SimulatedCard withNumber(String other) {
    return new SimulatedCard(
        name,
        sexCode,
        ethnicGroupCode,
        birth,
        address,
        other,
        issuer,
        validFrom,
        validUntil,
        typeFlag,
        photo,
        appendedAddress);
  }

  public SimulatedCard withBirth(String other) {
    return new SimulatedCard(
        name,
        sexCode,
        ethnicGroupCode,
        other,
        address,
        number,
        issuer,
        validFrom,
        validUntil,
        typeFlag,
        photo,
        appendedAddress);
  }

  public SimulatedCard withValidity(String from, String until) {
    return new SimulatedCard(
        name,
        sexCode,
        ethnicGroupCode,
        birth,
        address,
        number,
        issuer,
        from,
        until,
        typeFlag,
        photo,
        appendedAddress);
  }

  public SimulatedCard withTypeFlag(char other) {
    return new SimulatedCard(
        name,
        sexCode,
        ethnicGroupCode,
        birth,
        address,
        number,
        issuer,
        validFrom,
        validUntil,
        other,
        photo,
        appendedAddress);
  }

  public SimulatedCard withAppendedAddress(String other) {
    return new SimulatedCard(
        name,
        sexCode,
        ethnicGroupCode,
        birth,
        address,
        number,
        issuer,
        validFrom,
        validUntil,
        typeFlag,
        photo,
        Optional.of(other));
  }

  @Override
  public String toString() {
    return "SimulatedCard[redacted]";
  }
}
