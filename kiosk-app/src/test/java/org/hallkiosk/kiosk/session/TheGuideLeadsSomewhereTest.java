package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.Nearest;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// Somebody taps what cannot be done now, or what needs a sign-in first: no tap is lost without a
/// word.
class TheGuideLeadsSomewhereTest {

  private static final Nearest TERMINAL =
      new Nearest(
          new Texts("2 号机", "Terminal 2"), new Texts("一楼", "Ground floor"), Optional.empty());

  @Test
  void what_was_found_in_the_guide_is_begun_once_somebody_has_signed_in() {
    Walk walk = wishing(Walk.SERVICE);
    View.SignIn asked = assertInstanceOf(View.SignIn.class, walk.view());
    assertEquals(Optional.of(new Texts("字", "text")), asked.wish());
    walk.cardLaid().hallSignsIn().cardTaken();
    assertInstanceOf(View.FaceCheck.class, walk.view());
  }

  @Test
  void a_card_that_was_lifted_too_soon_loses_no_wish() {
    Walk walk = wishing(Walk.SERVICE);
    walk.send(
        new Event.CardRead(walk.last(Effect.ReadCard.class).ticket(), new CardReading.Lifted()));
    assertEquals(Optional.of(View.CardHint.LIFTED_TOO_SOON), ((View.SignIn) walk.view()).hint());
    walk.send(new Event.LimitsChanged(Set.of(View.Limit.NO_CHIP_READER)));
    walk.cardLaid().hallSignsIn().cardTaken();
    assertInstanceOf(View.FaceCheck.class, walk.view());
  }

  @Test
  void whoever_walks_away_leaves_no_wish_to_the_next() {
    Walk walk = wishing(Walk.SERVICE).touch(new Intent.Leave());
    assertInstanceOf(View.Attract.class, walk.view());
    walk.atHome();
  }

  @Test
  void what_is_not_for_who_signed_in_says_why() {
    Walk walk = wishing(SampleHall.COMPANY_SERVICE).cardLaid().hallSignsIn().cardTaken();
    assertEquals(ProblemCode.NO_AUTHORITY, ((View.Problem) walk.view()).code());
    walk.touch(new Intent.Back());
    assertInstanceOf(View.Home.class, walk.view());
  }

  @Test
  void the_guide_says_what_cannot_be_begun_and_where_else_it_can() {
    Walk walk = at(SampleHall.walk().touch(new Intent.WakeUp()), Walk.SERVICE);
    assertEquals(Optional.empty(), tile(walk).unavailable());
    walk.send(
        new Event.AvailabilityChanged(
            Map.of(
                Walk.SERVICE,
                new Standing(Optional.empty(), Optional.of(TERMINAL), Optional.empty()))));
    walk.send(new Event.LimitsChanged(Set.of(View.Limit.NO_PRINTER)));
    assertEquals(Optional.of(View.Limit.NO_PRINTER), tile(walk).unavailable());
    assertEquals(Optional.of(TERMINAL), tile(walk).nearest());
    View before = walk.view();
    assertEquals(before, walk.touch(new Intent.StartService(Walk.SERVICE)).view());
  }

  @Test
  void an_item_that_this_terminal_does_not_have_is_not_offered_to_be_begun() {
    Walk walk =
        at(SampleHall.walk().touch(new Intent.WakeUp()), new ServiceId("of-another-terminal"));
    assertEquals(Optional.empty(), ((View.GuideEntry) walk.view()).service());
  }

  @Test
  void a_draft_that_cannot_be_gone_on_with_says_why() {
    CaseNumber draft = new CaseNumber("DRAFT-0001");
    Walk walk = SampleHall.walk().cardLaid();
    walk.hallSignsIn(List.of(), List.of(), List.of(new SignedIn.Waiting(draft, Walk.SERVICE)));
    walk.cardTaken().touch(new Intent.SeeWaiting()).personChecked();
    walk.send(new Event.LimitsChanged(Set.of(View.Limit.NO_PRINTER)));
    walk.touch(new Intent.ContinueDraft(draft));
    assertEquals(ProblemCode.PRINTER_NOT_READY, ((View.Problem) walk.view()).code());
    walk.touch(new Intent.Back());
    assertEquals(1, ((View.Home) walk.view()).pending().size());
    walk.send(new Event.LimitsChanged(Set.of())).touch(new Intent.ContinueDraft(draft));
    assertEquals(1, walk.all(Effect.ReadDraft.class).size());
  }

  private static Walk wishing(ServiceId service) {
    return at(SampleHall.walk().touch(new Intent.WakeUp()), service)
        .touch(new Intent.StartService(service));
  }

  private static View.ServiceTile tile(Walk walk) {
    return ((View.GuideEntry) walk.view()).service().orElseThrow();
  }

  private static Walk at(Walk walk, ServiceId service) {
    walk.touch(new Intent.OpenGuide());
    walk.send(
        new Event.GuideFound(
            walk.last(Effect.SearchGuide.class).ticket(),
            List.of(new View.GuideHit("G-1", "示例事项", "示例部门"))));
    walk.touch(new Intent.OpenGuideEntry("G-1"));
    return walk.send(
        new Event.GuideOpened(
            walk.last(Effect.OpenGuideEntry.class).ticket(), Optional.of(item(service))));
  }

  private static GuideItem item(ServiceId service) {
    GuideItem any = SampleHall.ITEM;
    return new GuideItem(
        any.code(),
        any.name(),
        any.everyday(),
        any.department(),
        any.window(),
        any.materials(),
        any.timeLimit(),
        any.fee(),
        any.link(),
        Optional.of(service));
  }
}
