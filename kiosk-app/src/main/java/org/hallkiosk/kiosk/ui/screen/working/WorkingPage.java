package org.hallkiosk.kiosk.ui.screen.working;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Stages;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.View;

/// The terminal works: which part is done, which is under way, what is to come.
public final class WorkingPage implements Page<View.Working> {

  private final Kit kit;
  private final Language language;
  private final StackPane root = new StackPane();
  private final Stages stages;

  public WorkingPage(Kit kit, Language language) {
    this.kit = kit;
    this.language = language;
    root.setId("screen-working");
    stages = new Stages(kit);
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
    stages.show(
        view.stages().stream().map(stage -> kit.say("working.stage", stage)).toList(),
        view.current(),
        view.pages().map(pages -> kit.say("working.pages", pages.done(), pages.of())));
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
}
