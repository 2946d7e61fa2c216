package org.hallkiosk.hardware.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hallkiosk.hardware.device.FormSerial;
import org.hallkiosk.hardware.device.FormStock;
import org.junit.jupiter.api.Test;

class AFormSerialIsCountedTest {
  @Test
  void leading_zeros_stay_and_letters_are_carried_along() {
    assertEquals(Optional.of("A0100"), plus("A0099", 1));
    assertEquals(Optional.of("44X000000001"), plus("44X000000000", 1));
    assertEquals(Optional.of("1000"), plus("0999", 1));
    assertEquals(Optional.of("AB7"), plus("AB7", 0));
  }

  @Test
  void a_series_ends_where_its_digits_end() {
    assertEquals(Optional.empty(), plus("A99", 1));
    assertEquals(Optional.empty(), plus("999999999999999999", 1));
  }

  @Test
  void only_serials_of_one_series_are_compared() {
    assertEquals(OptionalLong.of(2), distance("A0099", "A0101"));
    assertEquals(OptionalLong.of(-1), distance("A0099", "A0098"));
    assertEquals(OptionalLong.empty(), distance("A0099", "B0101"));
    assertEquals(OptionalLong.empty(), distance("A0099", "A101"));
  }

  @Test
  void what_ends_in_no_digit_is_no_serial() {
    for (String text : List.of("", "A", "12A", "a12", "甲12", " 12", "12\n", "A".repeat(21) + "1")) {
      assertEquals(Optional.empty(), FormSerial.of(text), text);
    }
  }

  @Test
  void a_stock_whose_last_form_has_no_serial_cannot_be() {
    assertThrows(IllegalArgumentException.class, () -> new FormStock("A98", 3));
    assertEquals(new FormStock("A98", 0), new FormStock("A98", 2).without(2));
    assertEquals(List.of("A98", "A99"), new FormStock("A98", 2).serials(10));
  }

  private static Optional<String> plus(String serial, long count) {
    return FormSerial.of(serial).orElseThrow().plus(count).map(FormSerial::toString);
  }

  private static OptionalLong distance(String from, String to) {
    return FormSerial.of(from).orElseThrow().distanceTo(FormSerial.of(to).orElseThrow());
  }
}
