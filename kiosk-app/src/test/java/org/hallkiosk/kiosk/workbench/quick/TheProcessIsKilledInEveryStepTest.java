package org.hallkiosk.kiosk.workbench.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.kiosk.catalog.PlannedStep;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.workbench.SampleDay;
import org.hallkiosk.kiosk.workbench.people.Script;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A process is killed (`kill -9`) in a step of every kind: nothing is flushed, closed or said. Its
/// journal and the hall's books are what is left; a second life takes them up.
class TheProcessIsKilledInEveryStepTest {

  private static final String SENIOR = "senior-card-mailed";
  private static final String INVOICE = "invoice-by-notice";
  private static final String INSURANCE = "medical-insurance-for-child";

  private static final String CARD = "traffic-violation";

  private static Ground ground;

  @BeforeAll
  static void prepare() throws Exception {
    ground = Ground.make();
  }

  @AfterAll
  static void tidyUp() throws Exception {
    ground.close();
  }

  enum Killed {
    IDENTIFY(SENIOR, "sees TakeCard 1", ServiceStep.Identify.class),
    CHECK_PERSON(SENIOR, "sees FaceCheck 1", ServiceStep.CheckPerson.class),
    CHOOSE(SENIOR, "sees Choose 1", ServiceStep.Choose.class),
    FILL_FORM(SENIOR, "sees Question 2", ServiceStep.FillForm.class),
    SCAN_MATERIAL(SENIOR, "sees ScanMaterial 2", ServiceStep.ScanMaterial.class),
    TAKE_PHOTO(SENIOR, "sees TakePhoto 1", ServiceStep.TakePhoto.class),
    DELIVER(SENIOR, "sees Choose 2", ServiceStep.Deliver.class),
    SIGN(SENIOR, "sees Sign 1", ServiceStep.Sign.class),
    REVIEW(SENIOR, "sees Review 1", ServiceStep.Review.class),
    RECEIPT(SENIOR, "writes SLIP_INTENT", ServiceStep.Receipt.class),
    SCAN_CODE(INVOICE, "sees ScanCode 1", ServiceStep.ScanCode.class),
    SHOW_RECORDS(INVOICE, "sees Records 1", ServiceStep.ShowRecords.class),
    PRINT(INVOICE, "writes PRINT_INTENT", ServiceStep.Print.class),
    ONCE_PRINTED(INVOICE, "writes PRINTED", ServiceStep.Print.class),
    RATE(INVOICE, "sees Rating 1", ServiceStep.Rate.class),
    SUBMIT(INSURANCE, "writes SUBMIT_INTENT", ServiceStep.Submit.class),
    ONCE_SUBMITTED(INSURANCE, "writes SUBMIT_DONE", ServiceStep.Submit.class),
    PAY(INSURANCE, "writes PAYMENT_INTENT", ServiceStep.Pay.class),
    ONCE_CHARGED(INSURANCE, "writes CODE_PAYMENT_INTENT", ServiceStep.Pay.class),
    CARD_ORDERED(CARD, "writes ORDER_OPENED", ServiceStep.Pay.class),
    CARD_INSERTED(CARD, "writes CARD_PAYMENT_INTENT", ServiceStep.Pay.class),
    CARD_CHARGED(CARD, "writes CARD_PAID", ServiceStep.Pay.class),
    CARD_TOLD(CARD, "writes CARD_REPORT_INTENT", ServiceStep.Pay.class),
    CARD_BOOKED(CARD, "writes CARD_REPORTED", ServiceStep.Pay.class),
    CARD_SETTLED(CARD, "writes PAYMENT_MADE", ServiceStep.Pay.class);

    private final String script;
    private final String line;
    private final Class<? extends ServiceStep> kind;

    Killed(String script, String line, Class<? extends ServiceStep> kind) {
      this.script = script;
      this.line = line;
      this.kind = kind;
    }

    /// What is written at once is told in one line.
    boolean isReached(@Nullable String told) {
      if (told == null || !told.startsWith("writes ")) {
        return line.equals(told);
      }
      return Arrays.stream(told.split(" ", -1)).skip(1).anyMatch(it -> line.equals("writes " + it));
    }
  }

  @Test
  void every_kind_of_step_is_met() {
    Set<Class<?>> met =
        Arrays.stream(Killed.values()).map(it -> it.kind).collect(Collectors.toSet());
    assertEquals(new HashSet<>(List.of(ServiceStep.class.getPermittedSubclasses())), met);
    for (Killed when : Killed.values()) {
      assertTrue(
          service(when).plan().stream().map(PlannedStep::step).anyMatch(when.kind::isInstance),
          when::name);
    }
  }

  private static Service service(Killed when) {
    Script script = KilledVisit.script(when.script);
    return ground.configuration().catalog().service(script.service()).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void nothing_is_lost_or_doubled(Killed when) throws Exception {
    Path world = ground.newWorld();
    killed(when, world);
    try (TwoLives lives = TwoLives.after(ground, KilledVisit.script(when.script), world)) {
      Bank bank = Bank.on(world.resolve(KilledVisit.BANK));
      assertEquals(List.of(), lives.from(Snapshot.left(when.name(), world, bank, papers(world))));
    }
  }

  private static void killed(Killed when, Path world) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                SampleDay.argument(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledVisit.class.getName(),
                ground.folder().toString(),
                world.toString(),
                when.script)
            .redirectError(world.resolve("errors.log").toFile())
            .start();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      String lines = "";
      for (String line = said.readLine(); !when.isReached(line); line = said.readLine()) {
        String before = lines;
        assertTrue(line != null, () -> "it ended without “" + when.line + "”: " + before);
        lines += line + "\n";
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static List<PrintedDocument> papers(Path world) throws IOException {
    try (Stream<Path> files = Files.list(world.resolve(KilledVisit.PAPERS))) {
      return files.map(TheProcessIsKilledInEveryStepTest::paper).toList();
    }
  }

  private static PrintedDocument paper(Path lying) {
    String file = String.valueOf(lying.getFileName());
    String name = file.replaceFirst("[0-9]+-(plain|form)-", "");
    List<String> forms = file.contains("-form-") ? List.of("A0000001") : List.of();
    return new PrintedDocument(
        1, name, "application/pdf", "", "", 1, new byte[0], forms, Optional.empty());
  }
}
