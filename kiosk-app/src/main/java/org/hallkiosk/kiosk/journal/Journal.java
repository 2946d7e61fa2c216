package org.hallkiosk.kiosk.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.MoneyLine;
import org.hallkiosk.kiosk.casework.OrderNumber;

/// The terminal's memory of what it did, append-only and chained by hash.
public interface Journal extends AutoCloseable {

  /// Writes all entries or none, and returns once they are on disk. Blocks for a disk flush.
  ///
  /// @throws JournalFailure when the disk does not take them: nothing may happen then
  /// @throws IllegalArgumentException when a proof has no open intent under its key, or an intent
  ///   stands under its key already: the caller has a bug, and nothing is written
  void append(List<Entry> entries);

  /// Intents without a proof of the kind that closes them, oldest first.
  ///
  /// @throws JournalFailure when the disk does not give them back
  List<Entry> open();

  /// Since when each intent that is open has been: from when it was written down, or the one that
  /// it tells anew.
  ///
  /// @throws JournalFailure when the disk does not give them back
  Map<IdempotencyKey, Instant> openSince();

  /// The keys of the actions that were handed to the hall's staff: a task about them was begun, and
  /// the hall has neither refused it nor said that it never arrived.
  ///
  /// @throws JournalFailure when the disk does not give them back
  Set<IdempotencyKey> handedOver();

  /// The money that was paid, and that went back, as far as it was written down on a day.
  ///
  /// @param zone whose days are meant
  /// @throws JournalFailure when the disk does not give them back
  List<MoneyLine> payments(LocalDate day, ZoneId zone);

  /// The orders whose notice was given out, ever: whether and by whom they were paid, the terminal
  /// does not know.
  ///
  /// @throws JournalFailure when the disk does not give them back
  Set<OrderNumber> deferred();

  /// Checks every hash of the chain. Blocks in proportion to the journal.
  Verdict verify();

  @Override
  void close();

  /// What a check of the chain found.
  sealed interface Verdict {

    record Whole(long entries) implements Verdict {}

    /// @param sequence the first entry that does not fit
    record Broken(long sequence, String why) implements Verdict {}
  }
}
