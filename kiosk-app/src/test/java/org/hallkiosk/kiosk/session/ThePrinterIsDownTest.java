package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Condition;
import org.hallkiosk.kiosk.catalog.PlannedStep;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Stock;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.configuration.ConfigurationFolder;
import org.hallkiosk.kiosk.configuration.ConfigurationReading;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A device is down, and everything that can be done without it goes on.
class ThePrinterIsDownTest {

  private static final Catalog SHIPPED =
      assertInstanceOf(
              ConfigurationReading.Usable.class,
              new ConfigurationFolder(Path.of("../config")).read())
          .configuration()
          .catalog();

  private static final Texts TEXT = new Texts("字", "text");

  /// What is nothing without the device. All others go on.
  private static Set<String> shutBy(View.Limit limit) {
    return switch (limit) {
      case NO_PRINTER ->
          Set.of(
              "business-licence",
              "e-licence-print",
              "id-photo",
              "medical-insurance-certificate",
              "no-house-certificate",
              "provident-fund-certificate",
              "social-card-replacement",
              "social-insurance-certificate",
              "traffic-violation");
      case NO_DOCUMENT_SCANNER ->
          Set.of("no-crime-certificate", "senior-card", "social-card-replacement");
      case NO_CAMERA -> Set.of("id-photo", "senior-card", "social-card-replacement");
      case NO_HALL -> ids(SHIPPED.services());
      case NO_FORM_PRINTER,
          NO_CARD_READER,
          NO_SLIPS,
          NO_CARD_TERMINAL,
          NO_CHIP_READER,
          NO_CODE_SCANNER,
          NO_FINGERPRINT_READER,
          NO_CARD_DISPENSER,
          SUSPENDED,
          DEPARTMENT_DOWN,
          OUTSIDE_HOURS,
          NOT_OFFERED,
          IN_PERSON_ONLY,
          ADULTS_ONLY,
          NO_COMPANY ->
          Set.of();
    };
  }

  @ParameterizedTest
  @EnumSource(View.Limit.class)
  void of_the_thirty_six_only_what_is_nothing_without_the_device_is_shut(View.Limit limit) {
    assertEquals(36, SHIPPED.services().size());
    Set<String> shut =
        ids(
            SHIPPED.services().stream()
                .filter(it -> Availability.of(it, Set.of(limit)).equals(Optional.of(limit)))
                .toList());
    assertEquals(new TreeSet<>(shutBy(limit)), new TreeSet<>(shut));
  }

  @Test
  void nothing_is_shut_by_what_it_does_not_name() {
    for (Service service : SHIPPED.services()) {
      Set<View.Limit> all = EnumSet.allOf(View.Limit.class);
      assertEquals(Optional.empty(), Availability.of(service, Set.of()), service.id().value());
      assertEquals(
          Optional.of(View.Limit.NO_HALL), Availability.of(service, all), service.id().value());
    }
  }

  @Test
  void with_both_printers_down_a_certificate_on_either_paper_is_shut() {
    Service either = shipped("tax-certificate");
    assertEquals(
        Optional.of(View.Limit.NO_PRINTER),
        Availability.of(either, Set.of(View.Limit.NO_PRINTER, View.Limit.NO_FORM_PRINTER)));
  }

  @Test
  void an_answer_that_leads_only_to_paper_says_why_it_cannot_be_picked() {
    Walk walk = choosing(Set.of(View.Limit.NO_PRINTER));
    View.Choose asked = assertInstanceOf(View.Choose.class, walk.view());
    assertEquals(Map.of("yes", View.Limit.NO_PRINTER), asked.shut());
    walk.touch(new Intent.Pick("yes"));
    assertEquals(asked, walk.view());
    walk.touch(new Intent.Pick("no"));
    assertInstanceOf(View.Result.class, walk.view());
    assertEquals(List.of(), walk.all(Effect.CheckPrinter.class));
  }

  @Test
  void it_can_be_picked_as_soon_as_the_printer_is_back() {
    Walk walk = choosing(Set.of(View.Limit.NO_PRINTER));
    walk.send(new Event.LimitsChanged(Set.of())).touch(new Intent.Pick("yes"));
    assertInstanceOf(View.Review.class, walk.view());
  }

  @Test
  void what_was_answered_before_counts_for_the_answers_that_are_left() {
    ServiceStep.Choose first = choice("for", "self", "other");
    ServiceStep.Choose second = choice("paper", "plain", "numbered");
    Condition selfOnForm = new Condition.All(List.of(is("for", "self"), is("paper", "numbered")));
    Run run =
        Run.of(
            planned(
                PlannedStep.always(first),
                PlannedStep.always(second),
                new PlannedStep(print(Stock.NUMBERED), selfOnForm)));
    Set<View.Limit> limits = Set.of(View.Limit.NO_FORM_PRINTER);
    Run self = run.filling(it -> it.answering("for", "self")).at(1);
    Run other = run.filling(it -> it.answering("for", "other")).at(1);
    assertEquals(
        Optional.of(View.Limit.NO_FORM_PRINTER),
        Availability.of(self, "paper", "numbered", limits));
    assertEquals(Optional.empty(), Availability.of(self, "paper", "plain", limits));
    assertEquals(Optional.empty(), Availability.of(other, "paper", "numbered", limits));
    assertEquals(Optional.empty(), Availability.of(run, "for", "self", limits));
  }

  @Test
  void what_a_record_says_may_leave_a_way_as_well() {
    ServiceStep.ShowRecords records =
        new ServiceStep.ShowRecords("violations", TEXT, Optional.of("violation"));
    Service service =
        planned(
            PlannedStep.always(records), new PlannedStep(print(Stock.PLAIN), is("payable", "yes")));
    assertEquals(Optional.empty(), Availability.of(service, Set.of(View.Limit.NO_PRINTER)));
    Service unpicked =
        planned(
            PlannedStep.always(new ServiceStep.ShowRecords("all", TEXT, Optional.empty())),
            new PlannedStep(print(Stock.PLAIN), new Condition.Not(is("payable", "yes"))));
    assertEquals(
        Optional.of(View.Limit.NO_PRINTER),
        Availability.of(unpicked, Set.of(View.Limit.NO_PRINTER)));
  }

  /// Sixty questions of two answers would be more ways than anybody can go.
  @Test
  void a_service_of_very_many_questions_shuts_nobody_out_and_holds_nobody_up() {
    List<ServiceStep.Choose> questions =
        IntStream.range(0, 60).mapToObj(i -> choice("field-" + i, "yes", "no")).toList();
    List<Condition> all =
        questions.stream().map(it -> is(it.field(), "yes")).map(Condition.class::cast).toList();
    List<PlannedStep> plan = new ArrayList<>(questions.stream().map(PlannedStep::always).toList());
    plan.add(new PlannedStep(print(Stock.PLAIN), new Condition.Any(all)));
    assertEquals(
        Optional.empty(),
        Availability.of(planned(plan.toArray(PlannedStep[]::new)), Set.of(View.Limit.NO_PRINTER)));
  }

  @Test
  void whoever_applies_for_a_later_day_needs_no_printer_today() {
    Service later = shipped("medical-insurance-remote");
    Run run = Run.of(later).filling(it -> it.answering("delivery", "terminal"));
    assertEquals(Set.of(), run.stocks());
    assertEquals(false, run.prints());
    Run collecting = Run.collecting(later, Walk.CASE);
    assertEquals(Set.of(Stock.PLAIN), collecting.stocks());
    assertEquals(
        Optional.of(View.Limit.NO_PRINTER),
        Availability.ofEarlier(collecting, Set.of(View.Limit.NO_PRINTER)));
  }

  @Test
  void a_plain_paper_is_collected_while_the_form_printer_is_down() {
    Run run = Run.collecting(shipped("tax-certificate"), Walk.CASE);
    assertEquals(Optional.empty(), Availability.ofEarlier(run, Set.of(View.Limit.NO_FORM_PRINTER)));
    assertEquals(
        Optional.of(View.Limit.NO_PRINTER),
        Availability.ofEarlier(run, Set.of(View.Limit.NO_PRINTER, View.Limit.NO_FORM_PRINTER)));
  }

  @Test
  void what_is_owed_is_paid_though_the_receipt_nobody_asked_for_could_not_be_printed() {
    Run run = Run.paying(shipped("medical-insurance-payment"), Walk.CASE);
    assertEquals(Optional.empty(), Availability.ofEarlier(run, Set.of(View.Limit.NO_PRINTER)));
    assertEquals(
        Optional.of(View.Limit.NO_HALL), Availability.ofEarlier(run, Set.of(View.Limit.NO_HALL)));
  }

  @Test
  void a_form_that_waits_stays_where_it_is_while_its_printer_is_down() {
    Walk walk = Walk.started(SHIPPED).send(down(View.Limit.NO_FORM_PRINTER)).cardLaid();
    ServiceId service = new ServiceId("tax-certificate");
    walk.hallSignsIn(new SignedIn.Waiting(Walk.CASE, service)).cardTaken();
    walk.touch(new Intent.SeeWaiting()).personChecked().touch(new Intent.Collect(Walk.CASE));
    walk.fileRead(Walk.file(service, Optional.empty(), Map.of("paper", "numbered")));
    assertEquals(ProblemCode.PRINTER_NOT_READY, ((View.Problem) walk.view()).code(), "it says so");
    assertEquals(List.of(), walk.all(Effect.FetchDocument.class));
    walk.touch(new Intent.Back());
    assertInstanceOf(View.Home.class, walk.view());
  }

  private static Walk choosing(Set<View.Limit> limits) {
    ServiceStep.Choose print = choice("print", "yes", "no");
    Condition wanted = is("print", "yes");
    List<PlannedStep> plan =
        List.of(
            PlannedStep.always(print),
            new PlannedStep(new ServiceStep.Review(TEXT, false), wanted),
            new PlannedStep(new ServiceStep.Submit(), wanted),
            new PlannedStep(print(Stock.PLAIN), wanted),
            new PlannedStep(new ServiceStep.Receipt(), wanted));
    Service service = planned(plan.toArray(PlannedStep[]::new));
    Walk walk = Walk.started(new Catalog(Walk.catalog().categories(), List.of(service)));
    walk.send(new Event.LimitsChanged(limits)).atHome();
    return walk.touch(new Intent.StartService(service.id()));
  }

  private static Event down(View.Limit limit) {
    return new Event.LimitsChanged(Set.of(limit));
  }

  private static Service shipped(String id) {
    return SHIPPED.service(new ServiceId(id)).orElseThrow();
  }

  private static ServiceStep.Choose choice(String field, String one, String other) {
    return new ServiceStep.Choose(
        field,
        TEXT,
        List.of(new ServiceStep.Option(one, TEXT), new ServiceStep.Option(other, TEXT)));
  }

  private static Condition.Equals is(String field, String value) {
    return new Condition.Equals(field, value);
  }

  private static ServiceStep print(Stock stock) {
    return new ServiceStep.Print(TEXT, DocumentKind.RESULT, stock);
  }

  private static Service planned(PlannedStep... plan) {
    Service one = Walk.catalog().services().getFirst();
    return new Service(
        one.id(),
        one.itemCode(),
        one.category(),
        one.name(),
        one.summary(),
        one.audience(),
        one.assurance(),
        one.agency(),
        one.minors(),
        one.departments(),
        one.hours(),
        one.promise(),
        List.of(plan));
  }

  private static Set<String> ids(Collection<Service> services) {
    return services.stream().map(it -> it.id().value()).collect(Collectors.toSet());
  }
}
