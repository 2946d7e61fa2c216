package org.hallkiosk.kiosk.effects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hallkiosk.kiosk.journal.JournalFailure;
import org.hallkiosk.kiosk.session.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The journal comes before effects, and without it nothing happens.
class TheDiskIsFullTest {

  private static final Event STARTED = new Event.Started("run00001", List.of(), Set.of(), Map.of());

  private final ListJournal journal = new ListJournal();
  private final List<String> order = new ArrayList<>();
  private final SessionLoop loop =
      new SessionLoop(
          SampleServices.session(),
          journal,
          _ -> order.add("effect after " + journal.entries.size() + " entries"),
          _ -> order.add("view after " + journal.entries.size() + " entries"));

  @Test
  void a_view_does_not_wait_for_the_disk_and_every_effect_does() {
    loop.handle(STARTED);
    assertEquals("view after 0 entries", order.removeFirst());
    assertTrue(order.size() >= 2, order.toString());
    assertTrue(order.stream().allMatch("effect after 1 entries"::equals), order.toString());
  }

  @Test
  void no_effect_is_carried_out_when_the_disk_does_not_take_its_entry() {
    journal.full = true;
    assertThrows(JournalFailure.class, () -> loop.handle(STARTED));
    assertEquals(List.of("view after 0 entries"), order);
  }

  @Test
  @Timeout(30)
  void the_terminal_halts_once_and_handles_nothing_more() throws InterruptedException {
    journal.full = true;
    BlockingQueue<String> halted = new LinkedBlockingQueue<>();
    try (Inbox inbox = new Inbox(loop::handle, halted::add)) {
      inbox.post(STARTED);
      inbox.post(STARTED);
      inbox.start();
      assertEquals("the disk is full", halted.poll(20, TimeUnit.SECONDS));
    }
    assertTrue(halted.isEmpty());
    assertEquals(List.of("view after 0 entries"), order);
  }

  @Test
  @Timeout(30)
  void an_error_of_the_program_halts_it_too_instead_of_freezing_the_screen()
      throws InterruptedException {
    BlockingQueue<String> halted = new LinkedBlockingQueue<>();
    try (Inbox inbox =
        new Inbox(
            _ -> {
              throw new StackOverflowError("planted");
            },
            halted::add)) {
      inbox.post(STARTED);
      inbox.start();
      assertTrue(String.valueOf(halted.poll(20, TimeUnit.SECONDS)).contains("restarted"));
    }
  }
}
