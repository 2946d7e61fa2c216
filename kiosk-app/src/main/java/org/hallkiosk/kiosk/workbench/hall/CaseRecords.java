package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Lamp;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallRow;
import org.hallkiosk.kiosk.workbench.hall.item.Item;
import org.hallkiosk.kiosk.workbench.hall.item.ItemDirectory;
import org.hallkiosk.kiosk.workbench.hall.item.WorkingDays;
import org.hallkiosk.kiosk.workbench.hall.register.Registers;

/// Shows how far an applicant's own cases are (办件查询), with the supervision lamp. To be asked while
/// the books are decided upon or read.
final class CaseRecords {

  private static final int MOST = 20;

  private final Books books;
  private final ItemDirectory items;
  private final WorkingDays calendar;
  private final InstantSource clock;
  private final Registers registers;
  private final ReferenceRecords references;

  CaseRecords(
      Books books,
      ItemDirectory items,
      WorkingDays calendar,
      InstantSource clock,
      Registers registers) {
    this.books = books;
    this.items = items;
    this.calendar = calendar;
    this.clock = clock;
    this.registers = registers;
    this.references = new ReferenceRecords(books);
  }

  /// @param answers may narrow them down, by a slip's code or a number's last digits
  List<HallRecord> of(Applicant applicant, Map<String, String> answers) {
    String code = answers.getOrDefault("case-code", "");
    return ReferenceRecords.isReference(code)
        ? references.of(code, number -> isOf(number, applicant), this::record)
        : cases(applicant, answers);
  }

  /// One's own, or that of a company for which one may act.
  private boolean isOf(String number, Applicant applicant) {
    return number.equals(applicant.number())
        || registers.companiesOf(applicant.number()).stream()
            .anyMatch(company -> company.code().value().equals(number));
  }

  private List<HallRecord> cases(Applicant applicant, Map<String, String> answers) {
    return books
        .cases()
        .of(applicant.number())
        .filter(one -> isWanted(one.number(), answers))
        .sorted(Comparator.comparing(HallCase::issuedAt).reversed())
        .limit(MOST)
        .map(this::record)
        .toList();
  }

  /// @param number of a case
  static boolean isWanted(String number, Map<String, String> answers) {
    String code = answers.getOrDefault("case-code", "");
    String digits = answers.getOrDefault("case-digits", "");
    return (code.isEmpty() || code.contains(number))
        && number.replaceAll("[^0-9]", "").endsWith(digits);
  }

  private HallRecord record(HallCase one) {
    LocalDate filed = SignInDesk.today(Instant.parse(one.issuedAt()));
    List<HallRow> rows = new ArrayList<>();
    rows.add(new HallRow(new Texts("办件编号", "Case number"), one.number()));
    rows.add(
        new HallRow(
            new Texts("事项", "Item"),
            items.find(one.service()).map(Item::name).orElse(one.service())));
    rows.add(new HallRow(new Texts("受理日期", "Filed"), filed.toString()));
    rows.add(new HallRow(new Texts("当前环节", "Stage"), stage(one)));
    one.filing()
        .promisedBy()
        .ifPresent(day -> rows.add(new HallRow(new Texts("承诺办结日期", "Promised"), day)));
    one.filing().refusedParts().forEach(part -> rows.add(refused(part)));
    return new HallRecord(one.number(), rows, Optional.empty(), lamp(one), Map.of(), true);
  }

  private String stage(HallCase one) {
    String stage = books.cases().isOpen(one) ? "办理中" : "已办结";
    return one.filing().refusedParts().isEmpty() ? stage : stage + "，部分没有受理";
  }

  private static HallRow refused(Filing.RefusedPart part) {
    Texts label = new Texts("未受理：" + part.departmentZh(), "Not accepted: " + part.departmentEn());
    return new HallRow(label, part.reasonZh());
  }

  /// Yellow from the last working day but one before the promised day, red after it.
  Lamp lamp(HallCase one) {
    if (!books.cases().isOpen(one)) {
      return Lamp.NONE;
    }
    LocalDate today = SignInDesk.today(clock.instant());
    LocalDate promised = LocalDate.parse(one.filing().promisedBy().orElseThrow());
    if (today.isAfter(promised)) {
      return Lamp.RED;
    }
    return calendar.after(today, 1).isBefore(promised) ? Lamp.NONE : Lamp.YELLOW;
  }
}
