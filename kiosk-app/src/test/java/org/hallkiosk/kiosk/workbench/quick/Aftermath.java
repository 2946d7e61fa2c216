package org.hallkiosk.kiosk.workbench.quick;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.kiosk.casework.Difference;
import org.hallkiosk.kiosk.casework.Ledger;
import org.hallkiosk.kiosk.casework.MoneyLine;
import org.hallkiosk.kiosk.casework.Reconciliation;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.hall.Statement;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.workbench.hall.BooksView;
import org.hallkiosk.kiosk.workbench.hall.FiledMaterial;
import org.hallkiosk.kiosk.workbench.hall.HallCase;
import org.hallkiosk.kiosk.workbench.hall.HallOrder;
import org.hallkiosk.kiosk.workbench.hall.HallTask;
import org.hallkiosk.kiosk.workbench.hall.money.ChannelEntry;
import org.hallkiosk.kiosk.workbench.people.Expected;
import org.hallkiosk.kiosk.workbench.people.Script;

/// What is left when all is over, held against each other: the hall's books, the payment channel's,
/// the bank's, the terminal's journal, and what lies in the citizen's hands. In a world in which
/// nobody else was.
///
/// @param before what the hall's books held before the visit
/// @param statements what the hall tells the terminal of its money
/// @param written the whole journal, the oldest entry first
/// @param shelved names of the hall's papers and materials
/// @param papers that the citizen got in both lives
/// @param told whether a result was shown before the power failed
record Aftermath(
    Script script,
    BooksView before,
    BooksView books,
    List<ChannelEntry> channel,
    Bank bank,
    List<Statement> statements,
    Journal journal,
    List<Written> written,
    Set<String> shelved,
    List<PrintedDocument> papers,
    boolean told) {

  /// The sample card was bound there, once, before any terminal knew it.
  private static final int AT_THE_WINDOW = 1;

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /// What was paid by notice no terminal took.
  private static final String ELSEWHERE = "notice";

  /// @param facts a line each, NAME=value
  record Written(EntryKind kind, String key, List<String> facts) {}

  /// Every way in which a case or money was lost or doubled, or in which two books disagree.
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    must(
        journal.verify() instanceof Journal.Verdict.Whole, "the journal's chain broke", complaints);
    must(journal.open().isEmpty(), "the journal keeps open: " + journal.open(), complaints);
    tasks(complaints);
    List<HallCase> made = made();
    must(
        made.size() <= (script.ending().isCase() ? 1 : 0),
        "the hall holds " + made.size() + " cases",
        complaints);
    must(
        !made.isEmpty() || !((told && tellsOfCase()) || !papers.isEmpty()),
        "the citizen was told of a case, or holds a paper, and the hall holds none",
        complaints);
    drafts(made, complaints);
    card(complaints);
    made.forEach(one -> followed(one, complaints));
    books.cases().forEach(one -> kept(one, complaints));
    sameKeys(
        EntryKind.DELIVERY_REPORTED,
        books.deliveries().stream().map(one -> one.key().value()),
        complaints);
    sameKeys(EntryKind.RATED, books.ratings().stream().map(one -> one.key().value()), complaints);
    money(complaints);
    reconciled(complaints);
    return complaints;
  }

  /// Who was told that nothing is known yet was told no more than that.
  private boolean tellsOfCase() {
    return script.ending().isCase() && script.ending() != Script.Ending.NOT_KNOWN;
  }

  /// Called at most once about an action, and only where nobody could be told in time.
  private void tasks(List<String> complaints) {
    long about = books.tasks().stream().map(HallTask::about).distinct().count();
    must(
        script.ending() == Script.Ending.NOT_KNOWN
            ? about == books.tasks().size()
            : books.tasks().isEmpty(),
        "the staff were called: " + books.tasks(),
        complaints);
  }

  /// One that was kept is there, until it is handed in; and never twice.
  private void drafts(List<HallCase> made, List<String> complaints) {
    long kept = proofs(EntryKind.DRAFT_KEPT);
    boolean begun = kept > 0 || !before.drafts().isEmpty();
    must(
        books.drafts().size() == (begun && made.isEmpty() ? 1 : 0),
        books.drafts().size() + " drafts are left, " + kept + " were kept, " + made,
        complaints);
    must(
        kept > 0 || !told || script.ending() != Script.Ending.DRAFT,
        "the citizen was told of a draft that nobody keeps",
        complaints);
  }

  private void card(List<String> complaints) {
    int changes = books.cards().size() - before.cards().size();
    long proved = proofs(EntryKind.SERVICE_CARD_CHANGED);
    must(
        books.cards().size() - AT_THE_WINDOW == proved
            && changes <= (script.ending() == Script.Ending.CARD ? 1 : 0),
        "the card was changed " + changes + " times, the journal proves " + proved,
        complaints);
    must(
        changes == 1 || !told || script.ending() != Script.Ending.CARD,
        "the citizen was told of a change that nobody made",
        complaints);
  }

  private long proofs(EntryKind kind) {
    return written.stream().filter(entry -> entry.kind() == kind).count();
  }

  /// As the terminal itself holds the books beside each other, each order by itself.
  private void reconciled(List<String> complaints) {
    List<Difference> differences =
        Reconciliation.of(
            ledger(Statement::hall),
            ledger(Statement::channels),
            Ledger.of(here()),
            journal.deferred());
    must(
        differences.isEmpty(),
        "the terminal finds that the books differ: " + differences,
        complaints);
  }

  private Ledger ledger(Function<Statement, List<Statement.Line>> side) {
    return Ledger.of(
        statements.stream()
            .flatMap(statement -> side.apply(statement).stream())
            .map(line -> new MoneyLine(line.order(), line.paid(), line.refunded()))
            .toList());
  }

  /// What the visit was about: its own case, or the earlier one that it came back for.
  private List<HallCase> made() {
    if (script.comesBack()) {
      return books.cases().stream()
          .filter(one -> one.citizenNumber().equals(script.expected().subject()))
          .reduce((_, last) -> last)
          .stream()
          .toList();
    }
    return books.cases().stream()
        .filter(one -> before.caseNumbered(one.number()).isEmpty())
        .toList();
  }

  /// Whatever the hall's books name lies on its shelves.
  private void kept(HallCase one, List<String> complaints) {
    must(
        !one.hasPaper() || shelved.contains(one.certificateNumber() + ".pdf"),
        "the paper of a case is not on the shelf",
        complaints);
    must(
        one.filing().materials().stream()
            .filter(it -> it.how() == FiledMaterial.How.UPLOADED)
            .allMatch(it -> shelved.contains(it.reference())),
        "a material of a case is not on the shelf",
        complaints);
  }

  private void followed(HallCase one, List<String> complaints) {
    long proved =
        written.stream()
            .filter(entry -> entry.kind() == EntryKind.SUBMIT_DONE)
            .filter(entry -> entry.facts().contains("CASE=" + one.number()))
            .count();
    must(proved == 1, "the journal proves the case " + proved + " times", complaints);
    long rated =
        books.ratings().stream().filter(it -> it.caseNumber().equals(one.number())).count();
    must(rated <= 1, "the hall holds " + rated + " ratings", complaints);
    delivered(one, complaints);
    paid(one, complaints);
  }

  private void delivered(HallCase one, List<String> complaints) {
    List<BooksView.Delivery> told =
        books.deliveries().stream()
            .filter(it -> it.caseNumber().equals(one.number()))
            .filter(it -> !before.deliveries().contains(it))
            .toList();
    List<String> kinds = told.stream().map(it -> it.kind().name()).sorted().toList();
    List<String> due =
        script.expected().papers().stream().map(it -> it.kind().name()).sorted().toList();
    must(
        kinds.equals(due) || (nobody() && due.containsAll(kinds) && kinds.size() <= due.size()),
        "delivered are " + kinds + " where " + due + " were due",
        complaints);
    inHand(one, told, complaints);
  }

  /// A paper that the hall was told of lies in the hand; and it lies there once, but where nothing
  /// proves that it came out: then it is printed again (补打).
  private void inHand(HallCase one, List<BooksView.Delivery> told, List<String> complaints) {
    List<PrintedDocument> mine =
        papers.stream().filter(it -> it.name().equals(one.number())).toList();
    long forms = mine.stream().filter(it -> !it.forms().isEmpty()).count();
    long plain = mine.size() - forms;
    long toldForms = told.stream().mapToLong(it -> it.serials().size()).sum();
    long toldPlain = told.stream().filter(it -> it.serials().isEmpty()).count();
    must(plain >= toldPlain, "told of " + toldPlain + " papers, in hand are " + plain, complaints);
    must(forms >= toldForms, "told of " + toldForms + " forms, in hand are " + forms, complaints);
    long dueForms = script.expected().papers().stream().filter(Expected.Paper::numbered).count();
    long duePlain = script.expected().papers().size() - dueForms;
    long again = unproven(one);
    must(plain <= duePlain + again, doubled(plain, duePlain, again) + " papers", complaints);
    must(forms <= dueForms + again, doubled(forms, dueForms, again) + " forms", complaints);
  }

  private static String doubled(long here, long due, long again) {
    return "doubled: in hand are " + here + ", due were " + due + " and " + again + " again, of";
  }

  /// How many prints were begun of which nobody knows whether they came out.
  private long unproven(HallCase one) {
    List<String> proven =
        written.stream().filter(it -> it.kind() == EntryKind.PRINTED).map(Written::key).toList();
    return written.stream()
        .filter(it -> it.kind() == EntryKind.PRINT_INTENT)
        .filter(it -> it.facts().contains("CASE=" + one.number()))
        .filter(it -> !proven.contains(it.key()))
        .count();
  }

  private void paid(HallCase one, List<String> complaints) {
    List<HallOrder> orders = books.ordersOf(one.number());
    long paid = orders.stream().filter(it -> it.status() == Order.Status.PAID).count();
    long open =
        orders.stream()
            .filter(it -> it.status() == Order.Status.OPEN || it.status() == Order.Status.PAYING)
            .count();
    boolean owes = one.filing().due() > 0;
    long back = orders.stream().filter(it -> it.status() == Order.Status.REFUNDED).count();
    must(paid + back <= (owes ? 1 : 0), paid + " orders of the case are paid", complaints);
    must(
        back == (owes && script.ending() == Script.Ending.REFUNDED ? 1 : 0),
        back + " orders of the case were paid back: " + orders,
        complaints);
    must(
        paid + back == 1 || !owes || nobody() || byNotice(),
        "the case is unpaid, though its citizen came again: " + orders,
        complaints);
    must(open == 0 || byNotice(), open + " orders stay open", complaints);
  }

  /// Hall, channel, bank and journal, to the fen.
  private void money(List<String> complaints) {
    for (HallOrder order : books.orders()) {
      long charged = sum(ChannelEntry.Kind.CHARGED, order.number());
      long back = sum(ChannelEntry.Kind.REFUNDED, order.number());
      must(
          charged == (order.payment().isPresent() ? order.amount() : 0),
          "hall and channel disagree about " + order + ": charged " + charged,
          complaints);
      must(
          back == (order.status() == Order.Status.REFUNDED ? order.amount() : 0),
          "hall and channel disagree about " + order + ": went back " + back,
          complaints);
    }
    long byCard =
        channel.stream()
            .filter(it -> it.kind() == ChannelEntry.Kind.CHARGED && it.way().equals("bank-card"))
            .mapToLong(ChannelEntry::amount)
            .sum();
    long atBank = bank.charged().values().stream().mapToLong(it -> it).sum();
    must(byCard == atBank, "the bank took " + atBank + ", the channel knows " + byCard, complaints);
    List<MoneyLine> lines = here();
    must(
        lines.stream().mapToLong(it -> it.paid().value()).sum() == total(ChannelEntry.Kind.CHARGED),
        "journal and channel disagree: " + lines + " and " + channel,
        complaints);
    must(
        lines.stream().mapToLong(it -> it.refunded().value()).sum()
            == total(ChannelEntry.Kind.REFUNDED),
        "journal and channel disagree about refunds: " + lines + " and " + channel,
        complaints);
  }

  private List<MoneyLine> here() {
    return days().flatMap(day -> journal.payments(day, ZONE).stream()).toList();
  }

  /// On which a visit of these minutes may have been.
  static Stream<LocalDate> days() {
    LocalDate today = LocalDate.ofInstant(Ground.CLOCK.instant(), ZONE);
    return Stream.of(today.minusDays(1), today);
  }

  private long sum(ChannelEntry.Kind kind, String order) {
    return channel.stream()
        .filter(it -> it.kind() == kind && it.order().equals(order))
        .mapToLong(ChannelEntry::amount)
        .sum();
  }

  /// What terminals had a part in.
  private long total(ChannelEntry.Kind kind) {
    return channel.stream()
        .filter(it -> it.kind() == kind && !it.way().equals(ELSEWHERE))
        .mapToLong(ChannelEntry::amount)
        .sum();
  }

  private void sameKeys(EntryKind proof, Stream<String> atHall, List<String> complaints) {
    List<String> here =
        written.stream().filter(entry -> entry.kind() == proof).map(Written::key).sorted().toList();
    List<String> there = atHall.sorted().toList();
    must(here.equals(there), proof + " here " + here + ", at the hall " + there, complaints);
  }

  private boolean nobody() {
    return script.arrival() == Script.Arrival.NOBODY;
  }

  private boolean byNotice() {
    return script.notice().isPresent();
  }

  private static void must(boolean holds, String otherwise, List<String> complaints) {
    if (!holds) {
      complaints.add(otherwise);
    }
  }
}
