package org.hallkiosk.kiosk.ui.screen.attract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.Columns;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Halves;
import org.hallkiosk.kiosk.ui.kit.Icon;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Lettering;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// Nobody is here. All of it is one button, since the first touch wakes the terminal and does
/// nothing else. It stands still: it is shown for most of the day.
public final class AttractPage implements Page<View.Attract> {

  /// More limits than this leave no room for the pictures of the three steps.
  private static final int MANY_LIMITS = 3;

  /// The least of them find no room, and still stand on the services that they shut.
  private static final int MOST_LIMITS = 5;

  private final Kit kit;
  private final StackPane root = new StackPane();
  private final Consumer<Intent> intents;
  private final Language language;

  public AttractPage(Kit kit, Language language, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.intents = intents;
    root.setId("screen-attract");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.Attract view) {
    Region plan = kit.panel().wide() ? wide(view) : upright(view);
    plan.getStyleClass().add("attract-plan");
    StackPane picture = new StackPane(new Halo(kit), plan);
    picture.getStyleClass().add("attract");
    Button everywhere = new WholeScreenButton(picture);
    everywhere.setId("wake-up");
    everywhere.setOnAction(_ -> intents.accept(new Intent.WakeUp()));
    root.getChildren().setAll(everywhere);
  }

  private Region upright(View.Attract view) {
    VBox column = new VBox(kit.u(36), space(), welcome(), space());
    column.getChildren().addAll(stepsAndLimits(view));
    column.getChildren().addAll(space(), open(view), start(), foot());
    return column;
  }

  private Region wide(View.Attract view) {
    VBox left = new VBox(kit.u(36), space(), welcome(), space(), foot());
    VBox right = new VBox(kit.u(36), space());
    right.getChildren().addAll(stepsAndLimits(view));
    if (view.limits().size() <= MANY_LIMITS) {
      right.getChildren().add(open(view));
    }
    right.getChildren().addAll(start(), space());
    return new Halves(left, right, kit.u(72));
  }

  private VBox welcome() {
    Label promise = Lettering.label(kit.say("attract.promise"), "attract-line");
    return new VBox(kit.u(4), Lettering.hero(kit.say("attract.greeting")), promise);
  }

  private Columns steps() {
    return new Columns(
        kit,
        3,
        List.of(
            step(Glyph.ID_CARD, "attract.step-card"),
            step(Glyph.LIST, "attract.step-service"),
            step(Glyph.DOCUMENT, "attract.step-paper")));
  }

  private VBox step(Glyph glyph, String key) {
    Label words = Lettering.label(kit.say(key), "attract-step-words", "centred");
    VBox step = new VBox(new Icon(glyph, kit.u(120)), words);
    step.getStyleClass().add("attract-step");
    return step;
  }

  /// What needs no card, in words: the first touch only wakes the terminal.
  private Label open(View.Attract view) {
    String and = kit.say("attract.open-and");
    String names =
        view.open().stream().map(it -> and + it.in(language)).collect(Collectors.joining());
    Label open = Lettering.label(kit.say("attract.open", names), "attract-open", "centred");
    open.setMaxWidth(Double.MAX_VALUE);
    return open;
  }

  private HBox start() {
    VBox words =
        new VBox(
            Lettering.label(kit.say("attract.start"), "attract-start-words"),
            Lettering.label(kit.say("attract.start-other"), "attract-start-other"));
    words.setAlignment(Pos.CENTER_LEFT);
    HBox start = new HBox(new Icon(Glyph.TOUCH, kit.u(104)), words);
    start.getStyleClass().add("attract-start");
    return start;
  }

  private Label foot() {
    Label foot = Lettering.label(kit.say("attract.hotline"), "attract-foot");
    if (!kit.panel().wide()) {
      foot.getStyleClass().add("centred");
      foot.setMaxWidth(Double.MAX_VALUE);
    }
    return foot;
  }

  private List<Region> stepsAndLimits(View.Attract view) {
    List<Region> found = new ArrayList<>();
    if (view.limits().size() <= MANY_LIMITS) {
      found.add(steps());
    }
    if (!view.limits().isEmpty()) {
      found.add(limits(view));
    }
    return found;
  }

  private VBox limits(View.Attract view) {
    VBox notices = new VBox(kit.u(14));
    for (View.Limit limit : view.limits().stream().limit(MOST_LIMITS).toList()) {
      notices.getChildren().add(new Notice(kit, Tone.CAUTION, kit.say("limit", limit)));
    }
    return notices;
  }

  private static Region space() {
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    return space;
  }
}
