package org.hallkiosk.kiosk.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.screen.attract.AttractPage;
import org.hallkiosk.kiosk.ui.screen.choose.ChoosePage;
import org.hallkiosk.kiosk.ui.screen.codecheck.CodeCheckPage;
import org.hallkiosk.kiosk.ui.screen.facecheck.FaceCheckPage;
import org.hallkiosk.kiosk.ui.screen.goodbye.GoodbyePage;
import org.hallkiosk.kiosk.ui.screen.home.HomePage;
import org.hallkiosk.kiosk.ui.screen.problem.ProblemPage;
import org.hallkiosk.kiosk.ui.screen.rating.RatingPage;
import org.hallkiosk.kiosk.ui.screen.result.ResultPage;
import org.hallkiosk.kiosk.ui.screen.review.ReviewPage;
import org.hallkiosk.kiosk.ui.screen.signin.SignInPage;
import org.hallkiosk.kiosk.ui.screen.takecard.TakeCardPage;
import org.hallkiosk.kiosk.ui.screen.working.WorkingPage;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;
import org.jspecify.annotations.Nullable;

/// From view to page. A new view does not compile until it has its page.
final class Pages {

  private final Kit kit;
  private final Language language;
  private final Supplier<Optional<Frame>> preview;
  private final Consumer<Intent> intents;
  private @Nullable Page<?> current;

  Pages(Kit kit, Language language, Supplier<Optional<Frame>> preview, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.preview = preview;
    this.intents = intents;
  }

  /// The page that shows the view: the one that stands already, where it is of the same kind.
  Page<?> showing(View view) {
    Page<?> page = show(view);
    current = page;
    return page;
  }

  private Page<?> show(View view) {
    return switch (view) {
      case View.Attract it -> on(AttractPage.class, () -> new AttractPage(kit, intents), it);
      case View.SignIn it -> on(SignInPage.class, () -> new SignInPage(kit), it);
      case View.TakeCard it -> on(TakeCardPage.class, () -> new TakeCardPage(kit), it);
      case View.Home it -> on(HomePage.class, () -> new HomePage(kit, language, intents), it);
      case View.FaceCheck it -> on(FaceCheckPage.class, this::faceCheck, it);
      case View.CodeCheck it ->
          on(CodeCheckPage.class, () -> new CodeCheckPage(kit, language, intents), it);
      case View.Choose it -> on(ChoosePage.class, () -> new ChoosePage(kit, language, intents), it);
      case View.Review it -> on(ReviewPage.class, () -> new ReviewPage(kit, language, intents), it);
      case View.Working it -> on(WorkingPage.class, () -> new WorkingPage(kit, language), it);
      case View.Result it -> on(ResultPage.class, () -> new ResultPage(kit, language, intents), it);
      case View.Rating it -> on(RatingPage.class, () -> new RatingPage(kit, intents), it);
      case View.Goodbye it -> on(GoodbyePage.class, () -> new GoodbyePage(kit), it);
      case View.Question _,
          View.Records _,
          View.UseHeld _,
          View.ScanMaterial _,
          View.ScanCode _,
          View.TakePhoto _,
          View.Sign _,
          View.Pay _,
          View.OtherCard _,
          View.ChooseCompany _,
          View.Principals _,
          View.HandOver _,
          View.Guide _,
          View.GuideEntry _ ->
          throw new IllegalStateException("not there yet");
      case View.Problem it -> on(ProblemPage.class, () -> new ProblemPage(kit, intents), it);
    };
  }

  private FaceCheckPage faceCheck() {
    return new FaceCheckPage(kit, language, preview, intents);
  }

  private <V, P extends Page<V>> P on(Class<P> kind, Supplier<P> make, V view) {
    P page = kind.isInstance(current) ? kind.cast(current) : make.get();
    page.show(view);
    return page;
  }
}
