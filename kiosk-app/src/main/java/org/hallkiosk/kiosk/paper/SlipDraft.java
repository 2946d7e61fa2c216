package org.hallkiosk.kiosk.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hallkiosk.hardware.device.Slip;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.words.Words;

/// A slip that grows, in one language.
final class SlipDraft {

  private final Words words;
  private final Language language;
  private final Locale locale;
  private final List<Slip.Item> items = new ArrayList<>();

  SlipDraft(Words words, Language language) {
    this.words = words;
    this.language = language;
    this.locale = language.locale();
  }

  SlipDraft title(String key) {
    items.add(new Slip.Title(say(key)));
    return rule();
  }

  SlipDraft rule() {
    items.add(new Slip.Rule());
    return this;
  }

  SlipDraft text(String key, Object... values) {
    return plain(say(key, values));
  }

  /// In the hall's words.
  SlipDraft plain(String text) {
    items.add(new Slip.Text(text));
    return this;
  }

  SlipDraft pair(String key, String value) {
    return labelled(say(key), value);
  }

  SlipDraft pair(String key, Texts value) {
    return pair(key, value.in(language));
  }

  /// In the hall's words.
  SlipDraft labelled(Texts label, String value) {
    return labelled(label.in(language), value);
  }

  /// What the hall does not say leaves no empty line.
  private SlipDraft labelled(String label, String value) {
    if (!value.isBlank()) {
      items.add(new Slip.Pair(label, value));
    }
    return this;
  }

  SlipDraft time(String key, Instant at, ZoneId zone) {
    return pair(key, formatted("slip.time-format", at.atZone(zone)));
  }

  SlipDraft day(String key, LocalDate day) {
    return pair(key, formatted("slip.day-format", day));
  }

  private String formatted(String pattern, TemporalAccessor moment) {
    return DateTimeFormatter.ofPattern(say(pattern), locale).format(moment);
  }

  SlipDraft code(String content) {
    items.add(new Slip.Qr(content));
    return this;
  }

  String in(Texts texts) {
    return texts.in(language);
  }

  String say(String key, Object... values) {
    return words.say(locale, key, values);
  }

  Slip done() {
    pair("slip.hotline", say("slip.hotline-number"));
    return new Slip(items);
  }
}
