package org.hallkiosk.hardware.simulator.sam;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// A card to lay on the simulated reader. The fields are what is written on the chip, right or
/// wrong: nothing is checked here, and what is not written is blank.
///
/// @param photo 1024 bytes; not WLT, so that no licensed picture is needed
/// @param prints 1024 bytes, two templates; many cards hold none
/// @param appendedAddress at most 35 characters; most cards hold none
public record SimulatedCard(
    ChipForm form,
    Map<ChipField, String> fields,
    byte[] photo,
    Optional<byte[]> prints,
    Optional<String> appendedAddress) {

  private static final int PHOTO_BYTES = 1024;

  public SimulatedCard {
    fields = Map.copyOf(fields);
  }

  /// A chip on which nothing is written, with a photo that is none.
  public static SimulatedCard blank(ChipForm form) {
    return new SimulatedCard(form, Map.of(), pattern(), Optional.empty(), Optional.empty());
  }

  /// The domestic card of [SampleCards].
  public static SimulatedCard sample() {
    return SampleCards.domestic();
  }

  private static byte[] pattern() {
    byte[] photo = new byte[PHOTO_BYTES];
    for (int i = 0; i < photo.length; i++) {
      photo[i] = (byte) (i * 31);
    }
    return photo;
  }

  /// The same card with something else written there.
  public SimulatedCard with(ChipField field, String text) {
    Map<ChipField, String> other = new EnumMap<>(ChipField.class);
    other.putAll(fields);
    other.put(field, text);
    return new SimulatedCard(form, other, photo, prints, appendedAddress);
  }

  public SimulatedCard withName(String name) {
    return with(ChipField.NAME, name);
  }

  public SimulatedCard withNumber(String number) {
    return with(ChipField.NUMBER, number);
  }

  public SimulatedCard withValidity(String from, String until) {
    return with(ChipField.VALID_FROM, from).with(ChipField.VALID_UNTIL, until);
  }

  public SimulatedCard withTypeFlag(char flag) {
    return with(ChipField.TYPE_FLAG, String.valueOf(flag));
  }

  public SimulatedCard withAppendedAddress(String address) {
    return new SimulatedCard(form, fields, photo, prints, Optional.of(address));
  }

  /// Two templates of which the codes are set and the rest is a pattern.
  ///
  /// @param enrolment 1 done, 2 failed, 3 none, 9 unknown
  /// @param fingers the two finger codes, such as 11 and 16 for the thumbs
  public SimulatedCard withPrints(int enrolment, int... fingers) {
    return new SimulatedCard(
        form, fields, photo, Optional.of(ChipPrints.of(enrolment, fingers)), appendedAddress);
  }

  public String number() {
    return text(ChipField.NUMBER);
  }

  /// What is written there; empty text where nothing is.
  public String text(ChipField field) {
    return fields.getOrDefault(field, "");
  }

  @Override
  public String toString() {
    return "SimulatedCard[redacted]";
  }
}
