package org.hallkiosk.kiosk.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.screen.attract.AttractPage;
import org.hallkiosk.kiosk.ui.screen.choose.ChoosePage;
import org.hallkiosk.kiosk.ui.screen.choosecompany.ChooseCompanyPage;
import org.hallkiosk.kiosk.ui.screen.codecheck.CodeCheckPage;
import org.hallkiosk.kiosk.ui.screen.facecheck.FaceCheckPage;
import org.hallkiosk.kiosk.ui.screen.goodbye.GoodbyePage;
import org.hallkiosk.kiosk.ui.screen.guide.GuidePage;
import org.hallkiosk.kiosk.ui.screen.guideentry.GuideEntryPage;
import org.hallkiosk.kiosk.ui.screen.handover.HandOverPage;
import org.hallkiosk.kiosk.ui.screen.home.HomePage;
import org.hallkiosk.kiosk.ui.screen.othercard.OtherCardPage;
import org.hallkiosk.kiosk.ui.screen.pay.PayPage;
import org.hallkiosk.kiosk.ui.screen.principals.PrincipalsPage;
import org.hallkiosk.kiosk.ui.screen.problem.ProblemPage;
import org.hallkiosk.kiosk.ui.screen.question.QuestionPage;
import org.hallkiosk.kiosk.ui.screen.rating.RatingPage;
import org.hallkiosk.kiosk.ui.screen.records.RecordsPage;
import org.hallkiosk.kiosk.ui.screen.result.ResultPage;
import org.hallkiosk.kiosk.ui.screen.review.ReviewPage;
import org.hallkiosk.kiosk.ui.screen.scancode.ScanCodePage;
import org.hallkiosk.kiosk.ui.screen.scanmaterial.ScanMaterialPage;
import org.hallkiosk.kiosk.ui.screen.sign.SignPage;
import org.hallkiosk.kiosk.ui.screen.signin.SignInPage;
import org.hallkiosk.kiosk.ui.screen.staffcheck.StaffCheckPage;
import org.hallkiosk.kiosk.ui.screen.takecard.TakeCardPage;
import org.hallkiosk.kiosk.ui.screen.takephoto.TakePhotoPage;
import org.hallkiosk.kiosk.ui.screen.useheld.UseHeldPage;
import org.hallkiosk.kiosk.ui.screen.working.WorkingPage;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;
import org.jspecify.annotations.Nullable;

/// From view to page. A new view does not compile until it has its page.
final class Pages {

  private final Kit kit;
  private final Language language;
  private final Sources sources;
  private final Consumer<Intent> intents;
  private @Nullable Page<?> current;

  Pages(Kit kit, Language language, Sources sources, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.sources = sources;
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
      case View.Attract it ->
          on(AttractPage.class, () -> new AttractPage(kit, language, intents), it);
      case View.SignIn it -> on(SignInPage.class, () -> new SignInPage(kit, language, intents), it);
      case View.TakeCard it -> on(TakeCardPage.class, () -> new TakeCardPage(kit), it);
      case View.Home it -> on(HomePage.class, () -> new HomePage(kit, language, intents), it);
      case View.FaceCheck it -> on(FaceCheckPage.class, this::faceCheck, it);
      case View.CodeCheck it ->
          on(CodeCheckPage.class, () -> new CodeCheckPage(kit, language, intents), it);
      case View.StaffCheck it -> on(StaffCheckPage.class, this::staffCheck, it);
      case View.Choose it -> on(ChoosePage.class, () -> new ChoosePage(kit, language, intents), it);
      case View.Review it -> on(ReviewPage.class, () -> new ReviewPage(kit, language, intents), it);
      case View.Working it -> on(WorkingPage.class, () -> new WorkingPage(kit, language), it);
      case View.Result it -> on(ResultPage.class, () -> new ResultPage(kit, language, intents), it);
      case View.Rating it -> on(RatingPage.class, () -> new RatingPage(kit, intents), it);
      case View.Goodbye it -> on(GoodbyePage.class, () -> new GoodbyePage(kit), it);
      case View.Question it -> on(QuestionPage.class, this::question, it);
      case View.Records it ->
          on(RecordsPage.class, () -> new RecordsPage(kit, language, intents), it);
      case View.UseHeld it ->
          on(UseHeldPage.class, () -> new UseHeldPage(kit, language, intents), it);
      case View.ScanMaterial it -> on(ScanMaterialPage.class, this::scanMaterial, it);
      case View.ScanCode it ->
          on(ScanCodePage.class, () -> new ScanCodePage(kit, language, intents), it);
      case View.TakePhoto it -> on(TakePhotoPage.class, this::takePhoto, it);
      case View.Sign it -> on(SignPage.class, this::sign, it);
      case View.Pay it -> on(PayPage.class, () -> new PayPage(kit, language, intents), it);
      case View.OtherCard it -> on(OtherCardPage.class, () -> new OtherCardPage(kit), it);
      case View.ChooseCompany it ->
          on(ChooseCompanyPage.class, () -> new ChooseCompanyPage(kit, intents), it);
      case View.Principals it ->
          on(PrincipalsPage.class, () -> new PrincipalsPage(kit, intents), it);
      case View.HandOver it ->
          on(HandOverPage.class, () -> new HandOverPage(kit, language, intents), it);
      case View.Guide it -> on(GuidePage.class, this::guide, it);
      case View.GuideEntry it ->
          on(GuideEntryPage.class, () -> new GuideEntryPage(kit, language, intents), it);
      case View.Problem it -> on(ProblemPage.class, () -> new ProblemPage(kit, intents), it);
    };
  }

  private FaceCheckPage faceCheck() {
    return new FaceCheckPage(kit, language, sources.optics().preview(), intents);
  }

  private StaffCheckPage staffCheck() {
    return new StaffCheckPage(kit, language, sources.optics().preview(), intents);
  }

  private QuestionPage question() {
    return new QuestionPage(kit, language, sources.pinyin(), intents);
  }

  private ScanMaterialPage scanMaterial() {
    return new ScanMaterialPage(kit, language, sources.optics().pictures(), intents);
  }

  private TakePhotoPage takePhoto() {
    Optics optics = sources.optics();
    return new TakePhotoPage(kit, language, optics.preview(), optics.pictures(), intents);
  }

  private SignPage sign() {
    return new SignPage(kit, language, sources.nanos(), intents);
  }

  private GuidePage guide() {
    return new GuidePage(kit, language, sources.pinyin().get(), intents);
  }

  private <V, P extends Page<V>> P on(Class<P> kind, Supplier<P> make, V view) {
    P page = kind.isInstance(current) ? kind.cast(current) : make.get();
    page.show(view);
    return page;
  }
}
