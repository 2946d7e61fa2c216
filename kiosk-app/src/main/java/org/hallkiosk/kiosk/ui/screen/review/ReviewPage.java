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
import org.hallkiosk.kiosk.ui.kit.Facts;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Icon;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Lettering;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Pager;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ReviewRow;
import org.hallkiosk.kiosk.view.RowLabel;
import org.hallkiosk.kiosk.view.View;

/// Everything once more, what one agrees to, and the button that has legal effect: nobody agrees to
/// what they have not seen.
public final class ReviewPage implements Page<View.Review> {

  /// More rows than this stand closer, so that fewer pages have to be turned.
  private static final int MANY = 4;

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
    String words = view.secondTime() ? "review.second" : "review";
    Heading heading =
        new Heading(
            Optional.of(view.service().in(language)),
            kit.say(words + ".title"),
            Optional.of(kit.say(words + ".help")));
    Pager facts = view.rows().size() > MANY ? close(view) : apart(view);
    facts.getStyleClass().add("card");
    facts.setMaxHeight(Region.USE_PREF_SIZE);
    BigButton confirm = confirm(words);
    if (!view.secondTime()) {
      confirm.disableProperty().bind(facts.mustBeRead().readThrough().not());
    }
    VBox controls = new VBox(view.secondTime() ? warning() : consent(view), confirm);
    controls.getStyleClass().add("stack-wide");
    root.getChildren().setAll(new Spread(kit, heading, facts, controls));
  }

  private Pager apart(View.Review view) {
    List<FactRow> rows =
        view.rows().stream().map(row -> new FactRow(kit, label(row), value(row))).toList();
    rows.stream().skip(Math.max(0, rows.size() - 1)).forEach(FactRow::last);
    return new Pager(kit, 0, rows);
  }

  private Pager close(View.Review view) {
    List<Facts> rows =
        view.rows().stream().map(row -> new Facts().with(label(row), value(row))).toList();
    return new Pager(kit, 18, rows);
  }

  private Notice warning() {
    return new Notice(kit, Tone.CAUTION, kit.say("review.second.warning"));
  }

  private String label(ReviewRow row) {
    return switch (row.label()) {
      case NAME -> kit.say("review.name");
      case ID_NUMBER -> kit.say("review.id-number");
      case COMPANY -> kit.say("review.company");
      case AGENT -> kit.say("review.agent");
      case MATERIAL ->
          row.question().map(it -> it.in(language)).orElseGet(() -> kit.say("review.material"));
      case FEE -> kit.say("review.fee");
      case ANSWER -> row.question().map(question -> question.in(language)).orElse("");
    };
  }

  private String value(ReviewRow row) {
    String value = row.answer().map(answer -> answer.in(language)).orElse(row.value());
    return row.label() == RowLabel.FEE ? kit.say("records.yuan", value) : value;
  }

  private Card consent(View.Review view) {
    Label title = Lettering.kicker(kit.say("review.consent"));
    title.setGraphic(new Icon(Glyph.SHIELD, kit.u(44)));
    Card card = new Card(title, Lettering.body(view.consent().in(language)));
    card.getStyleClass().add("card-flat");
    return card;
  }

  private BigButton confirm(String words) {
    String text = kit.say(words + ".confirm");
    return new BigButton(kit, "confirm", BigButton.Weight.MAIN, text, Optional.of(Glyph.CHECK))
        .stretched()
        .does(() -> intents.accept(new Intent.Confirm()));
  }
}
