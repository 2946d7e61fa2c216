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

/// Stands before a journal, and does something else with what is written; what is read comes from
/// behind.
public interface JournalBehind extends Journal {

  Journal journal();

  @Override
  default List<Entry> open() {
    return journal().open();
  }

  @Override
  default Map<IdempotencyKey, Instant> openSince() {
    return journal().openSince();
  }

  @Override
  default Set<IdempotencyKey> handedOver() {
    return journal().handedOver();
  }

  @Override
  default List<MoneyLine> payments(LocalDate day, ZoneId zone) {
    return journal().payments(day, zone);
  }

  @Override
  default Set<OrderNumber> deferred() {
    return journal().deferred();
  }

  @Override
  default Verdict verify() {
    return journal().verify();
  }

  @Override
  default void close() {
    journal().close();
  }
}
