package org.hallkiosk.kiosk.workbench.hall.item;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.hallkiosk.kiosk.catalog.Agency;
import org.hallkiosk.kiosk.catalog.Assurance;
import org.hallkiosk.kiosk.catalog.Audience;
import org.hallkiosk.kiosk.catalog.Hours;
import org.hallkiosk.kiosk.catalog.Minors;
import org.hallkiosk.kiosk.workbench.hall.data.Part;

/// An item of the hall's own directory: what it asks for, what it refuses, and what comes of it.
/// The hall never reads a terminal's service file.
///
/// @param prefix of case numbers
/// @param name in Chinese
/// @param office who signs its papers
/// @param departments that must answer, by the names of the contract
/// @param workingDays of the promise; 0 where the result comes at once
/// @param extra facts of picked records that may come along as answers
/// @param taken the answers whose record is gone once it was applied for; `true` for everybody, not
///   for its applicant alone
/// @param follow the working days within which a lacking material may be brought
/// @param lasts the days after which an earlier case counts no more; 0 for ever
/// @param number how its cases are numbered; empty for the hall's usual way
/// @param represented when a company's legal representative must stand there in person
/// @param pointsLimit the points of a driving licence at which nothing is settled any more
/// @param settledIsApplied whether picking what is settled already is told as ALREADY_APPLIED
public record Item(
    String service,
    String prefix,
    String name,
    String office,
    Audience audience,
    Assurance assurance,
    Agency agency,
    Minors minors,
    List<String> departments,
    Optional<Hours> hours,
    int workingDays,
    SequencedMap<String, AnswerRule> answers,
    SequencedMap<String, MaterialRule> materials,
    List<RefusalRule> refusals,
    Optional<FeeRule> fee,
    Optional<DocumentRule> document,
    List<PartRule> parts,
    List<RowRule> rows,
    Set<String> extra,
    Map<String, Boolean> taken,
    int follow,
    int lasts,
    Optional<String> number,
    Optional<When> represented,
    Optional<Integer> pointsLimit,
    boolean settledIsApplied) {

  /// @param part one entry of a file of items
  static Item of(String service, Part part) {
    part.only(
        "prefix",
        "name",
        "office",
        "audience",
        "assurance",
        "in-person",
        "minors",
        "departments",
        "hours",
        "working-days",
        "answers",
        "materials",
        "refuse",
        "fee",
        "document",
        "parts",
        "rows",
        "facts",
        "taken",
        "follow",
        "lasts",
        "number",
        "represented",
        "points-limit",
        "settled-is-applied");
    Map<String, Boolean> taken = new LinkedHashMap<>();
    part.members("taken").forEach((field, whose) -> taken.put(field, whose.text().equals("all")));
    return new Item(
        service,
        part.text("prefix"),
        part.text("name"),
        part.text("office"),
        Audience.valueOf(part.text("audience", "PERSON")),
        Assurance.valueOf(part.text("assurance", "CARD_AND_PERSON_CHECK")),
        part.flag("in-person", false) ? Agency.IN_PERSON_ONLY : Agency.AGENT_ALLOWED,
        Minors.valueOf(part.text("minors", "GUARDIAN_UNDER_14")),
        part.texts("departments"),
        part.part("hours").map(Item::hours),
        (int) part.number("working-days", 0),
        rules(part.members("answers"), AnswerRule::of),
        rules(part.members("materials"), MaterialRule::of),
        part.parts("refuse").stream().map(RefusalRule::of).toList(),
        part.part("fee").map(FeeRule::of),
        part.part("document").map(DocumentRule::of),
        part.parts("parts").stream().map(PartRule::of).toList(),
        part.parts("rows").stream().map(RowRule::of).toList(),
        Set.copyOf(part.texts("facts")),
        taken,
        (int) part.number("follow", 10),
        (int) part.number("lasts", 0),
        part.maybe("number"),
        part.part("represented").map(one -> When.of(Optional.of(one))),
        part.maybe("points-limit").map(Integer::valueOf),
        part.flag("settled-is-applied", false));
  }

  private static <T> SequencedMap<String, T> rules(
      SequencedMap<String, Part> parts, Function<Part, T> reader) {
    SequencedMap<String, T> rules = new LinkedHashMap<>();
    parts.forEach((name, part) -> rules.put(name, reader.apply(part)));
    return rules;
  }

  static Hours hours(Part part) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    part.texts("days").forEach(day -> days.add(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT))));
    return new Hours(
        days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days,
        LocalTime.parse(part.text("from")),
        LocalTime.parse(part.text("until")));
  }

  /// Whether the answer to this is picked, or a fact of what is picked, and never typed.
  public boolean picks(String field) {
    return extra.contains(field)
        || Optional.ofNullable(answers.get(field))
            .filter(rule -> !rule.options().isEmpty())
            .isPresent();
  }

  /// The answers, with those that stand for missing ones.
  public Map<String, String> completed(Map<String, String> given) {
    Map<String, String> all = new LinkedHashMap<>(given);
    answers.forEach(
        (field, rule) -> rule.otherwise().ifPresent(value -> all.putIfAbsent(field, value)));
    return all;
  }

  /// Whether the answers have the form that the item asks for, and there are no others.
  public boolean accepts(Map<String, String> given) {
    Map<String, String> all = completed(given);
    return all.keySet().stream()
            .allMatch(field -> answers.containsKey(field) || extra.contains(field))
        && answers.entrySet().stream()
            .allMatch(rule -> rule.getValue().accepts(rule.getKey(), all));
  }
}
