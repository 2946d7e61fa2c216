package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallRow;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.workbench.hall.data.Shelf;
import org.hallkiosk.kiosk.workbench.hall.item.DocumentRule;
import org.hallkiosk.kiosk.workbench.hall.item.FeeRule;
import org.hallkiosk.kiosk.workbench.hall.item.Item;
import org.hallkiosk.kiosk.workbench.hall.item.Placeholders;
import org.hallkiosk.kiosk.workbench.hall.paper.CertificateText;
import org.hallkiosk.kiosk.workbench.hall.paper.PaperOffice;
import org.hallkiosk.kiosk.workbench.hall.paper.PaperText;

/// Words the papers of cases and has them signed.
final class CasePapers {

  private final PaperOffice office;
  private final RecordRoom records;
  private final MaterialShelf materials;

  CasePapers(PaperOffice office, RecordRoom records, MaterialShelf materials) {
    this.office = office;
    this.records = records;
    this.materials = materials;
  }

  boolean canShow(String name) throws IOException {
    return office.canShow(name);
  }

  byte[] fetch(String number) throws IOException {
    return office.fetch(number);
  }

  byte[] forged(String number, Instant when) throws IOException {
    return office.forged(number, when);
  }

  /// @return the case with its paper, which is on the disk
  HallCase issue(
      HallCase draft,
      String number,
      Applicant applicant,
      Item item,
      Placeholders known,
      RecordRoom.Search search)
      throws IOException {
    DocumentRule rule = item.document().orElseThrow();
    byte[] pdf =
        rule.template() == DocumentRule.Template.NO_HOUSE
            ? office.issue(noHouse(draft, number, applicant, known, search.now()))
            : office.issue(paper(draft, number, applicant, item, known, search));
    return new HallCase(
        draft.number(),
        draft.citizenNumber(),
        draft.service(),
        draft.answers(),
        number,
        Shelf.sha256(pdf),
        draft.issuedAt(),
        draft.filing());
  }

  private static CertificateText noHouse(
      HallCase draft, String number, Applicant applicant, Placeholders known, Instant now) {
    Person holder = applicant.person().orElseThrow().person();
    return new CertificateText(
        number,
        draft.number(),
        holder,
        known.fill("{option.purpose}"),
        known.fill("{option.region}"),
        now,
        PaperOffice.verifyUrl(number));
  }

  private PaperText paper(
      HallCase draft,
      String number,
      Applicant applicant,
      Item item,
      Placeholders known,
      RecordRoom.Search search)
      throws IOException {
    DocumentRule rule = item.document().orElseThrow();
    List<HallRecord> listed = listed(rule, search);
    String none = rule.records().isPresent() && lists(rule) && listed.isEmpty() ? rule.none() : "";
    return new PaperText(
        item.office(),
        rule.title(),
        number,
        draft.number(),
        rows(rule, applicant, known),
        columns(listed),
        lines(listed),
        office.printable(known.fill(rule.statement()) + none),
        "业务专用章",
        search.now(),
        PaperOffice.verifyUrl(number),
        picture(draft, rule, known));
  }

  private static boolean lists(DocumentRule rule) {
    return rule.template() != DocumentRule.Template.DECISION;
  }

  private List<HallRecord> listed(DocumentRule rule, RecordRoom.Search search) {
    return lists(rule)
        ? rule.records().flatMap(name -> records.find(search, name)).orElse(List.of())
        : List.of();
  }

  private List<PaperText.Row> rows(DocumentRule rule, Applicant applicant, Placeholders known)
      throws IOException {
    List<PaperText.Row> rows = new ArrayList<>();
    if (!rule.open()) {
      rows.add(new PaperText.Row(nameLabel(applicant), applicant.name()));
      rows.add(new PaperText.Row(numberLabel(applicant), applicant.number()));
    }
    for (DocumentRule.Row row : rule.rows()) {
      String value = office.printable(known.fill(row.value()));
      if (!value.isBlank()) {
        rows.add(new PaperText.Row(row.label(), value));
      }
    }
    return rows;
  }

  private static String nameLabel(Applicant applicant) {
    return applicant instanceof Applicant.OfCompany ? "企业名称" : "姓名";
  }

  private static String numberLabel(Applicant applicant) {
    return applicant instanceof Applicant.OfCompany ? "统一社会信用代码" : "证件号码";
  }

  /// All that any of them says.
  private static List<String> columns(List<HallRecord> listed) {
    return listed.stream()
        .flatMap(one -> one.rows().stream())
        .map(row -> row.label().zh())
        .distinct()
        .toList();
  }

  private List<List<String>> lines(List<HallRecord> listed) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    List<String> columns = columns(listed);
    for (HallRecord one : listed) {
      List<String> line = new ArrayList<>();
      for (String column : columns) {
        line.add(office.printable(value(one, column)));
      }
      lines.add(line);
    }
    return lines;
  }

  private static String value(HallRecord one, String label) {
    return one.rows().stream()
        .filter(row -> row.label().zh().equals(label))
        .map(HallRow::value)
        .findFirst()
        .orElse("");
  }

  private Optional<byte[]> picture(HallCase draft, DocumentRule rule, Placeholders known)
      throws IOException {
    if (rule.picture().isEmpty()) {
      return Optional.empty();
    }
    String wanted = known.fill(rule.picture().get());
    for (FiledMaterial one : draft.filing().materials()) {
      if (one.material().equals(wanted) && one.how() == FiledMaterial.How.UPLOADED) {
        return Optional.of(materials.fetch(one.reference()));
      }
    }
    return Optional.empty();
  }

  /// The fiscal receipt of a payment (财政票据).
  ///
  /// @return its signed PDF, which is on the disk
  byte[] receipt(String number, HallOrder order, HallCase one, Item item, String payer, Instant now)
      throws IOException {
    FeeRule fee = item.fee().orElseThrow();
    Fen amount = new Fen(order.amount());
    List<PaperText.Row> rows =
        List.of(
            new PaperText.Row("交款人", payer),
            new PaperText.Row("项目", fee.purpose()),
            new PaperText.Row("金额（小写）", "¥" + amount.yuan()),
            new PaperText.Row("金额（大写）", ChineseAmount.of(amount)),
            new PaperText.Row("订单号", order.number()),
            new PaperText.Row("收款单位", fee.payee().zh()));
    return office.issue(
        new PaperText(
            fee.payee().zh(),
            "非税收入统一票据（电子）",
            number,
            one.number(),
            rows,
            List.of(),
            List.of(),
            "上列款项已收讫。",
            "财务专用章",
            now,
            PaperOffice.verifyUrl(number),
            Optional.empty()));
  }
}
