package org.hallkiosk.kiosk.workbench.people.script;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.identity.Masking;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.Misbehaviour;
import org.hallkiosk.kiosk.workbench.hall.Operation;
import org.hallkiosk.kiosk.workbench.people.Expected;
import org.hallkiosk.kiosk.workbench.people.Hands;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;

/// Visits that end otherwise than their citizen hoped, or that take several terminals: each story
/// is one visit or several of the same citizen, in their order. No journey of a service needs them.
public final class Detours {

  private static final List<List<Script>> ALL =
      Stream.of(BegunHere.ALL, MoneyAstray.ALL, others()).flatMap(List::stream).toList();

  private Detours() {}

  public static List<List<Script>> all() {
    return ALL;
  }

  private static List<List<Script>> others() {
    return List.of(
        serviceCard(),
        notKnownInTime("driving-licence"),
        notKnownInTime("residence-permit-progress"),
        stoppedInTheMiddle("vehicle-records"),
        stoppedInTheMiddle("subsistence-allowance"),
        List.of(departmentDown("tax-records")),
        List.of(departmentDown("pension-contributions")));
  }

  /// Reported lost, and bound again once it is found.
  private static List<Script> serviceCard() {
    return List.of(
        minding("service-card-lost", List.of(new Move.Choose("REPORT_LOST"))),
        minding(
            "service-card-found", List.of(new Move.Choose("BIND"), new Move.InsertServiceCard())));
  }

  private static Script minding(String name, List<Move> how) {
    List<String> who = List.of(Masking.DEFAULT.name(Citizens.ORDINARY.person().name()));
    return new Script(
        name,
        Script.SERVICE_CARD,
        Citizens.ORDINARY,
        Script.Arrival.ID_CARD,
        Story.all(
            List.of(new Move.ShowFace()),
            how,
            List.of(
                new Move.Review(who),
                new Move.Review(who),
                new Move.Result(View.ResultKind.DONE, List.of()),
                new Move.Leave())),
        Expected.nothing());
  }

  /// The application is taken in, and no answer comes for longer than the terminal waits. When its
  /// citizen comes again, the papers wait.
  private static List<Script> notKnownInTime(String name) {
    Story usual = Story.of(name);
    return List.of(
        usual.visit(
            name + "-unknown",
            Story.all(
                usual.until(Move.Review.class),
                List.of(
                    new Move.Meanwhile(
                        View.Review.class::isInstance,
                        hands -> MoneyAstray.fallSilent(hands, Operation.SUBMIT)),
                    usual.from(Move.Review.class).getFirst(),
                    new Move.Result(View.ResultKind.NOT_KNOWN_YET, List.of()),
                    new Move.StaffCalled(),
                    new Move.Meanwhile(View.Goodbye.class::isInstance, MoneyAstray::speakAgain))),
            usual.unrated()),
        usual.collected(name + "-known"));
  }

  /// The printer stops with the paper half out; it is printed again at the next visit.
  private static List<Script> stoppedInTheMiddle(String name) {
    Story usual = Story.of(name);
    return List.of(
        usual.visit(
            name + "-stopped",
            Story.all(
                usual.until(Move.Review.class),
                List.of(
                    new Move.Meanwhile(View.Review.class::isInstance, Hands::stopPaper),
                    usual.from(Move.Review.class).getFirst(),
                    new Move.Result(View.ResultKind.MAY_NOT_HAVE_PRINTED, List.of()),
                    new Move.SkipRating())),
            usual.unrated()),
        usual.collected(name + "-printed-again"));
  }

  private static Script departmentDown(String name) {
    Story usual = Story.of(name);
    return usual.visit(
        name + "-department-down",
        Story.all(
            usual.until(Move.Review.class),
            List.of(
                new Move.Meanwhile(View.Review.class::isInstance, Detours::departmentFalls),
                usual.from(Move.Review.class).getFirst(),
                new Move.Refused(ProblemCode.HALL_UNREACHABLE))),
        Expected.nothing());
  }

  private static void departmentFalls(Hands hands) {
    hands.hall().misbehaviours().once(Operation.SUBMIT, new Misbehaviour.DepartmentDown());
  }

  /// What must have been walked before a visit, the oldest first.
  public static List<Script> before(Script script) {
    return storyOf(script).orElseGet(() -> Scripts.of(script.service())).stream()
        .takeWhile(one -> !one.name().equals(script.name()))
        .toList();
  }

  private static Optional<List<Script>> storyOf(Script script) {
    return ALL.stream().filter(story -> story.contains(script)).findFirst();
  }
}
