package org.hallkiosk.kiosk.ui.screen.result;

import java.util.ArrayList;
import java.util.List;
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
import org.hallkiosk.kiosk.ui.kit.Facts;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Lettering;
import org.hallkiosk.kiosk.ui.kit.ListSpread;
import org.hallkiosk.kiosk.ui.kit.Medallion;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Pager;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Statement;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// What came of it, and what lies where.
public final class ResultPage implements Page<View.Result> {

  /// More rows and papers than this stand in a list that can turn pages.
  private static final int LITTLE = 3;

  /// The rest stands on paper; drawing thousands would hold the screen up.
  private static final int MOST_ROWS = 200;

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
    List<Region> told = told(view);
    boolean refused = !view.refused().isEmpty();
    boolean much = refused || view.rows().size() + view.papers().size() > LITTLE;
    Statement statement = statement(view, kit.u(much ? 150 : 300));
    if (much) {
      root.getChildren().setAll(new ListSpread(kit, statement, new Pager(kit, 12, told), finish()));
      return;
    }
    VBox below = new VBox();
    below.getStyleClass().add("stack");
    below.getChildren().addAll(told);
    below.getChildren().add(finish());
    root.getChildren().setAll(new Spread(kit, statement, below));
  }

  private Statement statement(View.Result view, double side) {
    String words = Kit.key("result", view.kind());
    return new Statement(
        sign(view.kind(), side),
        Optional.of(view.service().in(language)),
        kit.say(words + ".title"),
        kit.say(words + ".help"));
  }

  private List<Region> told(View.Result view) {
    List<Region> told = new ArrayList<>();
    view.refused().forEach(part -> told.add(refused(part)));
    view.papers().forEach(paper -> told.add(paper(paper)));
    Facts facts = new Facts();
    String number =
        view.kind() == View.ResultKind.NOT_KNOWN_YET ? "result.reference" : "result.case";
    view.reference().ifPresent(it -> facts.with(kit.say(number), it));
    view.promisedBy().ifPresent(day -> facts.with(kit.say("result.promised"), day.toString()));
    if (facts.getRowCount() > 0) {
      told.add(flat(facts));
    }
    view.rows().stream().limit(MOST_ROWS).forEach(row -> told.add(row(row)));
    return told;
  }

  private Notice refused(View.Row part) {
    String words = kit.say("result.refused", part.label().in(language), part.value());
    return new Notice(kit, Tone.CAUTION, words);
  }

  private Card row(View.Row row) {
    Card card = flat(new Facts().with(row.label().in(language), row.value()));
    card.getStyleClass().add("row-card");
    return card;
  }

  private static Card flat(Facts facts) {
    Card card = new Card(facts);
    card.getStyleClass().addAll("card-flat", "case-card");
    return card;
  }

  private Medallion sign(View.ResultKind kind, double side) {
    return switch (kind) {
      case DONE, ACCEPTED, DRAFT_KEPT -> new Medallion(Glyph.CHECK, side, Tone.GOOD);
      case NOT_KNOWN_YET, PAYMENT_AWAITED -> new Medallion(Glyph.CLOCK, side, Tone.CAUTION);
      case REFUNDED -> new Medallion(Glyph.COINS, side, Tone.CAUTION);
      case PARTLY_REFUSED -> new Medallion(Glyph.ALERT, side, Tone.CAUTION);
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

  private BigButton finish() {
    String text = kit.say("result.finish");
    return new BigButton(kit, "confirm", BigButton.Weight.MAIN, text, Optional.empty())
        .stretched()
        .does(() -> intents.accept(new Intent.Confirm()));
  }
}
