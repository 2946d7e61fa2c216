package org.hallkiosk.kiosk.effects;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.session.Event;

/// What a process that starts learns of the one before it.
public final class TakingUp {

  private TakingUp() {}

  /// Reads the journal, and blocks meanwhile.
  ///
  /// @param run names this start of the process, unlike every other
  public static Event.Started of(String run, Journal journal, Instant now) {
    return new Event.Started(run, journal.open(), journal.handedOver(), openFor(journal, now));
  }

  /// A clock that was set back since makes nothing younger than new.
  private static Map<IdempotencyKey, Duration> openFor(Journal journal, Instant now) {
    return journal.openSince().entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey,
                since ->
                    since.getValue().isBefore(now)
                        ? Duration.between(since.getValue(), now)
                        : Duration.ZERO));
  }
}
