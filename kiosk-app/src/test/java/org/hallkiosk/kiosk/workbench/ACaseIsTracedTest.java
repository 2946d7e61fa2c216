package org.hallkiosk.kiosk.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.CannotStart;
import org.hallkiosk.kiosk.StartConfiguration;
import org.hallkiosk.kiosk.TraceCommand;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.workbench.Accident.Moment;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.HallCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real visit, with a power failure while the paper comes out; then somebody asks about it.
class ACaseIsTracedTest {

  private static final Path CONFIG = Path.of("../config");

  @TempDir Path folder;

  @Test
  void case_and_certificate_lead_to_both_visits_and_nobody_is_named() throws Exception {
    HallCase issued;
    try (TwoLives lives = new TwoLives(folder)) {
      lives.firstLife(Accident.atWriting(EntryKind.PRINTED, Moment.BEFORE_THE_DISK_HAS_IT));
      lives.secondLife();
      issued = lives.hall().books().cases().getFirst();
    }
    String told = trace(issued.number());
    for (String part :
        List.of(
            "case " + issued.number() + "\n",
            "  terminal     sample-terminal-01, 示例市政务服务中心\n",
            "  service      no-house-certificate\n",
            "id card, person check by face\n",
            ", print uncertain, 0 pages proved",
            ", printed, 1 page proved",
            "  delivery reported",
            "\njournal: whole, ")) {
      assertTrue(told.contains(part), () -> part + " is not in\n" + told);
    }
    assertEquals(2, told.lines().filter(line -> line.startsWith("  session ")).count(), told);
    assertEquals(told, trace(certificate(told)));
    assertNobodyNamed(told);
    assertThrows(CannotStart.class, () -> trace("NO-SUCH-NUMBER"));
  }

  /// As it stands on the paper.
  private static String certificate(String told) {
    return told.lines()
        .filter(line -> line.startsWith("  paper "))
        .map(line -> line.replaceFirst("^ *paper +", "").replaceFirst(",.*", ""))
        .findFirst()
        .orElseThrow();
  }

  private String trace(String number) throws CannotStart {
    Configuration configuration =
        OwnData.of(StartConfiguration.read(CONFIG, CONFIG.resolve("terminal.yaml")), folder);
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    TraceCommand.run(configuration, number, new PrintStream(told, true, StandardCharsets.UTF_8));
    return told.toString(StandardCharsets.UTF_8);
  }

  /// In no encoding that a program would write by mistake.
  private void assertNobodyNamed(String told) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.getFileName().toString().startsWith("journal")).toList();
    }
    assertTrue(!files.isEmpty());
    for (Citizen citizen : Citizens.all()) {
      for (String secret : secrets(citizen)) {
        assertTrue(!told.contains(secret), "the trace names a citizen");
        for (Path file : files) {
          assertTrue(!tells(file, secret), () -> file.getFileName() + " names a citizen");
        }
      }
    }
  }

  private static List<String> secrets(Citizen citizen) {
    return Stream.concat(
            Stream.of(
                citizen.person().name(), citizen.person().number().value(), citizen.address()),
            citizen.phone().stream())
        .toList();
  }

  private static boolean tells(Path file, String secret) {
    return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("GB18030"))
        .anyMatch(
            charset ->
                bytes(file)
                    .contains(new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1)));
  }

  private static String bytes(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
