package org.hallkiosk.kiosk.workbench.quick;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.MoneyLine;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.Journal;

/// A journal beside which the power could fail: keeps what would then be left, on either side of
/// each write. Nothing that hangs on a write happens before both were taken.
final class Recorder implements Journal {

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
  public List<Entry> open() {
    return journal.open();
  }

  @Override
  public Map<IdempotencyKey, Instant> openSince() {
    return journal.openSince();
  }

  @Override
  public Set<IdempotencyKey> handedOver() {
    return journal.handedOver();
  }

  @Override
  public List<MoneyLine> payments(LocalDate day, ZoneId zone) {
    return journal.payments(day, zone);
  }

  @Override
  public Set<OrderNumber> deferred() {
    return journal.deferred();
  }

  @Override
  public Verdict verify() {
    return journal.verify();
  }

  @Override
  public void close() {
    journal.close();
  }
}
