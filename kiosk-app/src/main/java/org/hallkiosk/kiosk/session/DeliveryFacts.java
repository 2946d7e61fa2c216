package org.hallkiosk.kiosk.session;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.hall.Delivery;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.Fact;

/// A delivery as the journal holds it, so that it can be reported anew after a restart.
final class DeliveryFacts {

  private DeliveryFacts() {}

  static Map<Fact, String> of(Delivery delivery) {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    facts.put(Fact.CASE, delivery.caseNumber().value());
    facts.put(Fact.DOCUMENT, delivery.kind().name());
    facts.put(Fact.PAGES, String.valueOf(delivery.pages()));
    facts.putAll(serials(delivery.serials(), delivery.spoilt()));
    return facts;
  }

  static Map<Fact, String> serials(List<String> used, List<String> spoilt) {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    putUnlessEmpty(facts, Fact.SERIALS, used);
    putUnlessEmpty(facts, Fact.SPOILT, spoilt);
    return facts;
  }

  static Delivery from(Entry intent) {
    return new Delivery(
        new CaseNumber(intent.fact(Fact.CASE).orElseThrow()),
        DocumentKind.valueOf(intent.fact(Fact.DOCUMENT).orElse(DocumentKind.RESULT.name())),
        Integer.parseInt(intent.fact(Fact.PAGES).orElseThrow()),
        words(intent.fact(Fact.SERIALS)),
        words(intent.fact(Fact.SPOILT)));
  }

  private static void putUnlessEmpty(Map<Fact, String> facts, Fact fact, List<String> words) {
    if (!words.isEmpty()) {
      facts.put(fact, String.join(" ", words));
    }
  }

  private static List<String> words(Optional<String> joined) {
    return joined.map(text -> List.of(text.split(" "))).orElse(List.of());
  }
}
