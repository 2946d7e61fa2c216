package org.hallkiosk.kiosk.effects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Too many calls into devices hang: the process is restarted, but under nobody's hands.
class ARestartIsWantedTest {

  private final VirtualScheduler scheduler = new VirtualScheduler();
  private final List<String> restarts = new ArrayList<>();
  private Optional<String> reason = Optional.of("4 calls do not come back");
  private boolean idle = true;

  private void pass(Duration time) {
    scheduler.advance(time);
  }

  @Test
  void it_waits_until_the_citizen_has_gone() {
    start();
    idle = false;
    pass(Duration.ofHours(1));
    assertEquals(List.of(), restarts);
    idle = true;
    pass(Duration.ofSeconds(11));
    assertEquals(List.of("4 calls do not come back"), restarts);
  }

  @Test
  void it_happens_once() {
    start();
    pass(Duration.ofHours(3));
    assertEquals(1, restarts.size());
  }

  @Test
  void a_terminal_that_has_just_started_serves_first() {
    start();
    pass(Duration.ofMinutes(29));
    assertEquals(List.of(), restarts);
  }

  @Test
  void a_reason_that_has_gone_is_none() {
    start();
    pass(Duration.ofMinutes(29));
    reason = Optional.empty();
    pass(Duration.ofHours(24));
    assertEquals(List.of(), restarts);
  }

  private void start() {
    new IdleRestart(scheduler, () -> reason, () -> idle, restarts::add).start();
  }
}
