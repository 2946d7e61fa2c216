package org.hallkiosk.kiosk;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.journal.CaseTrace;
import org.hallkiosk.kiosk.journal.CaseVisit;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.journal.Line;
import org.hallkiosk.kiosk.journal.Paper;

/// A case as a technician reads it: where, when, by whom for whom with what assurance, what was
/// printed, and then each line that the journal has about it. People are the hall's pseudonyms.
final class TraceBlock {

  /// Of the whole country.
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssXXX", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Shanghai"));

  /// What the head of the block says already.
  private static final Set<Fact> SAID =
      EnumSet.of(Fact.SESSION, Fact.PSEUDONYM, Fact.AGENT, Fact.MANDATE, Fact.CASE);

  private final StringJoiner text = new StringJoiner("\n");

  private TraceBlock() {}

  static String of(CaseTrace trace, Terminal terminal) {
    TraceBlock block = new TraceBlock();
    block.text.add("case " + trace.caseNumber().value());
    block.say("terminal", terminal.id() + ", " + terminal.site().zh());
    trace.service().ifPresent(service -> block.say("service", service));
    block.say(
        "handed in",
        trace.submitted().map(TIME::format).orElse("not at this terminal, or not yet"));
    trace.papers().forEach(block::paper);
    trace.visits().forEach(block::visit);
    return block.text.toString();
  }

  private void paper(Paper paper) {
    StringJoiner said = new StringJoiner(", ");
    said.add(paper.certificate());
    said.add((paper.reprint() ? "reprint, " : "") + outcome(paper));
    said.add(paper.pages() + (paper.pages() == 1 ? " page proved" : " pages proved"));
    if (!paper.serials().isEmpty()) {
      said.add("serial " + String.join(" ", paper.serials()));
    }
    if (!paper.spoilt().isEmpty()) {
      said.add("void " + String.join(" ", paper.spoilt()));
    }
    said.add(TIME.format(paper.proof().map(Line::at).orElse(paper.intent().at())));
    say("paper", said.toString());
  }

  private static String outcome(Paper paper) {
    return paper.proof().map(line -> words(line.kind().name())).orElse("not known yet");
  }

  private void visit(CaseVisit visit) {
    text.add("  session " + visit.session());
    say("  principal", visit.principal().orElse("nobody signed in"));
    visit.agent().ifPresent(agent -> say("  agent", agent + mandate(visit)));
    say("  assurance", assurance(visit));
    visit.given().forEach(this::line);
    visit.acts().forEach(this::line);
  }

  private static String mandate(CaseVisit visit) {
    return visit.mandate().map(number -> ", mandate " + number).orElse("");
  }

  private static String assurance(CaseVisit visit) {
    StringJoiner said = new StringJoiner(", ");
    said.add(visit.signedIn().map(TraceBlock::words).orElse("not written down"));
    visit.checks().forEach(check -> said.add("person check by " + words(check)));
    if (visit.guardian()) {
      said.add("guardian confirmed");
    }
    return said.toString();
  }

  private void line(Line line) {
    Map<Fact, String> facts = line.entry().facts();
    String rest =
        facts.entrySet().stream()
            .filter(fact -> !SAID.contains(fact.getKey()))
            .map(fact -> words(fact.getKey().name()) + " " + fact.getValue())
            .collect(Collectors.joining(", "));
    text.add(
        "    "
            + TIME.format(line.at())
            + "  "
            + words(line.kind().name())
            + (rest.isEmpty() ? "" : ": " + rest));
  }

  private void say(String what, String value) {
    text.add("  %-12s %s".formatted(what, value));
  }

  private static String words(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
