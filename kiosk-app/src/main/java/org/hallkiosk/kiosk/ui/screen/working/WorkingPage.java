package org.hallkiosk.kiosk.ui.screen.working;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.Card;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Icon;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Lettering;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Spinner;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.View;

/// The terminal works: which part is done, which is under way, what is to come.
public final class WorkingPage implements Page<View.Working> {

  private final Kit kit;
  private final Language language;
  private final StackPane root = new StackPane();
  private final Card stages = new Card();

  public WorkingPage(Kit kit, Language language) {
    this.kit = kit;
    this.language = language;
    root.setId("screen-working");
    stages.setMaxHeight(Region.USE_PREF_SIZE);
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.Working view) {
    if (root.getChildren().isEmpty()) {
      root.getChildren().add(compose(view));
    }
    stages.getChildren().clear();
    for (int i = 0; i < view.stages().size(); i++) {
      stages.getChildren().add(row(view, i));
    }
  }

  private Spread compose(View.Working view) {
    Heading heading =
        new Heading(
            Optional.of(view.service().in(language)), kit.say("working.title"), Optional.empty());
    Notice stay = new Notice(kit, Tone.CALM, kit.say("working.help"));
    return kit.panel().wide()
        ? new Spread(kit, heading, stay, stages)
        : new Spread(kit, heading, stages, stay);
  }

  private HBox row(View.Working view, int index) {
    Label words =
        Lettering.label(kit.say("working.stage", view.stages().get(index)), "stage-words");
    words.getStyleClass().add(style(view, index));
    HBox row = new HBox(mark(view, index), words);
    row.getStyleClass().add("stage-row");
    row.setAlignment(Pos.CENTER_LEFT);
    if (index == view.current()) {
      view.pages().ifPresent(pages -> row.getChildren().add(pages(pages)));
    }
    return row;
  }

  private Label pages(View.Pages pages) {
    return Lettering.label(kit.say("working.pages", pages.done(), pages.of()), "body", "soft");
  }

  private static String style(View.Working view, int index) {
    return index == view.current()
        ? "stage-now"
        : index < view.current() ? "stage-past" : "stage-later";
  }

  private Region mark(View.Working view, int index) {
    if (index == view.current()) {
      return new Spinner(kit.u(72));
    }
    StackPane mark = new StackPane();
    mark.getStyleClass().add("stage-mark");
    if (index < view.current()) {
      mark.getStyleClass().add("stage-mark-done");
      mark.getChildren().add(new Icon(Glyph.CHECK, kit.u(44)));
    } else {
      mark.getStyleClass().add("stage-mark-later");
    }
    return mark;
  }
}
