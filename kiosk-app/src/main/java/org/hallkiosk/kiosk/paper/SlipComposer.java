package org.hallkiosk.kiosk.paper;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hallkiosk.hardware.device.Slip;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
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

  /// The receipt of a case whose papers lie in the tray.
  public Slip receipt(Language language, SlipFacts facts, Receipt receipt) {
    Draft draft = new Draft(language.locale());
    draft.title("slip.done-title");
    draft.pair("slip.service", facts.service().in(language));
    draft.pair("slip.case-number", receipt.caseNumber().value());
    receipt.certificateNumber().ifPresent(number -> draft.pair("slip.certificate-number", number));
    draft.pair("slip.pages", say(language, "slip.pages-value", receipt.pages()));
    draft.who(language, facts);
    draft.text("slip.done-text");
    return draft.ending(receipt.caseNumber().value());
  }

  /// The outcome is not known yet: what to ask with, and where.
  ///
  /// @param reference what hall and hotline can look up
  public Slip notKnownYet(Language language, SlipFacts facts, IdempotencyKey reference) {
    Draft draft = new Draft(language.locale());
    draft.title("slip.unknown-title");
    draft.text("slip.unknown-text");
    draft.pair("slip.service", facts.service().in(language));
    draft.pair("slip.reference", reference.value());
    draft.who(language, facts);
    draft.text("slip.unknown-how");
    return draft.ending(reference.value());
  }

  /// Issued, but the paper may not have come out.
  public Slip mayNotHavePrinted(Language language, SlipFacts facts, CaseNumber caseNumber) {
    Draft draft = new Draft(language.locale());
    draft.title("slip.uncertain-title");
    draft.text("slip.uncertain-text");
    draft.pair("slip.service", facts.service().in(language));
    draft.pair("slip.case-number", caseNumber.value());
    draft.who(language, facts);
    draft.text("slip.uncertain-how");
    return draft.ending(caseNumber.value());
  }

  private String say(Language language, String key, Object... values) {
    return words.say(language.locale(), key, values);
  }

  /// What every slip tells.
  ///
  /// @param holder whose case it is
  /// @param at wall-clock time
  public record SlipFacts(Texts service, Person holder, Instant at) {}

  /// What a case ended with.
  ///
  /// @param certificateNumber empty where the case led to no certificate
  /// @param pages how many the printer confirmed
  public record Receipt(CaseNumber caseNumber, Optional<String> certificateNumber, int pages) {}

  /// A slip that grows.
  private final class Draft {

    private final Locale locale;
    private final List<Slip.Item> items = new ArrayList<>();

    Draft(Locale locale) {
      this.locale = locale;
    }

    void title(String key) {
      items.add(new Slip.Title(words.say(locale, key)));
      items.add(new Slip.Rule());
    }

    void text(String key) {
      items.add(new Slip.Text(words.say(locale, key)));
    }

    void pair(String key, String value) {
      items.add(new Slip.Pair(words.say(locale, key), value));
    }

    void who(Language language, SlipFacts facts) {
      pair("slip.name", masking.name(facts.holder().name()));
      pair("slip.place", place.in(language));
      pair("slip.time", time(facts.at()));
      items.add(new Slip.Rule());
    }

    Slip ending(String code) {
      items.add(new Slip.Qr(code));
      pair("slip.hotline", words.say(locale, "slip.hotline-number"));
      return new Slip(items);
    }

    private String time(Instant at) {
      return DateTimeFormatter.ofPattern(words.say(locale, "slip.time-format"), locale)
          .format(at.atZone(zone));
    }
  }
}
