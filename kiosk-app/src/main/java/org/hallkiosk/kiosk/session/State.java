package org.hallkiosk.kiosk.session;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.view.View;

/// All that the session knows. Changed only by [Session#step].
///
/// @param run names this start of the process
/// @param sessions how many sessions this process has opened
/// @param asked how many tickets and keys have been given out
/// @param screen number of the present screen
/// @param lying cards that were read and still lie there, and the removal that is waited for
/// @param standing how services stand at the hall, where there is something to tell
/// @param open actions whose outcome is not known yet, of this session and of earlier ones
public record State(
    String run,
    long sessions,
    long asked,
    long screen,
    Language language,
    Set<View.Limit> limits,
    Map<Entrance, Ticket> lying,
    Map<ServiceId, Standing> standing,
    Map<IdempotencyKey, OpenAction> open,
    Optional<Citizen> citizen,
    Idleness idleness,
    Phase phase) {

  public State {
    limits = Set.copyOf(limits);
    lying = Map.copyOf(lying);
    standing = Map.copyOf(standing);
    open = Map.copyOf(open);
  }

  /// Before [Event.Started].
  public static State initial() {
    return new State(
        "unstarted",
        0,
        0,
        0,
        Language.ZH,
        Set.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Optional.empty(),
        Idleness.NONE,
        new Phase.Starting());
  }

  State withPhase(Phase next) {
    return new State(
        run, sessions, asked, screen, language, limits, lying, standing, open, citizen, idleness,
        next);
  }

  State withCitizen(Optional<Citizen> next) {
    return new State(
        run, sessions, asked, screen, language, limits, lying, standing, open, next, idleness,
        phase);
  }

  State withLanguage(Language next) {
    return new State(
        run, sessions, asked, screen, next, limits, lying, standing, open, citizen, idleness,
        phase);
  }

  State withLimits(Set<View.Limit> next) {
    return new State(
        run, sessions, asked, screen, language, next, lying, standing, open, citizen, idleness,
        phase);
  }

  State withStanding(Map<ServiceId, Standing> next) {
    return new State(
        run, sessions, asked, screen, language, limits, lying, next, open, citizen, idleness,
        phase);
  }

  Standing standing(ServiceId service) {
    return standing.getOrDefault(service, Standing.OPEN);
  }

  State withLying(Map<Entrance, Ticket> next) {
    return new State(
        run, sessions, asked, screen, language, limits, next, standing, open, citizen, idleness,
        phase);
  }

  State withOpen(Map<IdempotencyKey, OpenAction> next) {
    return new State(
        run, sessions, asked, screen, language, limits, lying, standing, next, citizen, idleness,
        phase);
  }

  State withIdleness(Idleness next) {
    return new State(
        run, sessions, asked, screen, language, limits, lying, standing, open, citizen, next,
        phase);
  }

  State withScreen(long next) {
    return new State(
        run, sessions, asked, next, language, limits, lying, standing, open, citizen, idleness,
        phase);
  }

  State startedAs(String name) {
    return new State(
        name, sessions, asked, screen, language, limits, lying, standing, open, citizen, idleness,
        phase);
  }

  State countingAsk() {
    return new State(
        run, sessions, asked + 1, screen, language, limits, lying, standing, open, citizen,
        idleness, phase);
  }

  State countingSession() {
    return new State(
        run,
        sessions + 1,
        asked,
        screen,
        language,
        limits,
        lying,
        standing,
        open,
        citizen,
        idleness,
        phase);
  }
}
