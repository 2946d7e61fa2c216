package org.hallkiosk.kiosk.ui.screen.result;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.BigButton;
import org.hallkiosk.kiosk.ui.kit.Card;
import org.hallkiosk.kiosk.ui.kit.FactRow;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Lettering;
import org.hallkiosk.kiosk.ui.kit.Medallion;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Statement;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// What came of it, and what lies where.
public final class ResultPage implements Page<View.Result> {

  private final Kit kit;
  private final Language language;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();

  public ResultPage(Kit kit, Language language, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.intents = intents;
    root.setId("screen-result");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.Result view) {
    String words = Kit.key("result", view.kind());
    Statement statement =
        new Statement(
            sign(view.kind()),
            Optional.of(view.service().in(language)),
            kit.say(words + ".title"),
            kit.say(words + ".help"));
    VBox below = new VBox();
    below.getStyleClass().add("stack");
    view.papers().forEach(paper -> below.getChildren().add(paper(paper)));
    view.reference().ifPresent(number -> below.getChildren().add(reference(number, view.kind())));
    below.getChildren().add(finish());
    root.getChildren().setAll(new Spread(kit, statement, below));
  }

  private Medallion sign(View.ResultKind kind) {
    double side = kit.u(300);
    return switch (kind) {
      case DONE, ACCEPTED, DRAFT_KEPT, REFUNDED -> new Medallion(Glyph.CHECK, side, Tone.GOOD);
      case NOT_KNOWN_YET, PAYMENT_AWAITED -> new Medallion(Glyph.CLOCK, side, Tone.CAUTION);
      case MAY_NOT_HAVE_PRINTED -> new Medallion(Glyph.PRINTER, side, Tone.CAUTION);
    };
  }

  private HBox paper(View.Paper paper) {
    Glyph glyph = paper.place() == View.Place.SLIP_SLOT ? Glyph.SLIP : Glyph.DOCUMENT;
    String pages =
        paper.pages() == 1 ? kit.say("result.one-page") : kit.say("result.pages", paper.pages());
    Label detail = Lettering.soft(kit.say("place", paper.place()) + " · " + pages);
    VBox words = new VBox(Lettering.heading(paper.name().in(language)), detail);
    HBox card = new HBox(new Medallion(glyph, kit.u(96), Tone.CALM), words);
    card.getStyleClass().addAll("card", "place-card");
    return card;
  }

  private Card reference(String number, View.ResultKind kind) {
    String label = kind == View.ResultKind.NOT_KNOWN_YET ? "result.reference" : "result.case";
    FactRow row = new FactRow(kit, kit.say(label), number);
    row.last();
    Card card = new Card(row);
    card.getStyleClass().addAll("card-flat", "case-card");
    return card;
  }

  private BigButton finish() {
    String text = kit.say("result.finish");
    return new BigButton(kit, "confirm", BigButton.Weight.MAIN, text, Optional.empty())
        .stretched()
        .does(() -> intents.accept(new Intent.Confirm()));
  }
}
