package org.hallkiosk.kiosk.workbench.people;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hallkiosk.kiosk.identity.CompanyCode;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;

/// One thing that a scripted citizen meets and does. A move waits for its screen: a screen that
/// another move would fit fails the journey, so that no step of a service can go missing unseen.
public sealed interface Move {

  /// Show that the card is one's own, by the face.
  record ShowFace() implements Move {}

  /// The same by a one-time code to the phone.
  record TypeCode() implements Move {}

  /// The same by a member of the staff: the face is refused, no phone is registered, and a person
  /// looks.
  record AskStaff() implements Move {}

  /// A child's guardian lays their card down, and takes it back.
  record GuardianCard(Citizen guardian) implements Move {}

  record ForCompany(CompanyCode company) implements Move {}

  /// @param value the option's
  record Choose(String value) implements Move {}

  /// Type into an empty field, and confirm.
  record Type(String field, String text) implements Move {}

  /// Confirm what the hall knew already.
  ///
  /// @param known what must stand in the field
  record Accept(String field, String known) implements Move {}

  /// Take out the digits that the hall knew already, and leave the field empty.
  record Clear(String field) implements Move {}

  /// Leave a field empty that may be.
  record LeaveEmpty(String field) implements Move {}

  /// Pick one of a field's answers.
  record Answer(String field, String value) implements Move {}

  /// Look at records of which none is picked.
  ///
  /// @param says what must stand there
  record Look(List<String> says) implements Move {}

  /// Pick a record.
  ///
  /// @param id may name days, as [EmbeddedHall#dated] fills them
  /// @param says what must stand on it
  record Pick(String id, List<String> says) implements Move {}

  /// Agree to the use of what the hall holds.
  ///
  /// @param source who issued it
  record UseHeld(String source) implements Move {}

  /// Lay pages under the scanner, one after the other.
  record Scan(int pages) implements Move {}

  /// The material comes later (容缺办理).
  record BringLater() implements Move {}

  /// Hold a code before the scanner.
  ///
  /// @param text what it says, as the hall's world has it now
  record ShowCode(Function<EmbeddedHall, String> text) implements Move {}

  /// Have a portrait taken, and be content with it.
  record TakePhoto() implements Move {}

  record Sign() implements Move {}

  /// Read the facts above the statement, and sign them.
  ///
  /// @param says what must stand there
  record SignFacts(List<String> says) implements Move {}

  /// See everything once more, and agree.
  ///
  /// @param says what must stand there
  record Review(List<String> says) implements Move {}

  /// @param fen what must be asked for
  record Pay(PayWay way, long fen) implements Move {}

  /// Wait for the papers, read what came of it, and move on.
  ///
  /// @param says what must stand there
  record Result(View.ResultKind kind, List<String> says) implements Move {}

  /// Read that the application was taken in, and by which day its result is promised (承诺件).
  ///
  /// @param workingDays after the day of the application
  /// @param says what must stand there
  record Promised(int workingDays, View.ResultKind kind, List<String> says) implements Move {

    /// Every part of it was taken in.
    public Promised(int workingDays, List<String> says) {
      this(workingDays, View.ResultKind.ACCEPTED, says);
    }
  }

  /// Instead of a service: have printed what the hall's people decided, or what was paid for by its
  /// notice, since an earlier visit.
  record Collect() implements Move {}

  /// Instead of a service: pay what an earlier visit left unpaid.
  record PayWaiting() implements Move {}

  /// Instead of a service: go on with what an earlier visit began, at whatever terminal.
  record ContinueDraft() implements Move {}

  /// Break off at a question, and leave what there is as a draft.
  record KeepDraft() implements Move {}

  /// The same, and have the phone scan the code by which it goes on there.
  ///
  /// @param answers that are given on the phone, by field
  record GoOnOnPhone(Map<String, String> answers) implements Move {}

  /// Let a phone's code be shown, think better of it, and be asked again for the way to pay.
  ///
  /// @param fen what must be asked for
  record ThinkAgain(long fen) implements Move {}

  /// Let a phone's code be shown, and go without paying.
  ///
  /// @param fen what must be asked for
  record LeaveUnpaid(long fen) implements Move {}

  /// Put the terminal service card into the chip reader that asks for it, and take it back.
  record InsertServiceCard() implements Move {}

  /// Go home from where one can choose what to do.
  record Leave() implements Move {}

  /// Something happens beside the glass, and its citizen does not see it.
  ///
  /// @param there what stands on the screen when it happens
  record Meanwhile(Predicate<View> there, Consumer<Hands> what) implements Move {}

  /// Beside the glass: an answer stays out so long that the hall's staff are called.
  record StaffCalled() implements Move {}

  /// Leave without a rating.
  record SkipRating() implements Move {}

  /// @param level 1 is best
  record Rate(int level) implements Move {}

  /// The hall says no: read why, and go. It ends the visit, and nothing may come of it.
  record Refused(ProblemCode code) implements Move {}

  /// What came of the money is not known: read it, and go.
  record Told(ProblemCode code) implements Move {}
}
