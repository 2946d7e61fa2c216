package org.hallkiosk.kiosk.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.CannotStart;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.people.Album;
import org.hallkiosk.kiosk.workbench.people.Expected;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;
import org.hallkiosk.kiosk.workbench.people.ServiceJourney;
import org.hallkiosk.kiosk.workbench.people.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A thirty-seventh service (guardian, branch, two materials, payment) is three files that
/// `config/README.md` tells of: one in the catalogue, two for the sample hall. With them it is used
/// from card to goodbye.
class ANewcomersServiceIsWalkedTest {

  private static final String SERVICE = "/org/hallkiosk/kiosk/configuration/summer-course.yaml";
  private static final String ITEM = "newcomer/summer-course.yaml";
  private static final String REGISTERS = "newcomer/registers.yaml";

  @TempDir Path folder;
  private OwnConfiguration configuration;

  @BeforeEach
  void three_files() throws IOException {
    configuration = new OwnConfiguration(folder.resolve("config"));
    Files.writeString(configuration.file("catalog/summer-course.yaml"), written(SERVICE));
    Files.createDirectories(items());
    Files.writeString(items().resolve("summer-course.yaml"), written(ITEM));
    Files.writeString(items().resolve("registers.yaml"), written(REGISTERS));
  }

  @Test
  void a_child_is_enrolled_and_the_course_paid_for() throws Exception {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    Configuration read = configuration.read(data());
    Glass glass = Glass.of(read, new Arguments());
    try (Workbench workbench =
        new Workbench(read, glass.placement(() -> {}), SampleDay.CLOCK, () -> {})) {
      workbench.start();
      Album album = new Album(Optional.empty(), glass.orientation());
      JourneyRun run = new JourneyRun(workbench, Language.ZH, album, Visit.USUAL_PATIENCE, out);
      ServiceJourney journey = new ServiceJourney("summer-course", List.of(enrolment()));
      assertTrue(run.walk(List.of(journey)), () -> told.toString(StandardCharsets.UTF_8));
      assertEquals(List.of(), workbench.runtime().openIntents());
    }
  }

  @Test
  void a_slip_of_the_pen_is_told_with_its_file_and_place() throws Exception {
    Path item = items().resolve("summer-course.yaml");
    Files.writeString(item, written(ITEM).replace("office:", "ofice:"));
    assertToldWith(item + ": summer-course.yaml/items/summer-course does not know ofice");
    Files.writeString(item, "items:\n  summer-course: [\n");
    assertToldWith(item + ": it is not YAML from line ");
    Files.writeString(item, written(ITEM).replace("{record: courses}", "{record: corses}"));
    assertToldWith("the item summer-course names the records corses, which no file has");
    Files.writeString(item, written(ITEM).replace("unlisted: summer", "unlisted: winter"));
    assertToldWith("the item summer-course names the list winter-children, which no file has");
  }

  private void assertToldWith(String sentence) throws Exception {
    Configuration read = configuration.read(data());
    Glass glass = Glass.of(read, new Arguments());
    CannotStart told =
        assertThrows(
            CannotStart.class,
            () -> new Workbench(read, glass.placement(() -> {}), SampleDay.CLOCK, () -> {}));
    assertTrue(told.sentence().contains(sentence), told::sentence);
  }

  private static Script enrolment() {
    return new Script(
        "summer-course",
        new ServiceId("summer-course"),
        Citizens.CHILD,
        Script.Arrival.ID_CARD,
        List.of(
            new Move.GuardianCard(Citizens.ORDINARY),
            new Move.ShowFace(),
            new Move.Pick("SWIM-1", List.of("游泳初级班", "每周二 14:00", "180.00")),
            new Move.Choose("alone"),
            new Move.UseHeld("卫生健康委员会"),
            new Move.Scan(2),
            new Move.Review(List.of("张*样", "游泳初级班", "自己回家", "180.00")),
            new Move.Pay(PayWay.BANK_CARD, 18000),
            new Move.Result(View.ResultKind.DONE, List.of("游泳初级班", "每周二 14:00")),
            new Move.Rate(1)),
        new Expected(
            Citizens.CHILD.person().number().value(),
            Map.of("course", "SWIM-1", "payable", "yes", "way-home", "alone"),
            List.of("birth-certificate", "way-home-consent"),
            18000,
            List.of(
                paper(DocumentKind.RESULT, "听课证", "110105201505051131", "游泳初级班", "自己回家"),
                paper(DocumentKind.FISCAL_RECEIPT, "暑期课程费", "¥180.00", "壹佰捌拾元整")),
            Optional.of(List.of("张*样", "游泳初级班", "每周二 14:00")),
            1));
  }

  private static Expected.Paper paper(DocumentKind kind, String... facts) {
    List<String> says = Stream.concat(Stream.of("张小样"), Stream.of(facts)).toList();
    return new Expected.Paper(kind, false, says);
  }

  /// The course is open by day; the test runs at any hour.
  private Path data() {
    return folder.resolve("data");
  }

  private Path items() {
    return data().resolve("hall").resolve("items");
  }

  private static String written(String resource) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            ANewcomersServiceIsWalkedTest.class.getResourceAsStream(resource), resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
