package org.hallkiosk.kiosk.ui.screen.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.BigButton;
import org.hallkiosk.kiosk.ui.kit.Card;
import org.hallkiosk.kiosk.ui.kit.FactRow;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Icon;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Lettering;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// Everything once more, what one agrees to, and the button that has legal effect.
public final class ReviewPage implements Page<View.Review> {

  private final Kit kit;
  private final Language language;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();

  public ReviewPage(Kit kit, Language language, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.intents = intents;
    root.setId("screen-review");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.Review view) {
    Heading heading =
        new Heading(
            Optional.of(view.service().in(language)),
            kit.say("review.title"),
            Optional.of(kit.say("review.help")));
    List<FactRow> rows =
        view.rows().stream().map(row -> new FactRow(kit, label(row), value(row))).toList();
    rows.stream().skip(Math.max(0, rows.size() - 1)).forEach(FactRow::last);
    Card facts = new Card(rows.toArray(FactRow[]::new));
    facts.setMaxHeight(Region.USE_PREF_SIZE);
    VBox controls = new VBox(consent(view), confirm());
    controls.getStyleClass().add("stack-wide");
    root.getChildren().setAll(new Spread(kit, heading, facts, controls));
  }

  private String label(View.ReviewRow row) {
    return switch (row.label()) {
      case NAME -> kit.say("review.name");
      case ID_NUMBER -> kit.say("review.id-number");
      case COMPANY -> kit.say("review.company");
      case AGENT -> kit.say("review.agent");
      case MATERIAL -> kit.say("review.material");
      case FEE -> kit.say("review.fee");
      case ANSWER -> row.question().map(question -> question.in(language)).orElse("");
    };
  }

  private String value(View.ReviewRow row) {
    return row.answer().map(answer -> answer.in(language)).orElse(row.value());
  }

  private Card consent(View.Review view) {
    Label title = Lettering.kicker(kit.say("review.consent"));
    title.setGraphic(new Icon(Glyph.SHIELD, kit.u(44)));
    Card card = new Card(title, Lettering.body(view.consent().in(language)));
    card.getStyleClass().add("card-flat");
    return card;
  }

  private BigButton confirm() {
    String text = kit.say("review.confirm");
    return new BigButton(kit, "confirm", BigButton.Weight.MAIN, text, Optional.of(Glyph.CHECK))
        .stretched()
        .does(() -> intents.accept(new Intent.Confirm()));
  }
}
