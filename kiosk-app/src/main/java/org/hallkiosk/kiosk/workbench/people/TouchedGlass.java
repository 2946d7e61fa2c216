package org.hallkiosk.kiosk.workbench.people;

import java.util.Optional;
import java.util.function.Predicate;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.View;

/// The window, touched where it says what the citizen means. What stands on another page of a list
/// is leafed to.
final class TouchedGlass implements Glass {

  private static final String NEXT = "page-next";

  private final Visit visit;
  private Optional<Screen> touched = Optional.empty();
  private boolean typing;
  private String last = "come";
  private long since = System.nanoTime();

  TouchedGlass(Visit visit) {
    this.visit = visit;
  }

  @Override
  public View see(String why, Predicate<View> fits) throws JourneyFailed, InterruptedException {
    Expectation expected = new Expectation(touched, typing, fits);
    Screen shown = visit.awaitScreen(why, expected::over);
    if (!expected.met(shown)) {
      throw new JourneyFailed(why + ": that never came; there was " + Visit.brief(shown));
    }
    visit.tell(last, since);
    since = System.nanoTime();
    return shown.view();
  }

  @Override
  public void touch(Intent intent) throws JourneyFailed, InterruptedException {
    touched = Optional.of(visit.present());
    typing = intent instanceof Intent.Type;
    last = intent.getClass().getSimpleName();
    since = System.nanoTime();
    switch (intent) {
      case Intent.WakeUp _ -> visit.tap("wake-up");
      case Intent.Speak _ -> visit.tap("language");
      case Intent.OpenCategory(var category) -> visit.tap("category-" + category.value());
      case Intent.StartService(var service) -> leafTo("service-" + service.value());
      case Intent.Collect(var one) -> visit.tap("collect-" + one.value());
      case Intent.PayPending(var one) -> visit.tap("pay-" + one.value());
      case Intent.ContinueDraft(var draft) -> visit.tap("draft-" + draft.value());
      case Intent.Pick(String value) -> leafTo(answer(value));
      case Intent.Type(String text) -> new FingerTyping(visit).type(text);
      case Intent.Signed(var signature) -> {
        readOn();
        visit.window().draw("signature-area", signature);
        leafTo("confirm");
      }
      case Intent.Digit(int value) -> visit.tap("digit-" + value);
      case Intent.PayBy(var way) ->
          visit.tap(
              "pay-"
                  + switch (way) {
                    case ORDER_CODE -> "order-code";
                    case PHONE_CODE -> "phone-code";
                    case BANK_CARD -> "bank-card";
                    case NOTICE -> "notice";
                  });
      case Intent.ActFor(var company) -> leafTo("company-" + company.value());
      case Intent.OpenGuideEntry(String code) -> leafTo("guide-" + code);
      case Intent.Rate(int level) -> visit.tap("rate-" + level);
      case Intent.Confirm _ -> leafTo("confirm");
      case Intent.Back _ -> visit.tap("back");
      case Intent.Leave _ -> visit.tap("leave");
      case Intent.TakePicture _ -> visit.tap("take-picture");
      case Intent.UseCode _ -> visit.tap("use-code");
      case Intent.UseFace _ -> visit.tap("use-face");
      case Intent.AskStaff _ -> visit.tap("ask-staff");
      case Intent.Erase _ -> visit.tap("erase");
      case Intent.TypeCode _ -> visit.tap("type-code");
      case Intent.UseHeld _ -> visit.tap("use-held");
      case Intent.Capture _ -> visit.tap("capture");
      case Intent.Retake _ -> visit.tap("retake");
      case Intent.NextPage _ -> visit.tap("next-page");
      case Intent.BringLater _ -> visit.tap("bring-later");
      case Intent.KeepDraft _ -> visit.tap("keep-draft");
      case Intent.GoOnOnPhone _ -> visit.tap("go-on-on-phone");
      case Intent.SeeWaiting _ -> visit.tap("see-waiting");
      case Intent.ActForOthers _ -> visit.tap("act-for-others");
      case Intent.MindServiceCard _ -> visit.tap("mind-service-card");
      case Intent.NextPrincipal _ -> visit.tap("next-principal");
      case Intent.OpenGuide _ -> visit.tap("open-guide");
      case Intent.PrintNotice _ -> visit.tap("print-notice");
      case Intent.Skip _ -> visit.tap("skip");
      case Intent.TryAgain _ -> visit.tap("try-again");
      case Intent.Correct _ -> visit.tap("correct");
      case Intent.StayHere _ -> visit.tap("stay-here");
    }
  }

  private String answer(String value) throws JourneyFailed {
    return (visit.present().view() instanceof View.Records ? "record-" : "option-") + value;
  }

  /// What is long is read before there is a field to sign in.
  private void readOn() throws JourneyFailed {
    leaf("read");
    if (visit.offers("read")) {
      visit.tap("read");
    }
  }

  private void leafTo(String id) throws JourneyFailed {
    leaf(id);
    visit.tap(id);
  }

  private void leaf(String id) throws JourneyFailed {
    while (!visit.offers(id) && visit.offers(NEXT)) {
      visit.tap(NEXT);
    }
  }

  @Override
  public void reads(String text) throws JourneyFailed {
    while (!visit.says(text) && visit.offers(NEXT)) {
      visit.tap(NEXT);
    }
    visit.reads(text);
    while (visit.offers("page-before")) {
      visit.tap("page-before");
    }
  }
}
