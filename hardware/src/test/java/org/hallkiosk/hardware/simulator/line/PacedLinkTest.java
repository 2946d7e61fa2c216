package org.hallkiosk.hardware.simulator.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.hallkiosk.hardware.transport.StalledWriteException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PacedLinkTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final VirtualTime time = new VirtualTime(1);
  private final WireFaults faults = new WireFaults();
  private final byte[] into = new byte[100];

  private PacedLink line(LineSpeed speed) {
    return new PacedLink(speed, time, faults);
  }

  @Test
  void a_byte_at_115200_baud_takes_87_microseconds() throws IOException {
    PacedLink line = line(LineSpeed.baud(115200));
    line.host().write(new byte[] {1, 2}, SECOND);
    long sent = time.nanos();
    assertEquals(1, line.device().read(into, SECOND));
    assertEquals(86_805, time.nanos() - sent);
    assertEquals(1, line.device().read(into, SECOND));
    assertEquals(2 * 86_805, time.nanos() - sent);
  }

  @Test
  void two_messages_follow_each_other_on_the_wire() throws IOException {
    PacedLink line = line(LineSpeed.baud(9600));
    line.host().write(new byte[] {1}, SECOND);
    line.host().write(new byte[] {2}, SECOND);
    assertEquals(1, line.device().read(into, SECOND));
    assertEquals(1, line.device().read(into, SECOND));
    assertEquals(1 + 2 * 1_041_666, time.nanos());
  }

  @Test
  void unpaced_bytes_arrive_at_once_and_together() throws IOException {
    PacedLink line = line(LineSpeed.UNPACED);
    line.host().write(new byte[] {1, 2}, SECOND);
    line.host().write(new byte[] {3}, SECOND);
    assertEquals(3, line.device().read(into, Duration.ZERO));
    assertArrayEquals(new byte[] {1, 2, 3}, Arrays.copyOf(into, 3));
  }

  @Test
  void patience_that_runs_out_is_not_a_failure() throws IOException {
    assertEquals(0, line(LineSpeed.UNPACED).host().read(into, SECOND));
    assertEquals(1 + SECOND.toNanos(), time.nanos());
  }

  @Test
  void each_fault_happens_once() throws IOException {
    faults.add(new WireFault.Noise(new byte[] {9}));
    faults.add(new WireFault.Silence());
    faults.add(new WireFault.Cut(1));
    faults.add(new WireFault.FlippedChecksum());
    faults.add(new WireFault.Overwritten(0, new byte[] {7}));
    PacedLink line = line(LineSpeed.UNPACED);
    assertArrayEquals(new byte[] {9, 4, 5}, sent(line));
    assertArrayEquals(new byte[] {}, sent(line));
    assertArrayEquals(new byte[] {4}, sent(line));
    assertArrayEquals(new byte[] {4, 4}, sent(line));
    assertArrayEquals(new byte[] {7, 5}, sent(line));
    assertArrayEquals(new byte[] {4, 5}, sent(line));
  }

  private byte[] sent(PacedLink line) throws IOException {
    line.device().write(new byte[] {4, 5}, SECOND);
    return Arrays.copyOf(into, line.host().read(into, Duration.ZERO));
  }

  @Test
  void a_drip_comes_byte_by_byte() throws IOException {
    faults.add(new WireFault.Drip(SECOND));
    PacedLink line = line(LineSpeed.UNPACED);
    line.device().write(new byte[] {4, 5}, SECOND);
    assertEquals(0, line.host().read(into, Duration.ofMillis(999)));
    assertEquals(1, line.host().read(into, SECOND));
    assertEquals(1, line.host().read(into, SECOND));
  }

  @Test
  void bytes_that_arrived_before_the_plug_was_pulled_can_be_read() throws IOException {
    faults.add(new WireFault.Unplugged(1));
    PacedLink line = line(LineSpeed.baud(115200));
    line.device().write(new byte[] {4, 5}, SECOND);
    assertEquals(1, line.host().read(into, SECOND));
    assertThrows(IOException.class, () -> line.host().read(into, SECOND));
    assertThrows(IOException.class, () -> line.device().read(into, SECOND));
  }

  @Test
  void a_stalled_write_ends_within_its_patience() {
    faults.stall(true);
    PacedLink line = line(LineSpeed.UNPACED);
    assertThrows(StalledWriteException.class, () -> line.host().write(new byte[] {1}, SECOND));
    assertEquals(1 + SECOND.toNanos(), time.nanos());
  }

  @Test
  void closing_either_end_ends_both() {
    PacedLink line = line(LineSpeed.UNPACED);
    line.device().close();
    line.device().close();
    assertThrows(IOException.class, () -> line.host().read(into, Duration.ZERO));
    assertThrows(IOException.class, () -> line.host().write(new byte[] {1}, SECOND));
  }
}
