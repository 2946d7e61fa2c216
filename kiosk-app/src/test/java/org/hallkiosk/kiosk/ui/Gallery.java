package org.hallkiosk.kiosk.ui;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.catalog.Category;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.Hours;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.view.CheckSubject;
import org.hallkiosk.kiosk.view.CheckWay;
import org.hallkiosk.kiosk.view.CodeHint;
import org.hallkiosk.kiosk.view.CodeState;
import org.hallkiosk.kiosk.view.FaceHint;
import org.hallkiosk.kiosk.view.FaceState;
import org.hallkiosk.kiosk.view.Nearest;
import org.hallkiosk.kiosk.view.PendingKind;
import org.hallkiosk.kiosk.view.ReviewRow;
import org.hallkiosk.kiosk.view.RowLabel;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.SignInState;
import org.hallkiosk.kiosk.view.StaffHint;
import org.hallkiosk.kiosk.view.StaffState;
import org.hallkiosk.kiosk.view.View;

/// Every screen in every state that looks different, with plainly invented people. Longer than most
/// files, since each of them is an entry.
final class Gallery {

  static final Texts SERVICE = new Texts("无房证明", "No-house certificate");
  static final String NAME = "张*例";
  static final CategoryId REAL_ESTATE = new CategoryId("real-estate");

  /// A screen with a name for tests and picture files.
  record Exhibit(String name, View view, Optional<Integer> step, Optional<Integer> stillThere) {

    Screen in(Language language, long number) {
      boolean session = !(view instanceof View.Attract || view instanceof View.Goodbye);
      boolean named = session && !(view instanceof View.SignIn);
      boolean back =
          step.isPresent() && !(view instanceof View.Working || view instanceof View.Result);
      return new Screen(
          number,
          language,
          view,
          named ? Optional.of(NAME) : Optional.empty(),
          step.map(it -> new Screen.Progress(it, 5)),
          stillThere,
          back,
          session && !(view instanceof View.Working),
          name.endsWith("-draft"),
          !name.endsWith("-last"));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private Gallery() {}

  static List<Exhibit> all() {
    return Stream.of(
            entrance(),
            homes(),
            checks(),
            service(),
            QuestionGallery.all(),
            StepGallery.all(),
            OthersGallery.all(),
            EndGallery.all())
        .flatMap(List::stream)
        .toList();
  }

  static Exhibit named(String name) {
    return all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Exhibit> entrance() {
    List<Exhibit> found = new ArrayList<>();
    found.add(plain("attract", new View.Attract(List.of())));
    found.add(
        plain(
            "attract-limits",
            new View.Attract(List.of(View.Limit.NO_PRINTER, View.Limit.NO_CAMERA))));
    found.add(
        plain(
            "attract-all-limits",
            new View.Attract(Arrays.asList(View.Limit.values()), openNames())));
    found.add(plain("attract-open", new View.Attract(List.of(), openNames())));
    List<View.Means> means = Arrays.asList(View.Means.values());
    for (SignInState state : SignInState.values()) {
      View view = new View.SignIn(state, Optional.empty(), means, open(), Optional.empty());
      found.add(plain("signin-all-" + name(state), view));
    }
    View.CardHint unknown = View.CardHint.UNKNOWN_TYPE;
    View hinted =
        new View.SignIn(SignInState.WAITING, Optional.of(unknown), means, open(), Optional.empty());
    found.add(plain("signin-all-hint", hinted));
    SignInState waiting = SignInState.WAITING;
    View elsewhere =
        new View.SignIn(waiting, Optional.empty(), means, openElsewhere(), Optional.empty());
    found.add(plain("signin-all-elsewhere", elsewhere));
    View both =
        new View.SignIn(
            waiting, Optional.of(unknown), means, openElsewhere(), Optional.of(SERVICE));
    found.add(plain("signin-all-elsewhere-hint", both));
    View wished = new View.SignIn(waiting, Optional.empty(), means, open(), Optional.of(SERVICE));
    found.add(plain("signin-all-wish", wished));
    for (SignInState state : SignInState.values()) {
      found.add(plain("signin-" + name(state), new View.SignIn(state, Optional.empty())));
    }
    for (View.CardHint hint : View.CardHint.values()) {
      View view = new View.SignIn(SignInState.WAITING, Optional.of(hint));
      found.add(plain("signin-" + name(hint), view));
    }
    found.add(plain("takecard", new View.TakeCard(NAME)));
    return found;
  }

  private static List<Texts> openNames() {
    return open().stream().map(View.ServiceTile::name).toList();
  }

  /// Services for anybody.
  private static List<View.ServiceTile> open() {
    return List.of(
        tile("queue-ticket", new Texts("排队取号", "Queue ticket"), DETAIL, Optional.empty()),
        tile(
            "complaint-12345",
            new Texts("12345 诉求", "Complaint to 12345"),
            DETAIL,
            Optional.of(View.Limit.DEPARTMENT_DOWN)));
  }

  private static List<View.ServiceTile> openElsewhere() {
    return open().stream()
        .map(
            it ->
                new View.ServiceTile(
                    it.id(),
                    it.name(),
                    it.summary(),
                    Optional.of(View.Limit.OUTSIDE_HOURS),
                    Optional.of(NEAREST)))
        .toList();
  }

  private static List<Exhibit> homes() {
    View one = home(categories().subList(2, 3), services().subList(0, 1), List.of());
    View three = home(categories(), services().subList(0, 3), List.of());
    View pending = home(categories(), services().subList(0, 1), waiting(1));
    View full = home(categories(), services(), waiting(4));
    View empty = home(categories(), List.of(), List.of());
    View unseen = withServiceCard(services().subList(0, 5), List.of(), false, true);
    Exhibit asked = new Exhibit("still-there", three, Optional.empty(), Optional.of(23));
    return List.of(
        plain("home-one", one),
        plain("home", three),
        plain("home-pending", pending),
        plain("home-full", full),
        plain("home-empty", empty),
        plain("home-something-waits", unseen),
        new Exhibit("still-there-last", three, Optional.empty(), Optional.of(9)),
        plain("home-five", home(categories(), services().subList(0, 5), List.of())),
        plain("home-five-down", agent(down(), waiting(3))),
        plain("home-card", withServiceCard(services().subList(0, 3), waiting(4), false, false)),
        plain("home-agent-card", withServiceCard(services(), waiting(4), true, false)),
        plain("home-agent", agent(services().subList(0, 3), List.of())),
        plain("home-draft", home(categories(), services().subList(0, 1), eachKind().subList(2, 3))),
        plain("home-waiting", home(categories(), services().subList(0, 2), eachKind())),
        asked);
  }

  private static View home(
      List<Category> categories, List<View.ServiceTile> services, List<View.Pending> pending) {
    return new View.Home(categories, REAL_ESTATE, services, pending, false);
  }

  private static View withServiceCard(
      List<View.ServiceTile> services,
      List<View.Pending> pending,
      boolean agent,
      boolean somethingWaits) {
    return new View.Home(categories(), REAL_ESTATE, services, pending, agent, somethingWaits, true);
  }

  private static View agent(List<View.ServiceTile> services, List<View.Pending> pending) {
    return new View.Home(categories(), REAL_ESTATE, services, pending, true);
  }

  static final Nearest NEAREST =
      new Nearest(
          new Texts("不动产和公积金窗口", "Real estate and housing fund"),
          new Texts("示例市政务服务中心三楼", "Service centre, floor 3"),
          Optional.of(
              new Hours(
                  EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                  LocalTime.of(9, 0),
                  LocalTime.of(17, 0))));

  static final Nearest TERMINAL =
      new Nearest(
          new Texts("示例街道 1 号自助终端", "Sample Street, terminal 1"),
          new Texts("示例街道便民服务中心大厅", "Sample Street community centre"),
          Optional.empty());

  private static List<View.ServiceTile> down() {
    return services().subList(0, 5).stream()
        .map(
            it ->
                new View.ServiceTile(
                    it.id(),
                    it.name(),
                    it.summary(),
                    Optional.of(View.Limit.DEPARTMENT_DOWN),
                    Optional.of(NEAREST)))
        .toList();
  }

  private static List<View.Pending> eachKind() {
    List<View.Pending> found = new ArrayList<>();
    for (PendingKind kind : PendingKind.values()) {
      CaseNumber number = new CaseNumber("BDC-2026-00000" + found.size());
      found.add(new View.Pending(kind, number, SERVICE));
    }
    return found;
  }

  private static List<View.Pending> waiting(int count) {
    List<View.Pending> waiting = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      waiting.add(
          new View.Pending(PendingKind.PAPERS, new CaseNumber("BDC-2026-00000" + i), SERVICE));
    }
    return waiting;
  }

  private static List<Exhibit> checks() {
    List<Exhibit> found = new ArrayList<>();
    found.add(step("facecheck", 1, face(FaceState.READY, Optional.empty(), 3)));
    found.add(step("facecheck-comparing", 1, face(FaceState.COMPARING, Optional.empty(), 3)));
    for (FaceHint hint : FaceHint.values()) {
      int left = hint == FaceHint.NO_MORE_PICTURES ? 0 : 1;
      found.add(step("facecheck-" + name(hint), 1, face(FaceState.READY, Optional.of(hint), left)));
    }
    for (StaffState state : StaffState.values()) {
      if (state != StaffState.NOT_NOW) {
        found.add(step("staffcheck-" + name(state), 1, staff(state, Optional.empty())));
      }
    }
    for (StaffHint hint : StaffHint.values()) {
      found.add(step("staffcheck-" + name(hint), 1, staff(hinted(hint), Optional.of(hint))));
    }
    found.add(step("codecheck-sending", 1, code(CodeState.SENDING, 0, Optional.empty())));
    found.add(step("codecheck", 1, code(CodeState.ENTERING, 3, Optional.empty())));
    found.add(step("codecheck-whole", 1, code(CodeState.ENTERING, 6, Optional.empty())));
    found.add(step("codecheck-checking", 1, code(CodeState.CHECKING, 6, Optional.empty())));
    for (CodeHint hint : CodeHint.values()) {
      boolean over = hint != CodeHint.WRONG_CODE && hint != CodeHint.EXPIRED;
      CodeState state = over ? CodeState.OVER : CodeState.ENTERING;
      found.add(step("codecheck-" + name(hint), 1, code(state, 0, Optional.of(hint))));
    }
    for (CheckSubject other : List.of(CheckSubject.GUARDIAN, CheckSubject.AGENT)) {
      found.add(step("facecheck-of-" + name(other), 1, faceOf(other)));
      found.add(step("codecheck-of-" + name(other), 1, codeOf(other)));
      found.add(step("staffcheck-of-" + name(other), 1, staffOf(other)));
    }
    return found;
  }

  private static View staff(StaffState state, Optional<StaffHint> hint) {
    return new View.StaffCheck(
        SERVICE, CheckSubject.ONESELF, state, hint, List.of(CheckWay.FACE, CheckWay.CODE));
  }

  private static View staffOf(CheckSubject subject) {
    return new View.StaffCheck(
        SERVICE,
        subject,
        StaffState.READY,
        Optional.empty(),
        List.of(CheckWay.FACE, CheckWay.CODE));
  }

  private static StaffState hinted(StaffHint hint) {
    return switch (hint) {
      case NO_PICTURE, PICTURE_UNCLEAR, NOBODY -> StaffState.READY;
      case NO_CAMERA, OTHER_PERSON, NO_RECORD, AWAY, TOO_OFTEN -> StaffState.NOT_NOW;
    };
  }

  private static View face(FaceState state, Optional<FaceHint> hint, int left) {
    return new View.FaceCheck(
        SERVICE, CheckSubject.ONESELF, state, left, hint, List.of(CheckWay.CODE, CheckWay.STAFF));
  }

  private static View faceOf(CheckSubject subject) {
    return new View.FaceCheck(
        SERVICE,
        subject,
        FaceState.READY,
        3,
        Optional.empty(),
        List.of(CheckWay.CODE, CheckWay.STAFF));
  }

  private static View code(CodeState state, int digits, Optional<CodeHint> hint) {
    Optional<String> phone =
        state == CodeState.SENDING ? Optional.empty() : Optional.of("137****9050");
    return new View.CodeCheck(
        SERVICE,
        CheckSubject.ONESELF,
        state,
        phone,
        digits,
        6,
        hint.equals(Optional.of(CodeHint.EXPIRED)),
        hint,
        List.of(CheckWay.FACE, CheckWay.STAFF));
  }

  /// At a terminal without a camera.
  private static View codeOf(CheckSubject subject) {
    return new View.CodeCheck(
        SERVICE,
        subject,
        CodeState.ENTERING,
        Optional.of("137****9050"),
        2,
        6,
        true,
        Optional.empty(),
        List.of());
  }

  private static List<Exhibit> service() {
    Texts question = new Texts("这份证明用来做什么？", "What is the certificate for?");
    List<ServiceStep.Option> purposes = purposes();
    Texts consent =
        new Texts(
            "我同意查询本人名下的不动产登记信息，并据此开具证明。",
            "I agree that the register is searched for real estate in my name, and that a"
                + " certificate of the result is issued.");
    List<ReviewRow> rows =
        List.of(
            ReviewRow.of(RowLabel.NAME, NAME),
            ReviewRow.of(RowLabel.ID_NUMBER, "110***********1234"),
            ReviewRow.answer(question, purposes.getFirst().label()));
    List<Exhibit> found = new ArrayList<>();
    found.add(step("choose", 2, new View.Choose(SERVICE, question, purposes.subList(0, 4))));
    Map<String, View.Limit> shut =
        Map.of(
            purposes.get(1).value(),
            View.Limit.NO_PRINTER,
            purposes.get(2).value(),
            View.Limit.NO_FORM_PRINTER);
    found.add(
        step("choose-shut", 2, new View.Choose(SERVICE, question, purposes.subList(0, 4), shut)));
    found.add(step("choose-long-shut", 2, new View.Choose(SERVICE, question, purposes, shut)));
    found.add(step("choose-six", 2, new View.Choose(SERVICE, question, purposes.subList(0, 6))));
    found.add(step("choose-long", 2, new View.Choose(SERVICE, question, purposes)));
    found.add(step("review", 3, new View.Review(SERVICE, rows, consent, false)));
    found.add(step("review-second", 3, new View.Review(SERVICE, rows, consent, true)));
    found.add(step("review-long", 3, new View.Review(SERVICE, longReview(), consent, false)));
    found.add(step("review-long-second", 3, new View.Review(SERVICE, longReview(), consent, true)));
    for (View.Stage stage : View.Stage.values()) {
      found.add(step("working-" + name(stage), 4, working(stage)));
    }
    return found;
  }

  private static List<ReviewRow> longReview() {
    List<ReviewRow> rows = new ArrayList<>();
    rows.add(ReviewRow.of(RowLabel.NAME, NAME));
    rows.add(ReviewRow.of(RowLabel.ID_NUMBER, "110***********1234"));
    rows.add(ReviewRow.of(RowLabel.COMPANY, "示例科技有限公司"));
    rows.add(ReviewRow.of(RowLabel.AGENT, "李*范"));
    for (ServiceStep.Option purpose : purposes()) {
      rows.add(
          ReviewRow.answer(new Texts("问题：" + purpose.label().zh(), "Question"), purpose.label()));
    }
    rows.add(ReviewRow.of(RowLabel.MATERIAL, "身份证复印件，2 页"));
    rows.add(ReviewRow.of(RowLabel.FEE, "380.00"));
    return rows;
  }

  private static View working(View.Stage current) {
    List<View.Stage> stages = Arrays.asList(View.Stage.values());
    Optional<View.Pages> pages =
        current == View.Stage.PRINTING ? Optional.of(new View.Pages(1, 2)) : Optional.empty();
    return new View.Working(SERVICE, stages, stages.indexOf(current), pages);
  }

  static Exhibit plain(String name, View view) {
    return new Exhibit(name, view, Optional.empty(), Optional.empty());
  }

  static Exhibit step(String name, int step, View view) {
    return new Exhibit(name, view, Optional.of(step), Optional.empty());
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Category> categories() {
    return List.of(
        category("social", "人社", "Social security", "people"),
        category("housing-fund", "公积金", "Housing fund", "coins"),
        category(REAL_ESTATE.value(), "不动产", "Real estate", "house"),
        category("traffic", "公安交管", "Traffic police", "car"),
        category("household", "公安户政与出入境", "Household, exit and entry", "passport"),
        category("tax", "税务", "Tax", "invoice"),
        category("health", "医保", "Health insurance", "medical"),
        category("business", "企业服务", "Business services", "building"),
        category("civil", "民政与残联", "Civil affairs and disability", "heart"),
        category("education", "教育、档案与司法", "Education, archives, justice", "school"),
        category("general", "综合服务", "General services", "grid"));
  }

  private static Category category(String id, String zh, String en, String icon) {
    return new Category(new CategoryId(id), new Texts(zh, en), icon);
  }

  private static List<View.ServiceTile> services() {
    return List.of(
        tile(
            "no-house-certificate",
            SERVICE,
            new Texts("证明本人名下没有房产登记，当场打印", "Printed at once, with the hall's seal"),
            Optional.empty()),
        tile(
            "registration-lookup",
            new Texts("不动产登记信息查询", "Registration records"),
            new Texts("查看本人名下的登记信息", "What is registered in your name"),
            Optional.of(View.Limit.NO_HALL)),
        tile(
            "registration-progress",
            new Texts("登记进度", "Registration progress"),
            new Texts("查看正在办理的登记到哪一步了", "How far a registration has come"),
            Optional.empty()),
        tile("lookup-four", new Texts("房屋套次查询", "Number of homes"), DETAIL, Optional.empty()),
        tile("lookup-five", new Texts("抵押信息查询", "Mortgages"), DETAIL, Optional.empty()),
        tile(
            "print-six",
            new Texts("登记证明补打", "Reprint a certificate"),
            DETAIL,
            Optional.of(View.Limit.NO_PRINTER)),
        tile("print-seven", new Texts("权属证明打印", "Proof of ownership"), DETAIL, Optional.empty()));
  }

  private static final Texts DETAIL = new Texts("本人查询，当场出结果", "For yourself, at once");

  private static View.ServiceTile tile(
      String id, Texts name, Texts summary, Optional<View.Limit> unavailable) {
    return new View.ServiceTile(new ServiceId(id), name, summary, unavailable, Optional.empty());
  }

  static List<ServiceStep.Option> purposes() {
    String[][] texts = {
      {"child-school", "子女入学", "A child's school enrolment"},
      {"public-housing", "申请公租房", "Applying for public rental housing"},
      {"housing-fund", "提取公积金", "Withdrawing housing fund"},
      {"home-purchase", "购房资格审核", "Proving eligibility to buy a home"},
      {"household", "落户", "Household registration"},
      {"subsidy", "申请人才补贴", "Talent subsidy"},
      {"bank-loan", "银行贷款", "Bank loan"},
      {"other", "其他", "Something else"}
    };
    return Arrays.stream(texts)
        .map(it -> new ServiceStep.Option(it[0], new Texts(it[1], it[2])))
        .toList();
  }
}
