package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// A card lies where it was read, and nobody takes it.
class ACardIsLeftOnTheReaderTest {

  @Test
  void a_refused_card_wakes_the_screen_once_and_not_every_minute() {
    Walk walk = Walk.started().send(refusedCard(Walk.started()));
    assertInstanceOf(View.SignIn.class, walk.view());
    walk.rang();
    assertInstanceOf(View.Attract.class, walk.view());
    int reads = walk.all(Effect.ReadCard.class).size();
    for (int minute = 0; minute < 10; minute++) {
      walk.send(removal(walk, new CardRemoval.StillThere()));
      assertInstanceOf(View.Attract.class, walk.view());
    }
    assertEquals(reads, walk.all(Effect.ReadCard.class).size());
  }

  @Test
  void when_the_refused_card_is_gone_the_next_one_is_read() {
    Walk walk = Walk.started().send(refusedCard(Walk.started()));
    walk.send(removal(walk, new CardRemoval.Taken()));
    walk.cardLaid();
    assertInstanceOf(View.TakeCard.class, walk.view());
  }

  @Test
  void a_reader_that_fails_over_a_refused_card_is_left_in_peace_for_a_while() {
    Walk walk = Walk.started().send(refusedCard(Walk.started()));
    int reads = walk.all(Effect.ReadCard.class).size();
    walk.send(removal(walk, new CardRemoval.Failed(Fault.of(FaultCode.NO_ANSWER, "unplugged"))));
    assertEquals(reads, walk.all(Effect.ReadCard.class).size());
    walk.rang();
    assertEquals(reads + 1, walk.all(Effect.ReadCard.class).size());
  }

  @Test
  void a_card_that_its_owner_forgot_opens_no_second_session() {
    Walk walk = Walk.started().cardLaid().hallSignsIn();
    walk.send(removal(walk, new CardRemoval.StillThere()));
    walk.touch(new Intent.Leave());
    assertEquals(List.of(View.Place.CARD_READER), ((View.Goodbye) walk.view()).leftBehind());
    int reads = walk.all(Effect.ReadCard.class).size();
    walk.send(new Event.Wiped(walk.last(Effect.Wipe.class).ticket()));
    walk.send(new Event.TimerRang(walk.lastTimer()));
    assertInstanceOf(View.Attract.class, walk.view());
    assertEquals(reads, walk.all(Effect.ReadCard.class).size());
    walk.send(removal(walk, new CardRemoval.Taken()));
    assertEquals(reads + 1, walk.all(Effect.ReadCard.class).size());
  }

  @Test
  void a_bank_card_in_the_chip_reader_is_refused_once() {
    Walk walk = Walk.started();
    walk.send(
        new Event.ChipRead(walk.last(Effect.ReadChip.class).ticket(), new ChipCard.NotForUs()));
    assertEquals(Optional.of(View.CardHint.UNKNOWN_TYPE), ((View.SignIn) walk.view()).hint());
    walk.rang();
    Ticket removal = walk.last(Effect.AwaitChipRemoval.class).ticket();
    walk.send(new Event.CardRemovalEnded(removal, new CardRemoval.StillThere()));
    assertInstanceOf(View.Attract.class, walk.view());
    assertEquals(1, walk.all(Effect.ReadChip.class).size());
  }

  @Test
  void a_service_card_without_a_hall_tells_so_once() {
    Walk walk = Walk.started();
    walk.send(
        new Event.ChipRead(
            walk.last(Effect.ReadChip.class).ticket(), new ChipCard.HallUnavailable()));
    assertInstanceOf(View.Problem.class, walk.view());
    walk.touch(new Intent.Leave());
    assertInstanceOf(View.Attract.class, walk.view());
    assertEquals(1, walk.all(Effect.ReadChip.class).size());
  }

  @Test
  void the_other_ways_stay_open_while_a_refused_card_lies_there() {
    Walk walk = Walk.started().send(refusedCard(Walk.started()));
    walk.send(
        new Event.ChipRead(
            walk.last(Effect.ReadChip.class).ticket(),
            new ChipCard.Read(
                new SignInEvidence.SocialSecurityCard(SampleHall.HOLDER, "A00000001"))));
    assertInstanceOf(View.TakeCard.class, walk.view());
  }

  @Test
  void whoever_stands_at_a_broken_reader_is_told_unless_that_is_known() {
    Event broken =
        new Event.CardRead(
            Walk.started().last(Effect.ReadCard.class).ticket(),
            new CardReading.Failed(Fault.of(FaultCode.NO_ANSWER, "unplugged")));
    Walk walk = Walk.started().touch(new Intent.WakeUp()).send(broken);
    assertInstanceOf(View.Problem.class, walk.view());
    Walk known = Walk.started().send(new Event.LimitsChanged(Set.of(View.Limit.NO_CARD_READER)));
    known.touch(new Intent.WakeUp()).send(broken);
    assertTrue(
        ((View.SignIn) known.view()).means().contains(View.Means.PHONE_CODE),
        "other ways are open");
  }

  private static Event refusedCard(Walk alike) {
    return new Event.CardRead(
        alike.last(Effect.ReadCard.class).ticket(),
        new CardReading.Rejected(CardReading.Reason.NOT_GENUINE, "31"));
  }

  private static Event removal(Walk walk, CardRemoval removal) {
    return new Event.CardRemovalEnded(walk.last(Effect.AwaitCardRemoval.class).ticket(), removal);
  }
}
