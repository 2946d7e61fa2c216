package org.hallkiosk.kiosk.effects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hallkiosk.hardware.card.social.SocialCardSettings;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.kiosk.capture.PortraitStudio;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.session.Ticket;
import org.junit.jupiter.api.Test;

/// The wipe: the next person sees nothing of the last.
class TheCitizenHasGoneTest {

  private static final Ticket WIPING = new Ticket(9);
  private static final Event WIPED = new Event.Wiped(WIPING);

  private final VirtualScheduler scheduler = new VirtualScheduler();
  private final SampleDevices devices = new SampleDevices();
  private final SampleHall hall = new SampleHall();
  private final List<Event> events = new ArrayList<>();
  private final Means means = Means.of(scheduler, devices.all(), hall, events::add);
  private final Vault vault = means.vault();
  private final CardEffects cards =
      new CardEffects(means, new ChipReading(SocialCardSettings.USUAL, hall));
  private final SightEffects sight =
      new SightEffects(means, new PortraitStudio(Path.of("no-cascades")));
  private final WipeEffects wiping = new WipeEffects(means);

  @Test
  void what_a_device_waits_for_is_called_off() {
    scheduler.hold(Lane.CARD_READER);
    cards.awaitRemoval(new Effect.AwaitCardRemoval(new Ticket(1), Duration.ofSeconds(30)));
    wiping.wipe(new Effect.Wipe(WIPING));
    scheduler.settle();
    assertEquals(List.of(), events);
    scheduler.release(Lane.CARD_READER).settle();
    assertEquals(
        List.of(new Event.CardRemovalEnded(new Ticket(1), new CardRemoval.Cancelled()), WIPED),
        events);
  }

  @Test
  void the_vault_is_empty_before_anybody_is_told() {
    vault.keep(new byte[] {1, 2, 3});
    wiping.wipe(new Effect.Wipe(WIPING));
    assertFalse(vault.empty());
    scheduler.settle();
    assertTrue(vault.empty());
    assertEquals(List.of(WIPED), events);
  }

  @Test
  void a_face_on_its_way_to_the_hall_is_waited_for() {
    scheduler.hold(Lane.HALL).hold(Lane.CAMERA);
    sight.checkFace(new Effect.CheckFace(new Ticket(1), new HallToken("token")));
    wiping.wipe(new Effect.Wipe(WIPING));
    scheduler.release(Lane.CAMERA).settle();
    assertEquals(List.of(), events);
    scheduler.release(Lane.HALL).settle();
    assertEquals(List.of("checkFace"), hall.asked);
    assertEquals(WIPED, events.getLast());
  }

  @Test
  void a_document_that_the_hall_brings_late_is_forgotten_too() {
    scheduler.hold(Lane.HALL);
    scheduler.onLane(Lane.HALL, () -> vault.keep(new byte[] {1}));
    wiping.wipe(new Effect.Wipe(WIPING));
    scheduler.settle();
    assertEquals(List.of(), events);
    scheduler.release(Lane.HALL).settle();
    assertTrue(vault.empty());
    assertEquals(List.of(WIPED), events);
  }

  @Test
  void jobs_that_still_wait_in_the_printer_are_cancelled() {
    wiping.wipe(new Effect.Wipe(WIPING));
    scheduler.settle();
    assertEquals(1, devices.leftoversCancelled);
  }

  @Test
  void a_printer_with_a_defect_does_not_hold_the_wipe_up() {
    devices.defective = true;
    wiping.wipe(new Effect.Wipe(WIPING));
    scheduler.settle();
    assertEquals(List.of(WIPED), events);
    assertEquals(1, scheduler.defects.size());
  }
}
