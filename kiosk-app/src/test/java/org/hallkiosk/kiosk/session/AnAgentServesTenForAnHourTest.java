package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.catalog.Agency;
import org.hallkiosk.kiosk.catalog.Assurance;
import org.hallkiosk.kiosk.catalog.Audience;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Category;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.Minors;
import org.hallkiosk.kiosk.catalog.PlannedStep;
import org.hallkiosk.kiosk.catalog.Promise;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Stock;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.view.CheckSubject;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.hallkiosk.kiosk.workbench.hall.HallCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A village agent brings ten people's cards, and the queue takes most of an hour: the real hall's
/// clock goes on while they are served.
class AnAgentServesTenForAnHourTest {

  /// In the order of their mandates.
  private static final List<String> PRINCIPALS =
      List.of(
          "ordinary",
          "second",
          "house-owner",
          "long-term",
          "rare-name",
          "uyghur",
          "student",
          "manchu",
          "landlady",
          "elder");

  private static final Texts TEXT = new Texts("字", "text");
  private static final ServiceId INSURANCE = new ServiceId("social-insurance-certificate");

  /// For whom the certificate of insurance is refused.
  private static final List<String> WITHOUT_PAPER = List.of("rare-name", "student");

  private static final ServiceId COMPLAINT = new ServiceId("hotline-complaint");

  @TempDir Path folder;
  private HallBench bench;
  private OnlineWalk terminal;

  @BeforeEach
  void open() throws IOException {
    bench = new HallBench(folder, Terminal.HallShape.CONTRACT);
    terminal = new OnlineWalk(catalog(), bench, Citizens.AGENT);
    terminal.card(Citizens.AGENT).touch(new Intent.ActForOthers());
    assertEquals(CheckSubject.AGENT, terminal.sees(View.FaceCheck.class).subject());
    terminal.touch(new Intent.TakePicture());
    terminal.sees(View.Principals.class);
  }

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  @Test
  void ten_are_served_in_fifty_minutes_with_one_check_each_with_mandate_case_wipe_and_slip() {
    for (int i = 0; i < PRINCIPALS.size(); i++) {
      comes(i);
      serves(i);
      assertFiled(i);
      assertEquals(i + 1, terminal.sees(View.Principals.class).served());
    }
    assertEquals(1, terminal.walk.all(Effect.CheckFace.class).size());
    assertEquals(10, bench.hall().books().cases().size());
    assertEquals(10, terminal.walk.all(Effect.Wipe.class).size());
  }

  @Test
  void after_a_long_pause_the_agent_is_checked_anew_and_the_principal_is_served() {
    comes(0);
    serves(0);
    bench.advance(Duration.ofMinutes(20));
    comes(1);
    assertEquals(CheckSubject.AGENT, terminal.sees(View.FaceCheck.class).subject());
    terminal.touch(new Intent.TakePicture());
    serves(1);
    assertFiled(1);
    assertEquals(2, terminal.walk.all(Effect.CheckFace.class).size());
  }

  @Test
  void a_check_that_lapses_in_the_middle_of_a_principals_business_is_the_agents_to_renew() {
    comes(0);
    terminal.touch(new Intent.StartService(INSURANCE));
    bench.advance(Duration.ofMinutes(20));
    chooses("all", "other");
    assertEquals(CheckSubject.AGENT, terminal.sees(View.FaceCheck.class).subject());
    terminal.touch(new Intent.TakePicture());
    ends();
    assertFiled(0);
    assertEquals(2, terminal.walk.all(Effect.Submit.class).size());
    assertEquals(1, bench.hall().books().cases().size());
  }

  private void comes(int i) {
    terminal.touch(new Intent.NextPrincipal()).card(citizen(i));
  }

  private void serves(int i) {
    terminal.sees(View.Home.class);
    bench.advance(Duration.ofMinutes(5));
    if (WITHOUT_PAPER.contains(PRINCIPALS.get(i))) {
      terminal.touch(new Intent.StartService(COMPLAINT));
      chooses("complaint", "none", "很吵");
    } else {
      terminal.touch(new Intent.StartService(INSURANCE));
      chooses("all", "other");
    }
    ends();
  }

  private void chooses(String... values) {
    for (String value : values) {
      terminal.touch(new Intent.Pick(value));
    }
    terminal.sees(View.Review.class);
    terminal.touch(new Intent.Confirm());
  }

  private void ends() {
    terminal.sees(View.Result.class);
    terminal.touch(new Intent.Confirm());
  }

  private void assertFiled(int i) {
    List<HallCase> cases = List.copyOf(bench.hall().books().cases());
    HallCase filed = cases.getLast();
    assertEquals(citizen(i).person().number().value(), filed.citizenNumber());
    assertEquals(Optional.of("WT-2026-%04d".formatted(i + 1)), filed.filing().mandate());
    SlipOrder.Receipt slip = (SlipOrder.Receipt) terminal.walk.last(Effect.PrintSlip.class).order();
    assertEquals(filed.number(), slip.caseNumber().value());
    assertEquals(citizen(i).person(), slip.holder().orElseThrow());
  }

  private static Citizen citizen(int i) {
    return Citizens.named(PRINCIPALS.get(i));
  }

  private static Catalog catalog() {
    CategoryId category = new CategoryId("real-estate");
    List<ServiceStep> paper = new ArrayList<>(asking("insurance", "all"));
    paper.addAll(asking("purpose", "other"));
    paper.addAll(List.of(new ServiceStep.Review(TEXT, false), new ServiceStep.Submit()));
    paper.add(new ServiceStep.Print(TEXT, DocumentKind.RESULT, Stock.PLAIN));
    paper.add(new ServiceStep.Receipt());
    List<ServiceStep> complaint = new ArrayList<>(asking("kind", "complaint"));
    complaint.addAll(asking("reply", "none"));
    complaint.addAll(asking("content", "很吵"));
    complaint.addAll(List.of(new ServiceStep.Review(TEXT, false), new ServiceStep.Submit()));
    complaint.add(new ServiceStep.Receipt());
    return new Catalog(
        List.of(new Category(category, TEXT, "home")),
        List.of(service(INSURANCE, category, paper), service(COMPLAINT, category, complaint)));
  }

  private static List<ServiceStep> asking(String field, String value) {
    return List.of(
        new ServiceStep.Choose(field, TEXT, List.of(new ServiceStep.Option(value, TEXT))));
  }

  private static Service service(ServiceId id, CategoryId category, List<ServiceStep> asked) {
    List<ServiceStep> steps = new ArrayList<>();
    steps.add(new ServiceStep.Identify());
    steps.add(new ServiceStep.CheckPerson());
    steps.addAll(asked);
    return new Service(
        id,
        "0001",
        category,
        TEXT,
        TEXT,
        Audience.PERSON,
        Assurance.CARD_AND_PERSON_CHECK,
        Agency.AGENT_ALLOWED,
        Minors.GUARDIAN_UNDER_14,
        List.of(),
        Optional.empty(),
        new Promise.Immediate(),
        steps.stream().map(PlannedStep::always).toList());
  }
}
