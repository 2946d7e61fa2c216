package org.hallkiosk.kiosk.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {

  @ParameterizedTest
  @CsvSource({
    "11010519491231002X, 1949-12-31",
    "440524188001010014, 1880-01-01",
    "810000199001010019, 1990-01-01",
    "830000199001010012, 1990-01-01",
  })
  void valid_numbers_carry_their_birth_date(String number, LocalDate birth) {
    assertEquals(birth, new IdNumber(number).birth());
  }

  @Test
  void every_other_check_character_is_refused() {
    for (char check : "0123456789".toCharArray()) {
      assertRefused(
          "the identity number's check character does not fit", "11010519491231002" + check);
    }
  }

  @Test
  void every_single_wrong_digit_is_caught() {
    String valid = "440524188001010014";
    for (int at = 0; at < valid.length() - 1; at++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String changed = valid.substring(0, at) + digit + valid.substring(at + 1);
        if (!changed.equals(valid)) {
          assertThrows(IllegalArgumentException.class, () -> new IdNumber(changed), changed);
        }
      }
    }
  }

  @Test
  void neighbouring_digits_swapped_are_caught() {
    String valid = "440524188001010014";
    for (int at = 0; at < valid.length() - 2; at++) {
      String swapped =
          valid.substring(0, at)
              + valid.charAt(at + 1)
              + valid.charAt(at)
              + valid.substring(at + 2);
      if (!swapped.equals(valid)) {
        assertThrows(IllegalArgumentException.class, () -> new IdNumber(swapped), swapped);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1101051949123100",
        "11010519491231002x",
        "11010519491231002X ",
        "11010519491231002X\n",
        "１1010519491231002X",
        "01010519491231002X",
        "110105491231002",
      })
  void other_forms_are_refused(String number) {
    assertRefused("an identity number has 17 digits and a digit or X", number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"110105190002290", "110105199013010", "110105199004310", "110105000000000"})
  void impossible_birth_dates_are_refused(String start) {
    assertRefused("the identity number holds no possible birth date", completed(start + "02"));
  }

  @Test
  void the_number_is_never_told() {
    IdNumber number = new IdNumber("11010519491231002X");
    assertFalse(number.toString().contains("1949"));
    assertFalse(new Person("张示例", number).toString().contains("张"));
  }

  private static String completed(String seventeen) {
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (seventeen.charAt(i) - '0');
    }
    return seventeen + "10X98765432".charAt(sum % 11);
  }

  private static void assertRefused(String why, String number) {
    assertEquals(
        why, assertThrows(IllegalArgumentException.class, () -> new IdNumber(number)).getMessage());
  }
}
