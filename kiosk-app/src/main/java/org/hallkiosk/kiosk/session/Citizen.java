package org.hallkiosk.kiosk.session;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Minors;
import org.hallkiosk.kiosk.hall.Acting;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.View;

/// Who stands before the terminal, and for whom they act.
///
/// @param means by what they signed in; empty where nobody did
/// @param holder as the card names them, else as the hall does; empty where nobody signed in
/// @param signedIn the hall's session, once the hall has opened it
/// @param check how far they have shown who they are: an agent's counts for all principals
/// @param wish what was asked for, and could not be done yet
/// @param served in assisted mode: how many principals have been served
record Citizen(
    Optional<View.Means> means,
    Optional<Person> holder,
    Optional<SignedIn> signedIn,
    PersonCheck check,
    Behalf behalf,
    Optional<Wish> wish,
    Optional<Integer> served) {

  /// Their session at the hall is still to be opened.
  ///
  /// @param named by the card, where it names them
  static Citizen arriving(View.Means means, Optional<Person> named) {
    return new Citizen(
        Optional.of(means),
        named,
        Optional.empty(),
        PersonCheck.NONE,
        new Behalf.Oneself(),
        Optional.empty(),
        Optional.empty());
  }

  /// Somebody who does not say who they are.
  static Citizen nobody(Optional<Wish> wish) {
    return new Citizen(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        PersonCheck.NONE,
        new Behalf.Oneself(),
        wish,
        Optional.empty());
  }

  /// Whether the hall has accepted a person check in this session.
  boolean personChecked() {
    return check.passed();
  }

  boolean isNobody() {
    return means.isEmpty();
  }

  /// Whose business it is: shown, masked, and printed on the slip.
  Optional<Person> person() {
    return behalf instanceof Behalf.ForPrincipal(Person principal, Acting _)
        ? Optional.of(principal)
        : holder;
  }

  /// What every step acts under.
  Optional<HallToken> token() {
    return acting().map(Acting::token).or(this::ownToken);
  }

  /// What the holder acts under where it is about the holder.
  Optional<HallToken> ownToken() {
    return signedIn.map(SignedIn::token);
  }

  Optional<Acting> acting() {
    return switch (behalf) {
      case Behalf.Oneself _, Behalf.WithGuardian _ -> Optional.empty();
      case Behalf.ForCompany(var _, Acting acting) -> Optional.of(acting);
      case Behalf.ForPrincipal(var _, Acting acting) -> Optional.of(acting);
    };
  }

  boolean actsForPrincipal() {
    return behalf instanceof Behalf.ForPrincipal;
  }

  boolean actsForCompany() {
    return behalf instanceof Behalf.ForCompany;
  }

  boolean isAgent() {
    return signedIn.filter(SignedIn::agent).isPresent();
  }

  List<SignedIn.Waiting> undelivered() {
    return acting()
        .map(Acting::undelivered)
        .or(() -> signedIn.map(SignedIn::undelivered))
        .orElse(List.of());
  }

  List<SignedIn.Waiting> unpaid() {
    return acting().map(Acting::unpaid).or(() -> signedIn.map(SignedIn::unpaid)).orElse(List.of());
  }

  List<SignedIn.Waiting> drafts() {
    return acting().map(Acting::drafts).or(() -> signedIn.map(SignedIn::drafts)).orElse(List.of());
  }

  /// Whether something waits for whomever they act for.
  boolean isAwaited() {
    return !undelivered().isEmpty() || !unpaid().isEmpty() || !drafts().isEmpty();
  }

  /// Of the person whose business it is.
  AgeGroup ageGroup() {
    return acting()
        .map(Acting::ageGroup)
        .or(() -> signedIn.map(SignedIn::ageGroup))
        .orElse(AgeGroup.ADULT);
  }

  /// Whether nobody of this age does such a thing without a guardian.
  boolean needsGuardian(Minors rule) {
    return switch (ageGroup()) {
      case UNDER_14 -> true;
      case UNDER_18 -> rule == Minors.GUARDIAN_UNDER_18;
      case ADULT -> false;
    };
  }

  boolean lacksGuardian(Minors rule) {
    return needsGuardian(rule) && !(behalf instanceof Behalf.WithGuardian);
  }

  /// Who acts for whom, for the journal; nothing where somebody acts for themselves.
  Map<Fact, String> trace() {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    acting()
        .ifPresent(
            acting -> {
              facts.put(Fact.PSEUDONYM, acting.pseudonym().value());
              acting.mandate().ifPresent(mandate -> facts.put(Fact.MANDATE, mandate));
              signedIn.ifPresent(agent -> facts.put(Fact.AGENT, agent.pseudonym().value()));
            });
    return facts;
  }

  /// Whether the hall means the same person as the card. The number says so: a hall may write a
  /// foreigner's name in another script than the card.
  boolean agreesWith(SignedIn answer) {
    if (isNobody()) {
      return true;
    }
    Optional<Person> told = answer.holder();
    return holder.isEmpty()
        ? told.isPresent()
        : told.isEmpty() || told.get().number().equals(holder.get().number());
  }

  Citizen signedIn(SignedIn answer) {
    Optional<Person> known = isNobody() || holder.isPresent() ? holder : answer.holder();
    return new Citizen(means, known, Optional.of(answer), PersonCheck.NONE, behalf, wish, served);
  }

  Citizen checking(PersonCheck next) {
    return new Citizen(means, holder, signedIn, next, behalf, wish, served);
  }

  /// The check of the child alone does not count any more.
  Citizen withGuardian() {
    return new Citizen(
        means, holder, signedIn, PersonCheck.NONE, new Behalf.WithGuardian(), wish, served);
  }

  Citizen actingFor(Behalf other) {
    return new Citizen(means, holder, signedIn, check, other, wish, served);
  }

  Citizen wishing(Optional<Wish> next) {
    return new Citizen(means, holder, signedIn, check, behalf, next, served);
  }

  Citizen serving(Optional<Integer> principals) {
    return new Citizen(means, holder, signedIn, check, behalf, wish, principals);
  }

  /// Tells nothing of anybody: states end up in exceptions and logs.
  @Override
  public String toString() {
    return "Citizen[redacted]";
  }
}
