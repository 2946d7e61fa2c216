package org.hallkiosk.kiosk.ui.screen.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.ui.kit.CardOnReader;
import org.hallkiosk.kiosk.ui.kit.Columns;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Icon;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Lettering;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.OpeningHours;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.RowButton;
import org.hallkiosk.kiosk.ui.kit.Spinner;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.Nearest;
import org.hallkiosk.kiosk.view.SignInState;
import org.hallkiosk.kiosk.view.View;

/// Lay the card on the reader. The card is the answer; to press there is only what needs no card.
public final class SignInPage implements Page<View.SignIn> {

  private static final double SMALLER = 0.62;

  private static final int OPEN_COLUMNS = 3;

  private final Kit kit;
  private final Language language;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();
  private final VBox below = new VBox();
  private final CardOnReader picture;

  public SignInPage(Kit kit, Language language, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.intents = intents;
    root.setId("screen-signin");
    below.setSpacing(kit.u(28));
    Heading heading =
        new Heading(Optional.empty(), kit.say("signin.title"), Optional.of(kit.say("signin.help")));
    picture = new CardOnReader(kit, CardOnReader.Move.LAY, kit.panel().wide() ? 1 : SMALLER);
    root.getChildren().add(new Spread(kit, heading, picture, below));
  }

  @Override
  public Region root() {
    return root;
  }

  /// Where else a closed service is done takes the room of what matters less then.
  @Override
  public void show(View.SignIn view) {
    boolean elsewhere = view.open().stream().anyMatch(tile -> tile.nearest().isPresent());
    boolean advised = view.hint().isPresent() || view.wish().isPresent();
    below.getChildren().setAll(status(view.state()));
    if (advised || !elsewhere) {
      below.getChildren().add(advice(view));
    }
    if (view.means().size() > 1 && !(advised && elsewhere)) {
      below.getChildren().add(means(view.means()));
    }
    if (view.state() == SignInState.WAITING) {
      below.getChildren().add(open(view.open()));
    }
  }

  private HBox status(SignInState state) {
    Label words = Lettering.label(kit.say("signin.state", state), "status-words");
    HBox status = new HBox(sign(state), words);
    status.getStyleClass().add("status");
    status.setAlignment(Pos.CENTER);
    return status;
  }

  private Region sign(SignInState state) {
    return switch (state) {
      case WAITING -> new Icon(Glyph.ID_CARD, kit.u(56));
      case ASKING_HALL -> new Spinner(kit.u(56));
    };
  }

  private Notice advice(View.SignIn view) {
    return view.hint()
        .map(hint -> new Notice(kit, Tone.CAUTION, kit.say("signin.hint", hint)))
        .or(() -> view.wish().map(this::wish))
        .orElseGet(() -> new Notice(kit, Tone.CALM, kit.say("signin.privacy")));
  }

  private Notice wish(Texts service) {
    return new Notice(kit, Tone.CALM, kit.say("signin.wish", service.in(language)));
  }

  /// By what else one signs in: nothing to press, so it looks like no button.
  private VBox means(List<View.Means> means) {
    VBox lines = new VBox(kit.u(12), Lettering.kicker(kit.say("signin.means-title")));
    for (View.Means each : means) {
      Label line = Lettering.body(kit.say("signin.means", each));
      line.setGraphic(new Icon(glyph(each), kit.u(44)));
      line.getStyleClass().add("means");
      lines.getChildren().add(line);
    }
    return lines;
  }

  private static Glyph glyph(View.Means means) {
    return switch (means) {
      case ID_CARD -> Glyph.ID_CARD;
      case SOCIAL_SECURITY_CARD, SERVICE_CARD -> Glyph.CHIP_CARD;
      case PHONE_CODE -> Glyph.PHONE;
    };
  }

  private VBox open(List<View.ServiceTile> tiles) {
    List<RowButton> rows = new ArrayList<>();
    rows.add(
        new RowButton(kit, "open-guide", kit.say("guide.open"), Optional.empty())
            .does(() -> intents.accept(new Intent.OpenGuide())));
    tiles.forEach(tile -> rows.add(service(tile)));
    rows.forEach(row -> row.compact(kit));
    String title = kit.say("signin.open");
    return new VBox(
        kit.u(14),
        Lettering.kicker(title),
        new Columns(kit, Math.min(OPEN_COLUMNS, rows.size()), rows));
  }

  private RowButton service(View.ServiceTile tile) {
    String id = "service-" + tile.id().value();
    RowButton row =
        new RowButton(kit, id, tile.name().in(language), Optional.empty())
            .does(() -> intents.accept(new Intent.StartService(tile.id())));
    tile.unavailable().ifPresent(limit -> row.unavailable(kit, kit.say("unavailable", limit)));
    tile.nearest().ifPresent(it -> row.detail(nearest(it)));
    return row;
  }

  private String nearest(Nearest place) {
    String hours =
        place
            .hours()
            .map(it -> OpeningHours.of(kit, it.days(), it.from(), it.until()))
            .orElseGet(() -> OpeningHours.always(kit));
    return kit.say(
        "signin.nearest", place.name().in(language), place.address().in(language), hours);
  }
}
