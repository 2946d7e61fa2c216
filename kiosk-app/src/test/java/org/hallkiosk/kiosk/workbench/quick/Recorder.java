package org.hallkiosk.kiosk.workbench.quick;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.journal.JournalBehind;

/// A journal beside which the power could fail: keeps what would then be left, on either side of
/// each write. Nothing that hangs on a write happens before both were taken.
final class Recorder implements JournalBehind {

  private final Journal journal;
  private final Path world;
  private final Supplier<Life> life;
  private final List<Snapshot> snapshots = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private volatile Optional<Snapshot.Held> held = Optional.empty();
  private int writes;

  /// @param life that writes here; asked for at the first write
  Recorder(Journal journal, Path world, Supplier<Life> life) {
    this.journal = journal;
    this.world = world;
    this.life = life;
  }

  /// From now on; what lies in the trays already is of earlier visits.
  void begin(Life visited) {
    held = Optional.of(Snapshot.Held.in(visited.cabinet(), visited.terminal().screens()));
  }

  @Override
  public void append(List<Entry> entries) {
    if (held.isEmpty()) {
      journal.append(entries);
      return;
    }
    writes++;
    String kinds = entries.stream().map(one -> one.kind().name()).collect(Collectors.joining("+"));
    keep("before write " + writes + " " + kinds, entries);
    journal.append(entries);
    keep("after write " + writes + " " + kinds, entries);
  }

  private void keep(String name, List<Entry> entries) {
    Snapshot taken = Snapshot.take(name, entries, world, life.get(), held.orElseThrow());
    if (known.add(taken.likeness())) {
      snapshots.add(taken);
    }
  }

  /// To be asked once the terminal is closed.
  List<Snapshot> snapshots() {
    return List.copyOf(snapshots);
  }

  /// How many writes there were.
  int writes() {
    return writes;
  }

  @Override
  public Journal journal() {
    return journal;
  }
}
