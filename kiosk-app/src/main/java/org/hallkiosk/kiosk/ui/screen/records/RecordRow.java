package org.hallkiosk.kiosk.ui.screen.records;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Lamp;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.Card;
import org.hallkiosk.kiosk.ui.kit.Facts;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Icon;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Lettering;
import org.hallkiosk.kiosk.ui.kit.RowButton;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// One record: a card to read, or one to press.
final class RecordRow {

  private final Kit kit;
  private final Language language;
  private final Consumer<Intent> intents;

  RecordRow(Kit kit, Language language, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.intents = intents;
  }

  Region of(View.RecordCard record, boolean picks) {
    return picks ? toPick(record) : toRead(record);
  }

  private Card toRead(View.RecordCard record) {
    Facts facts = new Facts();
    record.rows().forEach(row -> facts.with(row.label().in(language), row.value()));
    record.amount().ifPresent(it -> facts.with(kit.say("records.amount"), yuan(it)));
    Card card = new Card(facts);
    lamp(record.lamp()).ifPresent(card.getChildren()::add);
    card.getStyleClass().add("record-card");
    return card;
  }

  private RowButton toPick(View.RecordCard record) {
    String title = record.rows().isEmpty() ? record.id() : line(record.rows().getFirst());
    RowButton row =
        new RowButton(kit, "record-" + record.id(), title, Optional.empty())
            .compact(kit)
            .does(() -> intents.accept(new Intent.Pick(record.id())));
    record.rows().stream().skip(1).forEach(it -> row.detail(line(it)));
    record.amount().ifPresent(it -> row.amount(yuan(it)));
    lamp(record.lamp()).ifPresent(row::with);
    return record.pickable() ? row : row.unavailable(kit, kit.say("records.not-here"));
  }

  private String line(View.Row row) {
    return kit.say("records.line", row.label().in(language), row.value());
  }

  private String yuan(Fen amount) {
    return kit.say("records.yuan", amount.yuan());
  }

  /// The colour is said in words too.
  private Optional<Label> lamp(Lamp lamp) {
    return switch (lamp) {
      case NONE -> Optional.empty();
      case YELLOW -> Optional.of(lamp(lamp, Glyph.CLOCK));
      case RED -> Optional.of(lamp(lamp, Glyph.ALERT));
    };
  }

  private Label lamp(Lamp lamp, Glyph glyph) {
    Label label =
        Lettering.label(
            kit.say("lamp", lamp), "lamp", "lamp-" + lamp.name().toLowerCase(Locale.ROOT));
    label.setGraphic(new Icon(glyph, kit.u(36)));
    return label;
  }
}
