package org.hallkiosk.kiosk.effects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hallkiosk.hardware.device.PaymentOrder;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.junit.jupiter.api.Test;

/// Two orders of the hall never meet at the bank card terminal.
class OrdersAtTheBankTest {

  private static final List<String> ALIKE =
      List.of(
          "ORDER-1",
          "ORDERZd1",
          "ORDERZ-1",
          "ORDERZZ1",
          "ORDER1",
          "ORDERZZd1",
          "------",
          "ZZZZZZ",
          "ZdZdZd",
          "HRHRHR",
          "0".repeat(39) + "1",
          "0".repeat(39) + "2",
          "-".repeat(40),
          "Z".repeat(40),
          "a".repeat(31),
          "a".repeat(32));

  @Test
  void numbers_that_look_alike_stay_apart_and_are_taken() {
    Set<String> numbers = new HashSet<>();
    for (String value : ALIKE) {
      String number = BankOrder.number(new OrderNumber(value));
      assertEquals(number, new PaymentOrder(number, 1).number());
      assertTrue(numbers.add(number), value + " is not the only " + number);
    }
  }

  @Test
  void the_same_order_is_known_again_by_the_number_it_had_in_an_earlier_life() {
    assertEquals("RORDERZd2026Zd000001", BankOrder.number(new OrderNumber("ORDER-2026-000001")));
    assertEquals(
        BankOrder.number(new OrderNumber("-".repeat(40))),
        BankOrder.number(new OrderNumber("-".repeat(40))));
  }
}
