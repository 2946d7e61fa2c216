package org.hallkiosk.kiosk.workbench.quick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.hall.Statement;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.workbench.hall.BooksView;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.hallkiosk.kiosk.workbench.hall.Operation;
import org.hallkiosk.kiosk.workbench.people.JourneyFailed;
import org.hallkiosk.kiosk.workbench.people.Script;
import org.hallkiosk.kiosk.workbench.people.ScriptWalk;
import org.hallkiosk.kiosk.workbench.people.script.Detours;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One visit, and what comes of it wherever the power fails: the first life is lived once, and each
/// of its moments is the beginning of a world of its own, in which the terminal starts again and
/// the citizen comes back.
final class TwoLives implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TwoLives.class);

  private final Ground ground;
  private final Script script;
  private final Path world;
  private final BooksView before;
  private final List<Snapshot> snapshots;
  private final Set<Operation> befell;

  private TwoLives(
      Ground ground,
      Script script,
      Path world,
      BooksView before,
      List<Snapshot> snapshots,
      Set<Operation> befell) {
    this.ground = ground;
    this.script = script;
    this.world = world;
    this.before = before;
    this.snapshots = snapshots;
    this.befell = befell;
  }

  /// Lives the first life to its end.
  ///
  /// @param weather what the hall does wrong meanwhile
  static TwoLives live(Ground ground, Script script, Consumer<EmbeddedHall> weather)
      throws Exception {
    return live(
        ground, script, weather, journal -> journal, hall -> hall, life -> visit(life, script));
  }

  /// Lives the first life as far as it goes with a planted defect.
  ///
  /// @param disk stands between the terminal and its journal's file
  /// @param line stands between the terminal and the hall
  static TwoLives begin(
      Ground ground,
      Script script,
      Consumer<EmbeddedHall> weather,
      UnaryOperator<Journal> disk,
      UnaryOperator<Hall> line)
      throws Exception {
    return live(ground, script, weather, disk, line, life -> tryTo(life, script));
  }

  private static void tryTo(Life life, Script script) throws InterruptedException {
    try {
      visit(life, script);
    } catch (JourneyFailed | HaltedException ended) {
      LOG.info("the first life ended badly, as it should: {}", ended.getMessage());
    }
  }

  /// What a citizen does at a terminal.
  private interface Visit {
    void at(Life life) throws JourneyFailed, InterruptedException;
  }

  private static TwoLives live(
      Ground ground,
      Script script,
      Consumer<EmbeddedHall> weather,
      UnaryOperator<Journal> disk,
      UnaryOperator<Hall> line,
      Visit visit)
      throws IOException, InterruptedException, JourneyFailed {
    Path world = ground.newWorld();
    AtomicReference<Life> first = new AtomicReference<>();
    AtomicReference<Recorder> recorder = new AtomicReference<>();
    QuickTerminal.Wiring wiring =
        new QuickTerminal.Wiring(
            file -> {
              Recorder made = new Recorder(disk.apply(file), world, first::get);
              recorder.set(made);
              return made;
            },
            line);
    BooksView before;
    Set<Operation> befell;
    try (Life life = new Life(ground, ground.configuration(), world, new Bank(), wiring)) {
      first.set(life);
      life.start();
      before(life, script);
      before = life.hall().books();
      recorder.get().begin(life);
      weather.accept(life.hall());
      List<Operation> armed = life.hall().misbehaviours().awaited();
      visit.at(life);
      befell = befell(armed, life.hall().misbehaviours().awaited());
    }
    return new TwoLives(ground, script, world, before, recorder.get().snapshots(), befell);
  }

  private static Set<Operation> befell(List<Operation> armed, List<Operation> left) {
    return armed.stream()
        .filter(it -> Collections.frequency(left, it) < Collections.frequency(armed, it))
        .collect(Collectors.toSet());
  }

  /// Some visits go on with what an earlier one of the same service began; with a draft, at another
  /// terminal.
  private static void before(Life life, Script script)
      throws IOException, JourneyFailed, InterruptedException {
    if (script.continuesDraft()) {
      try (Life elsewhere = life.elsewhere()) {
        elsewhere.start();
        visits(elsewhere, Detours.before(script));
      }
    } else {
      visits(life, Detours.before(script));
    }
  }

  private static void visits(Life life, List<Script> scripts)
      throws JourneyFailed, InterruptedException {
    for (Script script : scripts) {
      visit(life, script);
    }
  }

  private static void visit(Life life, Script script) throws JourneyFailed, InterruptedException {
    new ScriptWalk(
            script, new QuickGlass(life.terminal(), Patience.PATIENT), life.hands(), Language.ZH)
        .comeAndGo();
    life.hands().awaitSettled();
  }

  /// After a first life in another process.
  ///
  /// @param world that it left
  static TwoLives after(Ground ground, Script script, Path world) throws IOException {
    try (EmbeddedHall hall = ground.hall(ground.newWorld().resolve("hall"))) {
      return new TwoLives(ground, script, world, hall.books(), List.of(), Set.of());
    }
  }

  /// At which operations the weather befell the first life.
  Set<Operation> befell() {
    return befell;
  }

  List<Snapshot> snapshots() {
    return snapshots;
  }

  /// From one moment on.
  ///
  /// @return every way in which something was lost or doubled
  List<String> from(Snapshot moment) throws Exception {
    Path second = ground.newWorld();
    try {
      moment.layOut(world, second);
      return lived(moment, second);
    } finally {
      Ground.delete(second);
    }
  }

  private List<String> lived(Snapshot moment, Path second) throws Exception {
    List<PrintedDocument> papers = new ArrayList<>(moment.papers());
    Bank bank = moment.bank().copy();
    try (Life life =
        new Life(ground, ground.configuration(), second, bank, QuickTerminal.Wiring.USUAL)) {
      if (script.ending() == Script.Ending.REFUNDED) {
        life.hall().situation().withdrawResults(script.service().value());
      }
      life.start();
      life.hands().awaitSettled();
      if (script.arrival() != Script.Arrival.NOBODY) {
        new Return(script, life).visit();
        life.hands().awaitSettled();
      }
      papers.addAll(life.cabinet().papers.all());
      papers.addAll(life.cabinet().forms.all());
      List<Statement> statements = statements(life);
      life.terminal().close();
      return complaints(moment, life, second, papers, statements);
    } catch (JourneyFailed failed) {
      return List.of(failed.sentence());
    }
  }

  /// Of all days on which both lives may have been; nothing where no order ever was.
  private static List<Statement> statements(Life life) {
    return life.hall().books().orders().isEmpty()
        ? List.of()
        : Aftermath.days()
            .map(day -> HallBench.answered(life.terminal().hall().statement(day)))
            .toList();
  }

  private List<String> complaints(
      Snapshot moment,
      Life life,
      Path second,
      List<PrintedDocument> papers,
      List<Statement> statements)
      throws SQLException {
    Path file = second.resolve("journal.db");
    List<Aftermath.Written> written = written(file);
    try (Journal journal = QuickJournal.file(file)) {
      return new Aftermath(
              script,
              before,
              life.hall().books(),
              life.hall().channelBooks(),
              life.cabinet().bank,
              statements,
              journal,
              written,
              Snapshot.shelvedNames(second),
              papers,
              moment.told().isPresent())
          .complaints();
    }
  }

  private static List<Aftermath.Written> written(Path file) throws SQLException {
    List<Aftermath.Written> entries = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        java.sql.Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT kind, key, facts FROM entry ORDER BY sequence")) {
      while (rows.next()) {
        entries.add(
            new Aftermath.Written(
                EntryKind.valueOf(rows.getString(1)),
                rows.getString(2),
                rows.getString(3).lines().toList()));
      }
    }
    return entries;
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(world)) {
      Ground.delete(world);
    }
  }
}
