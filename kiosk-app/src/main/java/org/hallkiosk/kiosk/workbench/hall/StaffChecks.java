package org.hallkiosk.kiosk.workbench.hall;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.hall.StaffCheck;

/// Person checks before the hall's staff (远程人工核验), the oldest first. People decide, and nothing
/// else: a check whose terminal no longer asks leaves the queue undecided. Lives in memory, so that
/// no picture outlives the hall. Safe for use by several threads.
final class StaffChecks {

  /// Whoever has not asked for so long has gone.
  static final Duration LAPSES = Duration.ofMinutes(1);

  private final Situation situation;
  private final List<Check> checks = new ArrayList<>();

  StaffChecks(Situation situation) {
    this.situation = situation;
  }

  private static final class Check {
    private final CitizenSession session;
    private StaffRequest request;
    private StaffCheck stands = new StaffCheck.Waiting();
    private Instant askedAt;
    private boolean told;

    Check(CitizenSession session, StaffRequest request, Instant askedAt) {
      this.session = session;
      this.request = request;
      this.askedAt = askedAt;
    }

    /// Nobody looks at a picture of somebody who has gone, or beside whom a guardian stands by now.
    boolean isOver(Instant now) {
      return !session.isOpen(now)
          || !now.isBefore(askedAt.plus(LAPSES))
          || !session.present().equals(Optional.of(request.citizen()));
    }

    boolean waits() {
      return stands instanceof StaffCheck.Waiting;
    }

    /// The picture has done its work.
    void decide(StaffCheck decision) {
      stands = decision;
      request = new StaffRequest(request.number(), request.citizen(), new byte[0]);
    }

    /// The same again where the answer was lost; a check passes its session but once.
    StaffCheck tell(Instant now) {
      askedAt = now;
      if (stands instanceof StaffCheck.Passed && !told) {
        session.passed(now);
      }
      told = !waits();
      return stands;
    }
  }

  /// Takes the place of what the session asked for before.
  synchronized void add(CitizenSession session, StaffRequest request, Instant now) {
    checks.removeIf(one -> one.session == session);
    checks.add(new Check(session, request, now));
  }

  /// The picture goes with the session.
  synchronized void forget(CitizenSession session) {
    checks.removeIf(one -> one.session == session);
  }

  /// What the staff have decided. A pass counts from the first time that it is told: a decision of
  /// which the terminal does not know has no effect.
  synchronized StaffCheck ask(CitizenSession session, String number, Instant now) {
    checks.removeIf(one -> one.isOver(now) || (one.waits() && situation.staffIsAway()));
    return checks.stream()
        .filter(one -> one.session == session && one.request.number().equals(number))
        .findFirst()
        .map(one -> one.tell(now))
        .orElseGet(StaffCheck.Closed::new);
  }

  /// What waits for a decision, the oldest first.
  synchronized List<StaffRequest> waiting(Instant now) {
    checks.removeIf(one -> one.isOver(now));
    return checks.stream().filter(Check::waits).map(one -> one.request).toList();
  }

  /// @return false where nothing waits under the number
  synchronized boolean decide(String number, StaffCheck decision, Instant now) {
    checks.removeIf(one -> one.isOver(now));
    Optional<Check> waiting =
        checks.stream()
            .filter(one -> one.waits() && one.request.number().equals(number))
            .findFirst();
    waiting.ifPresent(one -> one.decide(decision));
    return waiting.isPresent();
  }
}
