package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.Nearest;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The hall stops a service, its department is down, or the hour is past.
class TheServiceIsSuspendedTest {

  private static final Nearest WINDOW =
      new Nearest(
          new Texts("3 号窗口", "Window 3"), new Texts("一楼", "Ground floor"), Optional.empty());
  private static final Nearest TERMINAL =
      new Nearest(
          new Texts("2 号机", "Terminal 2"), new Texts("二楼", "First floor"), Optional.empty());

  @ParameterizedTest
  @EnumSource(
      value = View.Limit.class,
      names = {"SUSPENDED", "DEPARTMENT_DOWN", "OUTSIDE_HOURS", "NOT_OFFERED"})
  void its_tile_says_why_and_where_else_before_anybody_starts(View.Limit why) {
    Walk walk = Walk.started().send(closed(why)).atHome();
    View.ServiceTile tile = ((View.Home) walk.view()).services().getFirst();
    assertEquals(Optional.of(why), tile.unavailable());
    assertEquals(Optional.of(WINDOW), tile.nearest());
    walk.touch(new Intent.StartService(Walk.SERVICE));
    assertInstanceOf(View.Home.class, walk.view());
  }

  @Test
  void whoever_is_in_it_already_is_refused_at_the_submission_by_the_hall() {
    Walk walk = Walk.started().atReview().send(closed(View.Limit.SUSPENDED));
    assertInstanceOf(View.Review.class, walk.view());
    walk.touch(new Intent.Confirm());
    walk.send(
        new Event.PrinterChecked(walk.last(Effect.CheckPrinter.class).ticket(), Health.READY));
    walk.submissionAnswered(new ActionOutcome.Refused(Refusal.SERVICE_SUSPENDED));
    assertEquals(ProblemCode.SERVICE_SUSPENDED, ((View.Problem) walk.view()).code());
  }

  @Test
  void what_was_issued_before_is_still_given_out() {
    Walk walk = Walk.started().send(closed(View.Limit.SUSPENDED)).cardLaid();
    walk.hallSignsIn(new SignedIn.Waiting(Walk.CASE, Walk.SERVICE)).cardTaken();
    walk.touch(new Intent.SeeWaiting()).personChecked().touch(new Intent.Collect(Walk.CASE));
    walk.fileRead(Walk.file());
    assertEquals(1, walk.all(Effect.FetchDocument.class).size());
  }

  @Test
  void it_is_open_again_as_soon_as_the_hall_says_so() {
    Walk walk = Walk.started().send(closed(View.Limit.SUSPENDED)).atHome();
    walk.send(new Event.AvailabilityChanged(Map.of()));
    assertEquals(Optional.empty(), ((View.Home) walk.view()).services().getFirst().unavailable());
  }

  @Test
  void what_anybody_may_do_is_told_on_the_attract_screen_only_while_it_can_be_done() {
    Walk walk = SampleHall.walk();
    assertEquals(1, ((View.Attract) walk.view()).open().size());
    walk.send(
        new Event.AvailabilityChanged(
            Map.of(
                SampleHall.QUEUE,
                new Standing(
                    Optional.of(View.Limit.OUTSIDE_HOURS), Optional.empty(), Optional.empty()))));
    assertEquals(List.of(), ((View.Attract) walk.view()).open());
  }

  @Test
  void without_a_hall_nobody_is_checked_in_vain() {
    Walk walk = Walk.started().send(new Event.LimitsChanged(Set.of(View.Limit.NO_HALL))).atHome();
    assertEquals(
        Optional.of(View.Limit.NO_HALL),
        ((View.Home) walk.view()).services().getFirst().unavailable());
  }

  /// Learned while the hall could be reached, and still known when it cannot.
  @Test
  void a_broken_device_sends_to_a_terminal_and_a_lost_hall_to_a_window() {
    Event open =
        new Event.AvailabilityChanged(
            Map.of(
                Walk.SERVICE,
                new Standing(Optional.empty(), Optional.of(TERMINAL), Optional.of(WINDOW))));
    Walk walk = Walk.started().send(open).atHome();
    assertEquals(Optional.empty(), nearest(walk));
    walk.send(new Event.LimitsChanged(Set.of(View.Limit.NO_PRINTER)));
    assertEquals(Optional.of(TERMINAL), nearest(walk));
    walk.send(new Event.LimitsChanged(Set.of(View.Limit.NO_PRINTER, View.Limit.NO_HALL)));
    assertEquals(Optional.of(WINDOW), nearest(walk));
  }

  @Test
  void where_no_other_terminal_can_do_it_a_broken_device_sends_to_a_window() {
    Standing standing = new Standing(Optional.empty(), Optional.empty(), Optional.of(WINDOW));
    assertEquals(Optional.of(WINDOW), standing.nearest(View.Limit.NO_PRINTER));
  }

  @Test
  void nowhere_else_is_told_to_whom_it_would_not_help() {
    Standing standing = new Standing(Optional.empty(), Optional.of(TERMINAL), Optional.of(WINDOW));
    for (View.Limit limit :
        List.of(View.Limit.IN_PERSON_ONLY, View.Limit.ADULTS_ONLY, View.Limit.NO_COMPANY)) {
      assertEquals(Optional.empty(), standing.nearest(limit));
    }
  }

  private static Optional<Nearest> nearest(Walk walk) {
    return ((View.Home) walk.view()).services().getFirst().nearest();
  }

  private static Event closed(View.Limit why) {
    return new Event.AvailabilityChanged(
        Map.of(
            Walk.SERVICE,
            new Standing(Optional.of(why), Optional.of(TERMINAL), Optional.of(WINDOW))));
  }
}
