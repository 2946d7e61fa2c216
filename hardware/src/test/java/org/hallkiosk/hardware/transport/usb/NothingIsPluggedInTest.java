package org.hallkiosk.hardware.transport.usb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.driver.sam.SamReader;
import org.hallkiosk.hardware.transport.Ticker;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The real USB library on a machine without such a device.
@Timeout(60)
class NothingIsPluggedInTest {

  private static UsbLinkOpener opener(String address) {
    return new UsbLinkOpener(UsbAddress.of(address).orElseThrow());
  }

  /// Vendor FFFF is given to nobody.
  private static String refusal(String address) {
    String message =
        String.valueOf(assertThrows(IOException.class, () -> opener(address).open()).getMessage());
    Assumptions.assumeFalse(message.startsWith("the USB library"), () -> "skipped: " + message);
    return message;
  }

  @ParameterizedTest
  @ValueSource(strings = {"usb:ffff:fffe", "hid:ffff:fffe"})
  void the_device_is_named_in_one_sentence(String address) {
    assertEquals("no USB device ffff:fffe is plugged in", refusal(address));
  }

  @Test
  void the_second_of_two_readers_is_named_as_such() {
    assertEquals(
        "no USB device ffff:fffe number 1 is plugged in", refusal("usb:ffff:fffe?number=1"));
  }

  @Test
  void the_reader_is_not_connected_and_says_why() {
    String why = refusal("usb:ffff:fffe");
    try (SamReader reader = new SamReader(opener("usb:ffff:fffe"), Ticker.SYSTEM)) {
      CardReading reading = reader.read(Duration.ofHours(1), new CancelSignal());
      Fault fault = assertInstanceOf(CardReading.Failed.class, reading).fault();
      assertEquals(Fault.of(FaultCode.NOT_CONNECTED, why), fault);
      assertEquals(List.of(fault), reader.health().faults());
    }
  }

  @Test
  void a_thousand_attempts_leave_no_thread_behind() throws InterruptedException {
    for (int i = 0; i < 1000; i++) {
      refusal("usb:ffff:fffe");
    }
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      boolean ours = thread.getName().equals("usb ffff:fffe");
      assertTrue(!ours || thread.join(Duration.ofSeconds(30)), "a lane lives on");
    }
  }
}
