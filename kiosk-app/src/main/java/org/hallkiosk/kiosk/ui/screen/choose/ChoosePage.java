package org.hallkiosk.kiosk.ui.screen.choose;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.ui.kit.Columns;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Medallion;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.RowButton;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// One question, a few answers.
public final class ChoosePage implements Page<View.Choose> {

  /// More answers than this stand in two columns and without a picture: in one column they would
  /// reach header and footer, on a wide panel or under a question of two lines.
  private static final int LONG_LIST = 4;

  private final Kit kit;
  private final Language language;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();

  public ChoosePage(Kit kit, Language language, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.intents = intents;
    root.setId("screen-choose");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.Choose view) {
    Heading heading =
        new Heading(
            Optional.of(view.service().in(language)),
            view.question().in(language),
            Optional.of(kit.say("choose.help")));
    boolean many = view.options().size() > LONG_LIST;
    List<RowButton> rows = view.options().stream().map(it -> row(view, it)).toList();
    if (many) {
      rows.forEach(row -> row.compact(kit));
    }
    Columns answers = new Columns(kit, many ? 2 : 1, rows);
    Region picture = many ? new Region() : new Medallion(Glyph.TOUCH, kit.u(220), Tone.CALM);
    root.getChildren().setAll(new Spread(kit, heading, picture, answers));
  }

  private RowButton row(View.Choose view, ServiceStep.Option option) {
    String id = "option-" + option.value();
    RowButton row =
        new RowButton(kit, id, option.label().in(language), Optional.empty())
            .does(() -> intents.accept(new Intent.Pick(option.value())));
    Optional.ofNullable(view.shut().get(option.value()))
        .ifPresent(limit -> row.unavailable(kit, kit.say("unavailable", limit)));
    return row;
  }
}
