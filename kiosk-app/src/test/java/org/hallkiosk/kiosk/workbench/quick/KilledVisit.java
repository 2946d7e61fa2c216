package org.hallkiosk.kiosk.workbench.quick;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.MoneyLine;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.people.Glass;
import org.hallkiosk.kiosk.workbench.people.JourneyFailed;
import org.hallkiosk.kiosk.workbench.people.Script;
import org.hallkiosk.kiosk.workbench.people.ScriptWalk;
import org.hallkiosk.kiosk.workbench.people.script.Scripts;

/// A process of its own: hall, terminal and citizen, who tells each screen that they see and each
/// write of the journal, and is killed at one of them. Papers that came out are laid into a folder,
/// as they outlive a terminal.
final class KilledVisit {

  static final String PAPERS = "papers";
  static final String BANK = "bank";

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private KilledVisit() {}

  /// @param arguments folder of the ground, folder of the world, name of the script
  public static void main(String[] arguments) throws Exception {
    Ground ground = Ground.at(Path.of(arguments[0]));
    Path world = Path.of(arguments[1]);
    Script script = script(arguments[2]);
    QuickTerminal.Wiring wiring =
        new QuickTerminal.Wiring(journal -> new Telling(new QuickJournal(journal)), hall -> hall);
    try (Life life =
        new Life(ground, ground.configuration(), world, Bank.on(world.resolve(BANK)), wiring)) {
      Path papers = Files.createDirectories(world.resolve(PAPERS));
      life.cabinet().papers.watch(paper -> keep(papers, "plain", paper));
      life.cabinet().forms.watch(paper -> keep(papers, "form", paper));
      life.start();
      Glass glass = new QuickGlass(life.terminal(), Patience.PATIENT);
      new ScriptWalk(script, new TellingGlass(glass), life.hands(), Language.ZH).comeAndGo();
      life.hands().awaitSettled();
    }
    OUT.println("over");
  }

  static Script script(String name) {
    return Scripts.all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  private static void keep(Path folder, String stock, PrintedDocument paper) {
    try {
      Files.write(folder.resolve(paper.jobId() + "-" + stock + "-" + paper.name()), paper.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException("a paper cannot be laid down", e);
    }
  }

  /// Tells `writes KIND` once it is on the disk, before anything hangs on it.
  private record Telling(QuickJournal inner) implements Forwarding {

    @Override
    public void append(List<Entry> entries) {
      inner.append(entries);
      OUT.println(
          "writes "
              + entries.stream().map(one -> one.kind().name()).collect(Collectors.joining(" ")));
    }
  }

  /// Everything but writing, as another journal does it.
  private interface Forwarding extends Journal {
    QuickJournal inner();

    @Override
    default List<Entry> open() {
      return inner().open();
    }

    @Override
    default Map<IdempotencyKey, Instant> openSince() {
      return inner().openSince();
    }

    @Override
    default Set<IdempotencyKey> handedOver() {
      return inner().handedOver();
    }

    @Override
    default List<MoneyLine> payments(LocalDate day, ZoneId zone) {
      return inner().payments(day, zone);
    }

    @Override
    default Set<OrderNumber> deferred() {
      return inner().deferred();
    }

    @Override
    default Verdict verify() {
      return inner().verify();
    }

    @Override
    default void close() {
      inner().close();
    }
  }

  /// Tells `sees View` and the how-manieth of its kind it is.
  private static final class TellingGlass implements Glass {
    private final Glass glass;
    private final Map<String, Integer> seen = new HashMap<>();

    TellingGlass(Glass glass) {
      this.glass = glass;
    }

    @Override
    public View see(String why, Predicate<View> fits) throws JourneyFailed, InterruptedException {
      View view = glass.see(why, fits);
      String name = view.getClass().getSimpleName();
      OUT.println("sees " + name + " " + seen.merge(name, 1, Integer::sum));
      return view;
    }

    @Override
    public void touch(Intent intent) throws JourneyFailed, InterruptedException {
      glass.touch(intent);
    }

    @Override
    public void reads(String text) throws JourneyFailed {
      glass.reads(text);
    }
  }
}
