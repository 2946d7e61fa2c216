package org.hallkiosk.kiosk.ui.screen.guideentry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.BigButton;
import org.hallkiosk.kiosk.ui.kit.Facts;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Lettering;
import org.hallkiosk.kiosk.ui.kit.OpeningHours;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Pager;
import org.hallkiosk.kiosk.ui.kit.QrCode;
import org.hallkiosk.kiosk.ui.kit.RowButton;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.Nearest;
import org.hallkiosk.kiosk.view.View;

/// One item of the guide: where, what to bring, how long, how much; on paper or on the phone.
public final class GuideEntryPage implements Page<View.GuideEntry> {

  private final Kit kit;
  private final Language language;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();

  public GuideEntryPage(Kit kit, Language language, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.intents = intents;
    root.setId("screen-guideentry");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.GuideEntry view) {
    Heading heading =
        new Heading(Optional.of(kit.say("guideentry.kicker")), view.name(), Optional.empty());
    Pager reading = new Pager(kit, 10, parts(view));
    reading.getStyleClass().add("card");
    root.getChildren().setAll(new Spread(kit, heading, reading, controls(view)));
  }

  private List<Region> parts(View.GuideEntry view) {
    List<Region> parts = new ArrayList<>();
    parts.add(new Facts().with(kit.say("guideentry.department"), view.department()));
    parts.add(new Facts().with(kit.say("guideentry.window"), view.window()));
    parts.add(new Facts().with(kit.say("guideentry.time"), view.timeLimit()));
    parts.add(new Facts().with(kit.say("guideentry.fee"), view.fee()));
    for (int i = 0; i < view.materials().size(); i++) {
      String label = i == 0 ? kit.say("guideentry.materials") : "";
      parts.add(new Facts().with(label, i + 1 + ". " + view.materials().get(i)));
    }
    return parts;
  }

  private VBox controls(View.GuideEntry view) {
    VBox controls = new VBox(kit.u(22));
    QrCode.of(view.link(), kit.u(210)).map(this::code).ifPresent(controls.getChildren()::add);
    boolean here = view.service().filter(tile -> tile.unavailable().isEmpty()).isPresent();
    view.service().map(this::start).ifPresent(controls.getChildren()::add);
    BigButton.Weight weight = here ? BigButton.Weight.OTHER : BigButton.Weight.MAIN;
    controls
        .getChildren()
        .add(
            button("print-notice", weight, "guideentry.print", Glyph.PRINTER)
                .does(() -> intents.accept(new Intent.PrintNotice())));
    return controls;
  }

  /// Or why it cannot be started now, and where else it can.
  private Region start(View.ServiceTile tile) {
    String id = "service-" + tile.id().value();
    if (tile.unavailable().isEmpty()) {
      return button(id, BigButton.Weight.MAIN, "guideentry.start", Glyph.TOUCH)
          .does(() -> intents.accept(new Intent.StartService(tile.id())));
    }
    RowButton row = new RowButton(kit, id, kit.say("guideentry.start"), Optional.empty());
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
    return kit.say("home.nearest", place.name().in(language), place.address().in(language), hours);
  }

  private HBox code(QrCode code) {
    Label words = Lettering.body(kit.say("guideentry.code"));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(kit.u(28), code, words);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private BigButton button(String id, BigButton.Weight weight, String words, Glyph glyph) {
    return new BigButton(kit, id, weight, kit.say(words), Optional.of(glyph)).stretched();
  }
}
