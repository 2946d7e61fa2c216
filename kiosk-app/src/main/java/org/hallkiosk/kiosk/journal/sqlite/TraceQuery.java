package org.hallkiosk.kiosk.journal.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.journal.CaseTrace;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.journal.Line;

/// From any number that stands on a paper or slip to the cases it belongs to: the case's own, a
/// certificate's, an order's, or the serial of a numbered form, also of a void one. Blocks in
/// proportion to the journal.
final class TraceQuery {

  private static final String LINES = "SELECT sequence, at, kind, key, facts FROM entry WHERE ";
  private static final String IN_ORDER = " ORDER BY sequence";

  private final Connection connection;

  TraceQuery(Connection connection) {
    this.connection = connection;
  }

  /// In the order in which the journal first knew of them.
  List<CaseTrace> cases(String number) throws SQLException {
    Set<String> cases = new TreeSet<>();
    for (Line line : holding(number)) {
      if (isAbout(line, number)) {
        caseOf(line).ifPresent(cases::add);
      }
    }
    List<CaseTrace> traces = new ArrayList<>();
    for (String one : cases) {
      traces.add(trace(one));
    }
    return traces;
  }

  private static boolean isAbout(Line line, String number) {
    return Stream.of(Fact.CASE, Fact.CERTIFICATE, Fact.ORDER)
            .anyMatch(fact -> line.fact(fact).equals(Optional.of(number)))
        || Stream.of(Fact.SERIALS, Fact.SPOILT)
            .flatMap(fact -> line.fact(fact).stream())
            .flatMap(joined -> Arrays.stream(joined.split(" ")))
            .anyMatch(number::equals);
  }

  /// A proof leaves it to its intent.
  private Optional<String> caseOf(Line line) throws SQLException {
    Optional<String> own = line.fact(Fact.CASE);
    if (own.isPresent() || line.entry().key().isEmpty()) {
      return own;
    }
    return under(line.entry().key().get()).stream()
        .flatMap(other -> other.fact(Fact.CASE).stream())
        .findFirst();
  }

  private CaseTrace trace(String number) throws SQLException {
    Map<Long, Line> acts = new TreeMap<>();
    Set<String> sessions = new TreeSet<>();
    for (Line line : holding(number)) {
      if (line.fact(Fact.CASE).equals(Optional.of(number))) {
        add(acts, line);
      }
    }
    tasksAbout(acts);
    acts.values().forEach(line -> line.fact(Fact.SESSION).ifPresent(sessions::add));
    List<Line> notes = new ArrayList<>();
    for (String session : sessions) {
      notes.addAll(holding("SESSION=" + session + "\n"));
    }
    return CaseTrace.of(new CaseNumber(number), List.copyOf(acts.values()), notes);
  }

  /// With all that stands under its key.
  private void add(Map<Long, Line> acts, Line line) throws SQLException {
    acts.put(line.sequence(), line);
    if (line.entry().key().isPresent()) {
      for (Line other : under(line.entry().key().get())) {
        acts.put(other.sequence(), other);
      }
    }
  }

  private void tasksAbout(Map<Long, Line> acts) throws SQLException {
    Set<String> keys = new TreeSet<>();
    acts.values().forEach(line -> line.entry().key().ifPresent(key -> keys.add(key.value())));
    for (Line task : lines("kind = ?", EntryKind.TASK_INTENT.name())) {
      if (task.fact(Fact.ABOUT).filter(keys::contains).isPresent()) {
        add(acts, task);
      }
    }
  }

  private List<Line> holding(String text) throws SQLException {
    return lines("instr(facts, ?) > 0", text);
  }

  private List<Line> under(IdempotencyKey key) throws SQLException {
    return lines("key = ?", key.value());
  }

  private List<Line> lines(String condition, String value) throws SQLException {
    List<Line> found = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(LINES + condition + IN_ORDER)) {
      query.setString(1, value);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          found.add(line(row));
        }
      }
    }
    return found;
  }

  private static Line line(ResultSet row) throws SQLException {
    String key = row.getString(4);
    return new Line(
        row.getLong(1),
        Instant.parse(row.getString(2)),
        new Entry(
            EntryKind.valueOf(row.getString(3)),
            key.isEmpty() ? Optional.empty() : Optional.of(new IdempotencyKey(key)),
            FactText.read(row.getString(5))));
  }
}
