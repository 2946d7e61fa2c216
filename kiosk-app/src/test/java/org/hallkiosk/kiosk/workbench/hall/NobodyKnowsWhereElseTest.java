package org.hallkiosk.kiosk.workbench.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Elsewhere;
import org.hallkiosk.kiosk.hall.HallStatus;
import org.hallkiosk.kiosk.workbench.hall.item.ItemDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The embedded hall tells what it offers, and for each of it where else it is done.
class NobodyKnowsWhereElseTest {

  @TempDir Path folder;

  @Test
  void each_service_has_its_own_window_with_hours() throws IOException {
    HallStatus status = status();
    assertEquals(36, status.services().size());
    for (ServiceId service : status.services()) {
      assertEquals(
          1,
          status.elsewhere().stream()
              .filter(it -> it.kind() == Elsewhere.Kind.WINDOW && it.hours().isPresent())
              .filter(it -> it.services().contains(service))
              .count(),
          service.value());
    }
  }

  @Test
  void a_terminal_is_named_only_for_what_it_can_do_now() throws IOException {
    Set<ServiceId> all = new HashSet<>();
    for (Elsewhere place : status().elsewhere()) {
      assertTrue(status().services().containsAll(place.services()));
      if (place.kind() == Elsewhere.Kind.TERMINAL && place.hours().isEmpty()) {
        assertTrue(!place.services().contains(new ServiceId("tax-certificate")));
      }
      all.addAll(place.services());
    }
    assertEquals(status().services(), all);
  }

  private HallStatus status() throws IOException {
    return new StatusDesk(new Situation(), new ItemDirectory(folder)).status(Instant.EPOCH);
  }
}
