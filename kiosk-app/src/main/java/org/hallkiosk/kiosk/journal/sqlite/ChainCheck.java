package org.hallkiosk.kiosk.journal.sqlite;

import java.util.Arrays;
import java.util.Optional;
import org.hallkiosk.kiosk.journal.Journal.Verdict;

/// Walks the chain link by link and stops at the first that does not fit.
///
/// It finds every change that did not recompute all hashes behind it. Whoever rewrites the whole
/// file from some link on leaves a chain that fits in itself: against that, the newest hash must be
/// known outside of the terminal.
final class ChainCheck implements EntryTable.LinkReader {

  private long entries;
  private byte[] previous = Link.beforeTheFirst();
  private Optional<Verdict> broken = Optional.empty();

  @Override
  public boolean read(EntryTable.Hashed next) {
    broken = fault(next).map(why -> new Verdict.Broken(entries + 1, why));
    if (broken.isEmpty()) {
      entries++;
      previous = next.hash();
    }
    return broken.isEmpty();
  }

  /// @param everGiven the highest sequence that was ever given out
  Verdict verdict(long everGiven) {
    if (broken.isPresent()) {
      return broken.get();
    }
    return everGiven == entries
        ? new Verdict.Whole(entries)
        : new Verdict.Broken(
            entries + 1, "the newest entries are missing: " + everGiven + " were written");
  }

  /// When the file cannot be read any further.
  Verdict unreadable(String why) {
    return broken.orElseGet(() -> new Verdict.Broken(entries + 1, why));
  }

  private Optional<String> fault(EntryTable.Hashed next) {
    if (next.link().sequence() != entries + 1) {
      return Optional.of("the entry is missing");
    }
    if (!Arrays.equals(next.link().previous(), previous)) {
      return Optional.of("the entry does not follow the one before it");
    }
    return Arrays.equals(next.link().hash(), next.hash())
        ? Optional.empty()
        : Optional.of("the entry was changed after it was written");
  }
}
