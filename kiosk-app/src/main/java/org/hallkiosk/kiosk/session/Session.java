package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Policies;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.Touch;

/// What the terminal does with a citizen, as a pure function: no clock, no input or output, no
/// thread, no randomness. The same state and event always lead to the same step.
public final class Session {

  private final Catalog catalog;
  private final Policies policies;
  private final Screens screens;

  public Session(Catalog catalog, Policies policies) {
    this.catalog = catalog;
    this.policies = policies;
    this.screens = new Screens(catalog, policies);
  }

  public Step step(State state, Event event) {
    Turn turn = new Turn(state, catalog, policies);
    happen(turn, event);
    Waits.callOffLeft(turn, state.phase(), event);
    followUp(turn, state);
    return turn.done();
  }

  /// What the screen shows in a state, masked.
  public Screen screen(State state) {
    return screens.of(state);
  }

  private static void happen(Turn turn, Event event) {
    switch (event) {
      case Event.Started started -> start(turn, started);
      case Event.Touched(Touch touch) -> touched(turn, touch);
      case Event.TimerRang(Timer.Idle(Ticket ticket)) -> Vigil.rang(turn, ticket);
      case Event.TimerRang(Timer.AskAgain(var key)) -> Questions.again(turn, key);
      case Event.TimerRang(Timer.TaskDue(var key)) -> Tasks.due(turn, key);
      case Event.BooksCompared(var day, var differences) -> Books.compared(turn, day, differences);
      case Event.LimitsChanged(var limits) -> {
        turn.become(turn.state().withLimits(limits));
        Arrival.refresh(turn);
      }
      case Event.AvailabilityChanged(var standing) ->
          turn.become(turn.state().withStanding(standing));
      case Event.CardRemovalEnded(Ticket ticket, var removal) ->
          CardsLying.ended(turn, ticket, removal);
      case Event.SignInAnswered(Ticket ticket, var answer) ->
          Greeting.signInAnswered(turn, ticket, answer);
      case Event.ActingAnswered(Ticket ticket, var answer) ->
          ActingAnswers.answered(turn, ticket, answer);
      case Event.ActionAnswered(var key, var outcome) -> {
        OpenActions.answered(turn, key, outcome);
        Answers.on(turn, event);
      }
      case Event.PrintEnded(var key, var outcome) -> {
        OpenActions.printEnded(turn, key, outcome);
        Answers.on(turn, event);
      }
      case Event.SlipEnded(var key, var outcome) -> {
        OpenActions.printEnded(turn, key, outcome);
        Answers.on(turn, event);
      }
      case Event.FormsEnded ended -> {
        OpenActions.formsEnded(turn, ended);
        Answers.on(turn, event);
      }
      case Event.OrderRead(Ticket ticket, var answer) -> {
        if (!Payments.orderRead(turn, ticket, answer)) {
          Answers.on(turn, event);
        }
      }
      case Event.CardPaid(var key, var payment) -> {
        CardMoney.paid(turn, key, payment);
        Answers.on(turn, event);
      }
      case Event.CardReversed(var key, var reversal) -> {
        CardMoney.reversed(turn, key, reversal);
        Answers.on(turn, event);
      }
      case Event.Defect _ -> Departure.defect(turn);
      case Event.LeftoversCancelled _ -> {}
      case Event.TimerRang _,
          Event.CardRead _,
          Event.ChipRead _,
          Event.GuardianAnswered _,
          Event.Prepared _,
          Event.RecordsRead _,
          Event.PageScanned _,
          Event.PhotoTaken _,
          Event.MaterialSent _,
          Event.CodeRead _,
          Event.CaseFileRead _,
          Event.DraftRead _,
          Event.ServiceCardTold _,
          Event.HandedOver _,
          Event.CardStage _,
          Event.GuideFound _,
          Event.GuideOpened _,
          Event.FaceNotTaken _,
          Event.FaceChecked _,
          Event.CodeSendingAnswered _,
          Event.CodeChecked _,
          Event.StaffAsked _,
          Event.StaffCheckRead _,
          Event.PrinterChecked _,
          Event.DocumentFetched _,
          Event.PageDone _,
          Event.Wiped _ ->
          Answers.on(turn, event);
    }
  }

  private static void start(Turn turn, Event.Started started) {
    turn.become(turn.state().startedAs(started.run()));
    turn.note(EntryKind.TERMINAL_STARTED);
    turn.effect(new Effect.CancelLeftovers());
    Recovery.start(turn, started);
    Arrival.attract(turn);
  }

  /// A touch on a screen that has gone means nothing: a second tap never lands on the next screen.
  private static void touched(Turn turn, Touch touch) {
    if (touch.screen() == turn.state().screen()) {
      Touches.on(turn, touch.intent());
    }
  }

  /// Where the citizen stands somewhere else than before, the screen gets a new number. There, and
  /// where the terminal begins or ends to wait for the citizen, the vigil starts anew.
  private static void followUp(Turn turn, State before) {
    Phase then = before.phase();
    Phase now = turn.state().phase();
    boolean moved = !Place.of(then).equals(Place.of(now));
    if (moved) {
      turn.become(turn.state().withScreen(turn.state().screen() + 1));
    }
    if (moved || Waiting.forCitizen(then) != Waiting.forCitizen(now)) {
      Vigil.renew(turn);
    }
  }
}
