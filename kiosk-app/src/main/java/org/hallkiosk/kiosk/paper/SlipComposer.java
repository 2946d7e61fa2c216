package org.hallkiosk.kiosk.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.Slip;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.identity.Masking;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.words.Words;

/// Writes the slips that a citizen takes home. Names are masked: slips are left lying about.
///
/// @param words their keys begin with `slip.`
/// @param place where the terminal stands
/// @param zone for the printed time
public record SlipComposer(Words words, Masking masking, Texts place, ZoneId zone) {

  /// The receipt of a case: what was done, what comes later, and what is still to be paid.
  public Slip receipt(Language language, SlipFacts facts, Receipt receipt) {
    SlipDraft draft = draft(language);
    boolean later = receipt.promisedBy().isPresent();
    draft.title(later ? "slip.accepted-title" : "slip.done-title");
    draft.pair("slip.service", facts.service());
    draft.pair("slip.case-number", receipt.caseNumber().value());
    receipt.certificateNumber().ifPresent(number -> draft.pair("slip.certificate-number", number));
    if (receipt.pages() > 0) {
      draft.pair("slip.pages", draft.say("slip.pages-value", receipt.pages()));
    }
    receipt.rows().forEach(row -> draft.labelled(row.label(), row.value()));
    receipt.promisedBy().ifPresent(day -> draft.day("slip.promised", day));
    receipt.due().ifPresent(due -> amount(draft, "slip.due", due));
    refused(draft, receipt.refusedParts());
    who(draft, facts);
    return draft
        .text(later ? "slip.accepted-text" : "slip.done-text")
        .code(receipt.caseNumber().value())
        .done();
  }

  /// One application may serve several departments, and part of it may be refused.
  private static void refused(SlipDraft draft, List<RefusedPart> parts) {
    if (!parts.isEmpty()) {
      draft.rule().text("slip.refused-parts");
      parts.forEach(part -> draft.labelled(part.department(), draft.in(part.reason())));
      draft.rule();
    }
  }

  /// The outcome is not known yet: what to ask with, and where.
  ///
  /// @param reference what hall and hotline can look up
  public Slip notKnownYet(Language language, SlipFacts facts, IdempotencyKey reference) {
    SlipDraft draft = draft(language).title("slip.unknown-title").text("slip.unknown-text");
    draft.pair("slip.service", facts.service()).pair("slip.reference", reference.value());
    String how = facts.holder().isPresent() ? "slip.unknown-how" : "slip.unknown-how-nobody";
    return who(draft, facts).text(how).code(reference.value()).done();
  }

  /// Issued, but the paper may not have come out.
  public Slip mayNotHavePrinted(Language language, SlipFacts facts, CaseNumber caseNumber) {
    SlipDraft draft = draft(language).title("slip.uncertain-title").text("slip.uncertain-text");
    draft.pair("slip.service", facts.service()).pair("slip.case-number", caseNumber.value());
    return who(draft, facts).text("slip.uncertain-how").code(caseNumber.value()).done();
  }

  /// To be continued at any terminal.
  public Slip draftKept(Language language, SlipFacts facts, CaseNumber number) {
    SlipDraft draft = draft(language).title("slip.draft-title").text("slip.draft-text");
    draft.pair("slip.service", facts.service()).pair("slip.draft-number", number.value());
    return who(draft, facts).text("slip.draft-how").code(number.value()).done();
  }

  /// How to pay without this terminal (缴款通知): by a phone that scans the code, or by the notice's
  /// number at a bank or window.
  public Slip paymentNotice(Language language, SlipFacts facts, Payment payment) {
    SlipDraft draft = draft(language).title("slip.notice-title");
    draft.pair("slip.service", facts.service());
    draft.pair("slip.case-number", payment.caseNumber().value());
    amount(draft, "slip.amount", payment.amount());
    draft.pair("slip.payee", payment.payee()).pair("slip.notice-number", payment.noticeNumber());
    draft.pair("slip.order-number", payment.order().value());
    return who(draft, facts).text("slip.notice-how").code(payment.payText()).done();
  }

  /// Paid, and the money goes back.
  public Slip refunded(Language language, SlipFacts facts, Payment payment) {
    SlipDraft draft = draft(language).title("slip.refund-title").text("slip.refund-text");
    draft.pair("slip.service", facts.service());
    draft.pair("slip.case-number", payment.caseNumber().value());
    amount(draft, "slip.amount", payment.amount());
    draft.pair("slip.order-number", payment.order().value());
    return who(draft, facts).text("slip.refund-how").code(payment.order().value()).done();
  }

  /// 一次性告知单: all that a citizen must bring, told once.
  public Slip notice(Language language, GuideNotice item, Instant at) {
    SlipDraft draft = draft(language).title("slip.guide-title").plain(item.name());
    draft.pair("slip.item-code", item.code()).pair("slip.department", item.department());
    draft.pair("slip.window", item.window()).pair("slip.time-limit", item.timeLimit());
    draft.pair("slip.fee", item.fee()).rule().text("slip.materials");
    for (int i = 0; i < item.materials().size(); i++) {
      draft.plain(draft.say("slip.material", i + 1, item.materials().get(i)));
    }
    draft.rule().pair("slip.printed-at", place).time("slip.time", at, zone);
    return draft.rule().text("slip.guide-how").code(item.link()).done();
  }

  private SlipDraft draft(Language language) {
    return new SlipDraft(words, language);
  }

  private static void amount(SlipDraft draft, String key, Fen amount) {
    draft.pair(key, draft.say("slip.amount-value", amount.yuan()));
  }

  private SlipDraft who(SlipDraft draft, SlipFacts facts) {
    facts.holder().ifPresent(holder -> draft.pair("slip.name", masking.name(holder.name())));
    return draft.pair("slip.place", place).time("slip.time", facts.at(), zone).rule();
  }

  /// What every slip tells.
  ///
  /// @param holder whose case it is; empty for services without sign-in
  /// @param at wall-clock time
  public record SlipFacts(Texts service, Optional<Person> holder, Instant at) {}

  /// What a case ended with.
  ///
  /// @param certificateNumber empty where the case led to no certificate
  /// @param pages how many the printers confirmed
  /// @param rows what the hall tells about the case
  /// @param promisedBy the last day on which the result must be there
  /// @param due what is still to be paid
  public record Receipt(
      CaseNumber caseNumber,
      Optional<String> certificateNumber,
      int pages,
      List<SlipLine> rows,
      Optional<LocalDate> promisedBy,
      Optional<Fen> due,
      List<RefusedPart> refusedParts) {
    public Receipt {
      rows = List.copyOf(rows);
      refusedParts = List.copyOf(refusedParts);
    }
  }

  public record RefusedPart(Texts department, Texts reason) {}

  /// @param payText the text of the code that a phone pays by
  /// @param noticeNumber what a bank or a window pays by
  public record Payment(
      CaseNumber caseNumber,
      OrderNumber order,
      Fen amount,
      Texts payee,
      String payText,
      String noticeNumber) {}

  /// An item of the hall's guide, in Chinese as the hall publishes it.
  public record GuideNotice(
      String code,
      String name,
      String department,
      String window,
      List<String> materials,
      String timeLimit,
      String fee,
      String link) {
    public GuideNotice {
      materials = List.copyOf(materials);
    }
  }
}
