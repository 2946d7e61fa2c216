package org.hallkiosk.kiosk.workbench.hall.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.identity.Company;
import org.hallkiosk.kiosk.identity.CompanyCode;
import org.hallkiosk.kiosk.workbench.hall.data.DataFile;
import org.hallkiosk.kiosk.workbench.hall.data.Part;

/// What the hall's registers know of the invented people and companies: who is whose guardian, who
/// acts for whom, who stands in which list. People are known by their numbers, companies by their
/// codes; the data name both by short names.
public final class Registers {

  private static final int USUAL_POINTS = 3;

  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, Set<String>> guardians = new HashMap<>();
  private final Map<String, String> socialCards = new HashMap<>();
  private final Map<String, String> employers = new HashMap<>();
  private final Map<String, Integer> points = new HashMap<>();
  private final List<Mandate> mandates = new ArrayList<>();
  private final List<RegisteredCompany> companies = new ArrayList<>();
  private final List<HeldEntry> held = new ArrayList<>();

  /// That an agent may act for a principal.
  public record Mandate(String number, String agent, String principal) {}

  /// @param representative number of its legal representative (法定代表人); empty where none is known
  /// @param authorised numbers of those who may act for it
  public record RegisteredCompany(
      Company company, Optional<String> representative, Set<String> authorised) {}

  /// @param more a folder that may hold a further `registers.yaml`
  public Registers(Path more) throws IOException {
    for (Part one : DataFile.resource("citizens.yaml").parts("citizens")) {
      numbers.put(one.text("id"), one.text("number"));
    }
    read(DataFile.resource("registers.yaml"));
    Path own = more.resolve("registers.yaml");
    if (Files.exists(own)) {
      DataFile.file(own, this::read);
    }
  }

  private void read(Part file) {
    file.only(
        "companies",
        "lists",
        "guardians",
        "mandates",
        "social-cards",
        "employers",
        "points",
        "held");
    file.parts("companies").forEach(this::company);
    file.members("lists").forEach((name, part) -> lists.put(name, all(part)));
    file.members("guardians").forEach((child, part) -> guardians.put(number(child), all(part)));
    file.members("social-cards").forEach((who, card) -> socialCards.put(number(who), card.text()));
    file.members("employers").forEach((who, name) -> employers.put(number(who), name.text()));
    file.members("points")
        .forEach((who, many) -> points.put(number(who), Integer.valueOf(many.text())));
    file.members("mandates").forEach(this::mandates);
    file.parts("held").stream().map(HeldEntry::of).forEach(held::add);
  }

  private void company(Part part) {
    part.only("id", "name", "code", "representative", "authorised");
    Company company = new Company(part.text("name"), new CompanyCode(part.text("code")));
    numbers.put(part.text("id"), company.code().value());
    companies.add(
        new RegisteredCompany(
            company,
            part.maybe("representative").map(this::number),
            all(part.part("authorised").orElseThrow())));
  }

  private void mandates(String agent, Part principals) {
    principals
        .members()
        .forEach(
            (principal, number) ->
                mandates.add(new Mandate(number.text(), number(agent), number(principal))));
  }

  private Set<String> all(Part part) {
    return Set.copyOf(part.elements().stream().map(one -> number(one.text())).toList());
  }

  private String number(String name) {
    return Optional.ofNullable(numbers.get(name))
        .orElseThrow(() -> new IllegalArgumentException("the registers know no " + name));
  }

  /// Whether a name stands for a list, a person or a company.
  public boolean knows(String name) {
    return lists.containsKey(name) || numbers.containsKey(name);
  }

  /// Whether somebody is meant by a name: a person's, a company's or a list's.
  public boolean isMeant(String name, String number) {
    return lists.containsKey(name) ? lists.get(name).contains(number) : number(name).equals(number);
  }

  public boolean areMeant(List<String> names, String number) {
    return names.stream().anyMatch(name -> isMeant(name, number));
  }

  public boolean isGuardian(String guardian, String child) {
    return guardians.getOrDefault(child, Set.of()).contains(guardian);
  }

  public boolean isAgent(String number) {
    return mandates.stream().anyMatch(mandate -> mandate.agent().equals(number));
  }

  public Optional<Mandate> mandate(String agent, String principal) {
    return mandates.stream()
        .filter(one -> one.agent().equals(agent) && one.principal().equals(principal))
        .findFirst();
  }

  /// For which somebody may act.
  public List<Company> companiesOf(String number) {
    return companies.stream()
        .filter(one -> one.authorised().contains(number))
        .map(RegisteredCompany::company)
        .toList();
  }

  /// Whether somebody is a company's legal representative.
  public boolean isRepresentative(String number, String code) {
    return companies.stream()
        .filter(one -> one.company().code().value().equals(code))
        .anyMatch(one -> one.representative().equals(Optional.of(number)));
  }

  public Stream<RegisteredCompany> companies() {
    return companies.stream();
  }

  public Optional<Company> company(String code) {
    return companies.stream()
        .map(RegisteredCompany::company)
        .filter(one -> one.code().value().equals(code))
        .findFirst();
  }

  /// The number of somebody's social security card (社会保障卡卡号).
  public String socialCard(String number) {
    return socialCards.getOrDefault(number, "S" + number.substring(number.length() - 8));
  }

  /// The points of somebody's driving licence, before anything was settled at this hall.
  public int points(String number) {
    return points.getOrDefault(number, USUAL_POINTS);
  }

  public Optional<String> employer(String number) {
    return Optional.ofNullable(employers.get(number));
  }

  /// The materials that need not be brought by somebody.
  public List<HeldEntry> heldOf(String number) {
    return held.stream().filter(one -> one.of().isEmpty() || areMeant(one.of(), number)).toList();
  }
}
