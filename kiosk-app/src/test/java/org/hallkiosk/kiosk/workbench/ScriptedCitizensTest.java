package org.hallkiosk.kiosk.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.journal.Journal.Verdict;
import org.hallkiosk.kiosk.journal.sqlite.JournalFile;
import org.hallkiosk.kiosk.journal.sqlite.JournalOpening;
import org.hallkiosk.kiosk.workbench.people.Album;
import org.hallkiosk.kiosk.workbench.people.Journey;
import org.hallkiosk.kiosk.workbench.people.Journeys;
import org.hallkiosk.kiosk.workbench.people.Visit;
import org.hallkiosk.kiosk.workbench.people.script.Scripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Scripted citizens at one terminal with its window, one after the other, as on a day in the hall:
/// everybody who meets an accident, and of the services those that together use every device. All
/// services are walked without a window by `EveryServiceIsWalkedTest`, and with it by `scripts/run
/// --journey all`.
class ScriptedCitizensTest {

  @TempDir Path folder;

  private static final Set<String> SERVICES =
      Set.of("no-house-certificate", "tax-certificate", "student-loan", "traffic-violation");

  @Test
  void all_journeys_complete_one_after_the_other() throws Exception {
    Set<String> scripted =
        Scripts.all().stream().map(script -> script.service().value()).collect(Collectors.toSet());
    assertComplete(
        Language.ZH,
        false,
        Journeys.all().stream()
            .filter(one -> SERVICES.contains(one.name()) || !scripted.contains(one.name()))
            .toList());
  }

  @Test
  void the_certificate_in_english() throws Exception {
    assertComplete(Language.EN, false, certificate());
  }

  @Test
  void the_certificate_on_a_panel_that_lies() throws Exception {
    assertComplete(Language.ZH, true, certificate());
  }

  @Test
  void the_certificate_through_a_gateway_of_the_field() throws Exception {
    OwnConfiguration own = new OwnConfiguration(folder.resolve("config"));
    own.change("terminal.yaml", "signer: hmac-sha256", "shape: gateway");
    assertComplete(own, Language.ZH, false, certificate());
  }

  private static List<Journey> certificate() {
    return List.of(Journeys.named("no-house-certificate").orElseThrow());
  }

  private void assertComplete(Language language, boolean landscape, List<Journey> journeys)
      throws Exception {
    assertComplete(new OwnConfiguration(folder.resolve("config")), language, landscape, journeys);
  }

  private void assertComplete(
      OwnConfiguration own, Language language, boolean landscape, List<Journey> journeys)
      throws Exception {
    Path data = folder.resolve("data");
    Configuration configuration = own.read(data);
    Arguments arguments = new Arguments();
    arguments.landscape = landscape;
    Glass glass = Glass.of(configuration, arguments);
    assertEquals(landscape ? "landscape" : "portrait", glass.orientation());
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    Album album = new Album(Optional.empty(), glass.orientation());
    try (Workbench workbench =
        new Workbench(configuration, glass.placement(() -> {}), SampleDay.CLOCK, () -> {})) {
      workbench.start();
      boolean all =
          new JourneyRun(workbench, language, album, Visit.USUAL_PATIENCE, out).walk(journeys);
      assertTrue(all, () -> told.toString(StandardCharsets.UTF_8));
      assertEquals(List.of(), workbench.runtime().openIntents());
    }
    assertJournalWhole(data.resolve("journal.db"));
  }

  private static void assertJournalWhole(Path file) {
    JournalOpening opening = JournalFile.open(file, SampleDay.CLOCK);
    try (Journal journal = assertInstanceOf(JournalOpening.Opened.class, opening).journal()) {
      Verdict.Whole whole = assertInstanceOf(Verdict.Whole.class, journal.verify());
      assertTrue(whole.entries() > 0);
      assertEquals(List.of(), journal.open());
    }
  }
}
