package org.hallkiosk.hardware.transport.serial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardExtra;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRequest;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.IdCard;
import org.hallkiosk.hardware.driver.sam.SamReader;
import org.hallkiosk.hardware.simulator.sam.SamStep;
import org.hallkiosk.hardware.simulator.sam.SampleCards;
import org.hallkiosk.hardware.simulator.sam.SimulatedCard;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.StalledWriteException;
import org.hallkiosk.hardware.transport.Ticker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Real serial calls over a pair of the kernel's terminals. Longer than most files, since each
/// call, and each way to die in it, is a test.
@Timeout(60)
class RealLineTest {

  private static final int BAUD = 115200;
  private static final Duration LONG = Duration.ofSeconds(30);

  private Optional<PtyPair> started = Optional.empty();

  @BeforeEach
  void start() throws IOException {
    started = PtyPair.start();
    Assumptions.assumeTrue(started.isPresent(), "skipped: socat is not installed");
  }

  @AfterEach
  void no_thread_stays_in_a_closed_port() {
    assertEquals(
        List.of(),
        Thread.getAllStackTraces().keySet().stream()
            .map(Thread::getName)
            .filter(name -> name.startsWith("serial-"))
            .toList());
    started.ifPresent(PtyPair::close);
  }

  private PtyPair line() {
    return started.orElseThrow();
  }

  private ByteLink one() throws IOException {
    return new SerialLinkOpener(line().one(), BAUD).open();
  }

  private ByteLink other() throws IOException {
    return new SerialLinkOpener(line().other(), BAUD).open();
  }

  @Test
  void a_card_is_read() throws IOException {
    SimulatedSamModule module = new SimulatedSamModule();
    module.layCard(SimulatedCard.sample().withName("𠮷野"));
    try (ByteLink far = other();
        SamReader reader = reader()) {
      module.start("sim-sam", far);
      CardReading reading = reader.read(LONG, new CancelSignal());
      assertEquals("𠮷野", assertInstanceOf(CardReading.Read.class, reading).card().name());
    }
  }

  @Test
  void a_foreigner_s_card_is_read_with_its_prints_and_newest_address() throws IOException {
    SimulatedSamModule module = new SimulatedSamModule();
    module.layCard(SampleCards.star().withPrints(1, 11, 16).withAppendedAddress("新址"));
    try (ByteLink far = other();
        SamReader reader = reader()) {
      module.start("sim-sam", far);
      CardReading.Read read =
          assertInstanceOf(
              CardReading.Read.class,
              reader.read(CardRequest.with(CardExtra.values()), LONG, new CancelSignal()));
      assertInstanceOf(IdCard.Star.class, read.card());
      assertEquals(2, read.extras().fingers().size());
      assertEquals(Optional.of("新址"), read.extras().newestAddress());
    }
  }

  private SamReader reader() {
    return new SamReader(new SerialLinkOpener(line().one(), BAUD), Ticker.SYSTEM);
  }

  @Test
  void a_reader_unplugged_while_it_waits_is_not_connected_and_stays_so() throws Exception {
    SimulatedSamModule module = new SimulatedSamModule();
    try (ByteLink far = other();
        SamReader reader = reader()) {
      Thread device = module.start("sim-sam", far);
      Thread unplugger = Thread.ofVirtual().start(() -> unplugOnceAsked(module));
      assertNotConnected(reader.read(Duration.ofHours(1), new CancelSignal()));
      assertNotConnected(reader.read(Duration.ofHours(1), new CancelSignal()));
      unplugger.join();
      device.join();
    }
  }

  private void unplugOnceAsked(SimulatedSamModule module) {
    while (module.seen(SamStep.FIND) == 0) {
      Thread.onSpinWait();
    }
    line().unplug();
  }

  private static void assertNotConnected(CardReading reading) {
    assertEquals(
        FaultCode.NOT_CONNECTED,
        assertInstanceOf(CardReading.Failed.class, reading).fault().code());
  }

  @Test
  void a_peer_that_takes_nothing_ends_the_write_within_patience_and_the_link() throws IOException {
    try (ByteLink link = one()) {
      long before = System.nanoTime();
      assertThrows(
          StalledWriteException.class, () -> link.write(new byte[1 << 20], Duration.ofMillis(300)));
      long took = (System.nanoTime() - before) / 1_000_000;
      assertTrue(took >= 300 && took < 10_000, "took " + took + " ms");
      assertThrows(IOException.class, () -> link.read(new byte[1], LONG));
      assertThrows(IOException.class, () -> link.write(new byte[1], LONG));
    }
  }

  @Test
  void a_stalled_line_can_be_opened_again() throws IOException {
    try (ByteLink link = one()) {
      assertThrows(
          StalledWriteException.class, () -> link.write(new byte[1 << 20], Duration.ofMillis(100)));
    }
    one().close();
  }

  @Test
  void bytes_come_through_whole_and_in_order() throws IOException {
    byte[] sent = new byte[100_000];
    new Random(7).nextBytes(sent);
    try (ByteLink near = one();
        ByteLink far = other()) {
      Thread.ofVirtual().start(() -> send(near, sent));
      assertArrayEquals(sent, received(far, sent.length));
    }
  }

  private static void send(ByteLink link, byte[] bytes) {
    try {
      link.write(bytes, LONG);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] received(ByteLink link, int count) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] chunk = new byte[700];
    while (all.size() < count) {
      int got = link.read(chunk, LONG);
      assertTrue(got > 0, "only " + all.size() + " bytes came");
      all.write(chunk, 0, got);
    }
    return all.toByteArray();
  }

  @Test
  void a_line_closed_and_reopened_at_once_loses_nothing() throws IOException {
    try (ByteLink far = other()) {
      for (byte round = 1; round <= 30; round++) {
        try (ByteLink near = one()) {
          far.write(new byte[] {round}, LONG);
          assertArrayEquals(new byte[] {round}, received(near, 1));
        }
      }
    }
  }

  @Test
  void patience_is_kept_to_the_millisecond_and_no_less() throws IOException {
    try (ByteLink link = one()) {
      long before = System.nanoTime();
      assertEquals(0, link.read(new byte[1], Duration.ofMillis(30)));
      assertTrue(System.nanoTime() - before >= 30_000_000);
      assertEquals(0, link.read(new byte[1], Duration.ZERO));
    }
  }

  @Test
  void closing_from_another_thread_ends_a_waiting_read() throws Exception {
    ByteLink link = one();
    AtomicReference<Optional<IOException>> thrown = new AtomicReference<>(Optional.empty());
    Thread waiting =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    link.read(new byte[1], Duration.ofHours(1));
                  } catch (IOException e) {
                    thrown.set(Optional.of(e));
                  }
                });
    link.close();
    link.close();
    waiting.join();
    assertTrue(thrown.get().isPresent());
  }

  @Test
  void a_path_that_is_not_there_is_named() {
    IOException e =
        assertThrows(
            IOException.class, () -> new SerialLinkOpener("/dev/ttyNOTHERE9", BAUD).open());
    assertTrue(String.valueOf(e.getMessage()).contains("/dev/ttyNOTHERE9"));
  }

  @Test
  void a_port_that_another_program_holds_is_refused() throws IOException {
    try (ByteLink held = one()) {
      assertEquals(0, held.read(new byte[1], Duration.ZERO));
      assertThrows(IOException.class, this::one);
    }
  }
}
