package org.hallkiosk.kiosk.view;

import org.hallkiosk.hardware.image.Signature;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.identity.CompanyCode;

/// What a touch means.
public sealed interface Intent {

  /// The attract screen was touched: wake up, and nothing else.
  record WakeUp() implements Intent {}

  record Speak(Language language) implements Intent {}

  record OpenCategory(CategoryId category) implements Intent {}

  record StartService(ServiceId service) implements Intent {}

  /// Print the papers of a case that was issued before but never delivered.
  record Collect(CaseNumber caseNumber) implements Intent {}

  record Pick(String value) implements Intent {}

  record Confirm() implements Intent {}

  record Back() implements Intent {}

  /// End the session.
  record Leave() implements Intent {}

  record TakePicture() implements Intent {}

  /// Prove oneself by a one-time code instead of the face.
  record UseCode() implements Intent {}

  /// Prove oneself by the face instead of a code.
  record UseFace() implements Intent {}

  /// Have a member of the hall's staff look, from afar.
  record AskStaff() implements Intent {}

  record Digit(int value) implements Intent {}

  record Erase() implements Intent {}

  /// Adds to what stands in a field.
  record Type(String text) implements Intent {
    /// Keeps what was typed out of logs.
    @Override
    public String toString() {
      return "Type[" + text.length() + "]";
    }
  }

  /// Type what a code says, instead of holding it before the scanner.
  record TypeCode() implements Intent {}

  /// Use what the hall holds.
  record UseHeld() implements Intent {}

  /// Scan or photograph it now.
  record Capture() implements Intent {}

  /// That picture was not good.
  record Retake() implements Intent {}

  /// One more page.
  record NextPage() implements Intent {}

  /// The material comes later (容缺办理).
  record BringLater() implements Intent {}

  record Signed(Signature signature) implements Intent {}

  record PayBy(PayWay way) implements Intent {}

  /// Leave the application as a draft.
  record KeepDraft() implements Intent {}

  /// Leave it as a draft, and go on on the phone.
  record GoOnOnPhone() implements Intent {}

  record ContinueDraft(CaseNumber draft) implements Intent {}

  /// Show that the card is one's own, and see what waits.
  record SeeWaiting() implements Intent {}

  record PayPending(CaseNumber caseNumber) implements Intent {}

  record ActFor(CompanyCode company) implements Intent {}

  /// Assisted mode: act for others, one after the other.
  record ActForOthers() implements Intent {}

  /// The next principal's card.
  record NextPrincipal() implements Intent {}

  /// Bind, unbind or block the terminal service card.
  record MindServiceCard() implements Intent {}

  record OpenGuide() implements Intent {}

  record OpenGuideEntry(String code) implements Intent {}

  /// The one-time notice of a guide's item (一次性告知单).
  record PrintNotice() implements Intent {}

  record Rate(int level) implements Intent {}

  record Skip() implements Intent {}

  record TryAgain() implements Intent {}

  /// Go back to what the hall did not take, and change it.
  record Correct() implements Intent {}

  /// "I am still here."
  record StayHere() implements Intent {}
}
