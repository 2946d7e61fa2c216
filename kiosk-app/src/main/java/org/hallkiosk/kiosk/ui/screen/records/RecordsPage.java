package org.hallkiosk.kiosk.ui.screen.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.BigButton;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.ListSpread;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Pager;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// What the hall has on record: to read, or to pick one.
public final class RecordsPage implements Page<View.Records> {

  /// Nobody turns more pages than these fill, and drawing thousands would hold the screen up.
  private static final int MOST = 120;

  private final Kit kit;
  private final Language language;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();

  public RecordsPage(Kit kit, Language language, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.intents = intents;
    root.setId("screen-records");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.Records view) {
    Heading heading =
        new Heading(
            Optional.of(view.service().in(language)),
            view.title().in(language),
            Optional.of(help(view)));
    RecordRow rows = new RecordRow(kit, language, intents);
    List<Region> shown = new ArrayList<>();
    view.cards().stream().limit(MOST).forEach(it -> shown.add(rows.of(it, view.picks())));
    if (view.cards().size() > MOST) {
      shown.add(new Notice(kit, Tone.CAUTION, kit.say("records.more", view.cards().size(), MOST)));
    }
    if (shown.isEmpty()) {
      shown.add(new Notice(kit, Tone.CALM, kit.say("records.none")));
    }
    root.getChildren().setAll(new ListSpread(kit, heading, new Pager(kit, 22, shown), below(view)));
  }

  private String help(View.Records view) {
    return view.picks() && !view.cards().isEmpty()
        ? kit.say("records.pick")
        : kit.say("records.count", view.cards().size());
  }

  private VBox below(View.Records view) {
    VBox below = new VBox();
    if (!view.picks()) {
      String text = kit.say("records.next");
      below
          .getChildren()
          .add(
              new BigButton(kit, "confirm", BigButton.Weight.MAIN, text, Optional.empty())
                  .stretched()
                  .does(() -> intents.accept(new Intent.Confirm())));
    }
    return below;
  }
}
