package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.image.Signature;
import org.hallkiosk.hardware.image.Stroke;
import org.hallkiosk.kiosk.casework.DeliveryWay;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Lamp;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.catalog.Agency;
import org.hallkiosk.kiosk.catalog.Assurance;
import org.hallkiosk.kiosk.catalog.Audience;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Category;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.Condition;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.catalog.Minors;
import org.hallkiosk.kiosk.catalog.PhotoStandard;
import org.hallkiosk.kiosk.catalog.PlannedStep;
import org.hallkiosk.kiosk.catalog.Promise;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallRow;
import org.hallkiosk.kiosk.hall.HeldMaterial;
import org.hallkiosk.kiosk.hall.Preparation;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// Services that ask all kinds of questions, and the world's answers to them.
final class Asking {

  static final ServiceId SERVICE = new ServiceId("asking");
  static final Texts TEXT = new Texts("字", "text");
  static final String SHA = "ab".repeat(32);
  static final LocalDate FOLLOWS_UNTIL = LocalDate.of(2026, 12, 31);
  static final Preparation NOTHING_KNOWN = new Preparation(Map.of(), List.of(), FOLLOWS_UNTIL);
  static final HeldMaterial HELD =
      new HeldMaterial(
          "household",
          "held-1",
          new Texts("户口簿", "Household register"),
          new Texts("示例市公安局", "Sample police"),
          Optional.of(LocalDate.of(2030, 1, 1)));

  static final ServiceStep.ScanMaterial SCAN =
      new ServiceStep.ScanMaterial("household", new Texts("户口簿", "Register"), 3, true);
  static final ServiceStep.TakePhoto PHOTO =
      new ServiceStep.TakePhoto("portrait", TEXT, PhotoStandard.ID_CARD);
  static final ServiceStep.Sign SIGN = new ServiceStep.Sign("signature", TEXT, List.of());
  static final ServiceStep.ScanCode CODE = new ServiceStep.ScanCode("notice", TEXT, "JF");
  static final ServiceStep.ShowRecords PICK =
      new ServiceStep.ShowRecords("violations", TEXT, Optional.of("violation"));
  static final ServiceStep.Review REVIEW = new ServiceStep.Review(TEXT, false);

  private Asking() {}

  static ServiceStep.Choose choice(String field, String... values) {
    return new ServiceStep.Choose(field, TEXT, options(values));
  }

  static List<ServiceStep.Option> options(String... values) {
    return Arrays.stream(values)
        .map(value -> new ServiceStep.Option(value, new Texts("答" + value, value)))
        .toList();
  }

  static FormField field(String id, FormField.Kind kind) {
    return new FormField(id, TEXT, kind, true, Optional.empty());
  }

  static ServiceStep.FillForm form(FormField... fields) {
    return new ServiceStep.FillForm(List.of(fields));
  }

  static PlannedStep when(String field, String value, ServiceStep step) {
    return new PlannedStep(step, new Condition.Equals(field, value));
  }

  /// At the first question of a service of these steps, followed by a submission.
  static Walk at(ServiceStep... steps) {
    return at(Arrays.stream(steps).map(PlannedStep::always).toArray(PlannedStep[]::new));
  }

  static Walk at(PlannedStep... steps) {
    return at(service(List.of(steps)));
  }

  static Walk at(Service service) {
    Walk walk = Walk.started(catalog(service)).atHome();
    walk.hallKnowsNothing = false;
    return walk.touch(new Intent.StartService(SERVICE));
  }

  static Catalog catalog(Service... services) {
    CategoryId category = new CategoryId("real-estate");
    return new Catalog(List.of(new Category(category, TEXT, "home")), List.of(services));
  }

  static Service service(List<PlannedStep> steps) {
    return service(steps, List.of());
  }

  static Service service(List<PlannedStep> steps, List<PlannedStep> later) {
    List<PlannedStep> plan =
        Stream.of(
                List.of(PlannedStep.always(new ServiceStep.Identify())),
                steps,
                List.of(PlannedStep.always(new ServiceStep.Submit())),
                later)
            .flatMap(List::stream)
            .toList();
    return new Service(
        SERVICE,
        "0002",
        new CategoryId("real-estate"),
        TEXT,
        TEXT,
        Audience.PERSON,
        Assurance.CARD,
        Agency.AGENT_ALLOWED,
        Minors.GUARDIAN_UNDER_14,
        List.of(),
        Optional.empty(),
        new Promise.Immediate(),
        plan);
  }

  /// Every kind of question, and conditions between them.
  static Service everything() {
    return service(
        List.of(
            PlannedStep.always(everyField()),
            PlannedStep.always(PICK),
            when("grade", "heavy", SIGN),
            PlannedStep.always(CODE),
            PlannedStep.always(choice("kind", "a", "b")),
            when("kind", "a", SCAN),
            when("kind", "b", PHOTO),
            PlannedStep.always(
                new ServiceStep.Deliver(List.of(DeliveryWay.WINDOW, DeliveryWay.MAIL))),
            PlannedStep.always(new ServiceStep.Review(TEXT, true))));
  }

  static ServiceStep.FillForm everyField() {
    LocalDate first = LocalDate.of(2000, 1, 1);
    return form(
        new FormField(
            "phone", TEXT, new FormField.Kind.Phone(), true, Optional.of("registered-phone")),
        field("name", new FormField.Kind.Text(10)),
        field("account", new FormField.Kind.Digits(2, 6)),
        field("relative", new FormField.Kind.Identity()),
        field("day", new FormField.Kind.Day(first, first.plusYears(50))),
        field("money", new FormField.Kind.Money(1, 100_000)),
        field("degree", new FormField.Kind.OneOf(options("x", "y"))));
  }

  static HallRecord record(String id, long fen, Map<String, String> facts) {
    return new HallRecord(
        id,
        List.of(new HallRow(new Texts("地点", "Place"), "示例路" + id)),
        Optional.of(new Fen(fen)),
        Lamp.NONE,
        facts,
        true);
  }

  static Signature signature() {
    Stroke stroke =
        new Stroke(
            List.of(
                new Stroke.Dot(0.1, 0.1, Duration.ZERO),
                new Stroke.Dot(0.6, 0.2, Duration.ofMillis(30))));
    return Signature.of(List.of(stroke), 0.4).orElseThrow();
  }

  static Walk prepared(Walk walk, Preparation known) {
    return walk.send(
        new Event.Prepared(
            walk.last(Effect.Prepare.class).ticket(), new HallAnswer.Answered<>(known)));
  }

  static Walk records(Walk walk, HallRecord... records) {
    return walk.send(
        new Event.RecordsRead(
            walk.last(Effect.ReadRecords.class).ticket(),
            new HallAnswer.Answered<>(List.of(records))));
  }

  static Walk scanned(Walk walk, ScannedPage page) {
    walk.touch(new Intent.Capture());
    return walk.send(new Event.PageScanned(walk.last(Effect.ScanPage.class).ticket(), page));
  }

  static Walk taken(Walk walk, TakenPhoto photo) {
    walk.touch(new Intent.TakePicture());
    return walk.send(new Event.PhotoTaken(walk.last(Effect.TakePhoto.class).ticket(), photo));
  }

  static Walk sent(Walk walk, Ticket ticket, String material, int pages) {
    MaterialRef ref = new MaterialRef.Uploaded(material, SHA, pages);
    return walk.send(new Event.MaterialSent(ticket, new HallAnswer.Answered<>(ref)));
  }

  static Walk typed(Walk walk, String text) {
    return walk.touch(new Intent.Type(text));
  }

  static Walk confirmed(Walk walk, String text) {
    return typed(walk, text).touch(new Intent.Confirm());
  }

  static View.Question question(Walk walk) {
    return assertInstanceOf(View.Question.class, walk.view());
  }

  static View.Review review(Walk walk) {
    return assertInstanceOf(View.Review.class, walk.view());
  }

  /// What is handed in when the citizen agrees.
  static Application application(Walk walk) {
    walk.touch(new Intent.Confirm());
    return walk.last(Effect.Submit.class).application();
  }
}
