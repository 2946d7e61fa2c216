package org.hallkiosk.hardware.simulator.usb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.hallkiosk.hardware.simulator.sam.SamStep;
import org.hallkiosk.hardware.simulator.sam.SampleCards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a USB device can do to packets, endpoints and its plug.
@Timeout(60)
class TheUsbWireStuttersTest {

  private static final String REPORTS = UsbReader.REPORTS;
  private static final String BULK = UsbReader.BULK;

  private final UsbReader bulk = new UsbReader(BULK);
  private final UsbReader reports = new UsbReader(REPORTS);

  @AfterEach
  void close() {
    bulk.close();
    reports.close();
  }

  private UsbReader on(String address) {
    return address.equals(BULK) ? bulk : reports;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 14})
  void a_short_packet_is_put_together_with_the_next(int bytes) {
    assertEquals("read", bulk.afterFault(new UsbFault.ShortPacket(bytes)));
    assertEquals("read", bulk.afterFault(new UsbFault.ShortPacket(bytes)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 14})
  void a_short_report_is_put_together_with_the_next(int bytes) {
    assertEquals("read", reports.afterFault(new UsbFault.ShortPacket(bytes)));
  }

  @Test
  void a_lost_packet_is_no_answer_and_the_next_reading_is_sound() {
    assertEquals("NO_ANSWER", bulk.afterFault(new UsbFault.LostPacket()));
    assertEquals("read", bulk.read());
  }

  @Test
  void a_torn_packet_is_garbled_and_the_next_reading_is_sound() {
    assertEquals("GARBLED_ANSWER", bulk.afterFault(new UsbFault.TornPacket(9)));
    assertEquals("read", bulk.read());
  }

  @ParameterizedTest
  @ValueSource(strings = {BULK, REPORTS})
  void a_stalled_endpoint_is_not_connected_and_is_opened_anew(String address) {
    assertEquals("NOT_CONNECTED", on(address).afterFault(new UsbFault.Stall()));
    assertEquals("read", on(address).read());
  }

  @Test
  void a_report_under_another_id_is_not_for_us() {
    assertEquals("NO_ANSWER", reports.afterFault(new UsbFault.WrongReport(9)));
    assertEquals("read", reports.read());
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 64, 255})
  void a_report_that_says_more_than_it_holds_does_no_harm(int length) {
    assertEquals("read", reports.afterFault(new UsbFault.LyingLength(length)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 14})
  void a_report_that_says_less_than_it_holds_is_garbled(int length) {
    assertEquals("GARBLED_ANSWER", reports.afterFault(new UsbFault.LyingLength(length)));
    assertEquals("read", reports.read());
  }

  @Test
  void a_report_that_says_it_is_empty_is_no_answer() {
    assertEquals("NO_ANSWER", reports.afterFault(new UsbFault.LyingLength(0)));
  }

  @Test
  void any_fault_at_any_packet_of_a_reading_ends_in_an_outcome() {
    Random random = new Random(1993);
    for (int i = 0; i < 300; i++) {
      UsbReader usb = random.nextBoolean() ? bulk : reports;
      usb.module.layCard(SampleCards.residence());
      for (int sound = random.nextInt(24); sound > 0; sound--) {
        usb.port.faults().add(new UsbFault.ShortPacket(60));
      }
      usb.port.faults().add(anyFault(random));
      String first = usb.read();
      assertTrue(!first.equals("cancelled") && !first.equals("UNREADABLE"), first);
      usb.port.faults().clear();
      usb.module.layCard(SampleCards.residence());
      assertEquals("read", usb.read());
    }
  }

  private static UsbFault anyFault(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> new UsbFault.ShortPacket(random.nextInt(60));
      case 1 -> new UsbFault.TornPacket(random.nextInt(60));
      case 2 -> new UsbFault.LostPacket();
      case 3 -> new UsbFault.Stall();
      case 4 -> new UsbFault.WrongReport(random.nextInt(256));
      default -> new UsbFault.LyingLength(random.nextInt(256));
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {BULK, REPORTS})
  void a_device_that_takes_nothing_is_a_stalled_write(String address) {
    on(address).port.faults().stall(true);
    assertEquals("STALLED_WRITE", on(address).read());
    on(address).port.faults().stall(false);
    assertEquals("no card", on(address).read());
  }

  @Test
  void an_unplugged_device_is_not_connected_until_it_is_plugged_in() {
    bulk.module.layCard(SampleCards.star());
    bulk.port.unplug();
    assertEquals("NOT_CONNECTED", bulk.read());
    bulk.port.plugIn();
    assertEquals("read", bulk.read());
  }

  @ParameterizedTest
  @ValueSource(strings = {BULK, REPORTS})
  void unplugged_while_it_is_waited_for_a_card(String address) {
    UsbReader usb = on(address);
    usb.module.watch(step -> unplugAtThird(step, usb));
    assertEquals("NOT_CONNECTED", usb.read());
  }

  private static void unplugAtThird(SamStep step, UsbReader usb) {
    if (step == SamStep.FIND && usb.module.seen(SamStep.FIND) == 3) {
      usb.port.unplug();
      usb.time.leave();
    }
  }

  @Test
  void a_thousand_reopenings_leave_no_thread_behind() throws InterruptedException {
    for (int i = 0; i < 1000; i++) {
      assertEquals("NOT_CONNECTED", bulk.afterFault(new UsbFault.Stall()));
    }
    bulk.close();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      boolean ours = thread.getName().equals("usb sim:usb-sam");
      assertTrue(!ours || thread.join(Duration.ofSeconds(30)), "a lane lives on");
    }
  }
}
