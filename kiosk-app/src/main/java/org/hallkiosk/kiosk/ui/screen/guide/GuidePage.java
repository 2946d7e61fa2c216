package org.hallkiosk.kiosk.ui.screen.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.FieldBox;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Halves;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Pager;
import org.hallkiosk.kiosk.ui.kit.Pinyin;
import org.hallkiosk.kiosk.ui.kit.RowButton;
import org.hallkiosk.kiosk.ui.kit.TextKeys;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// Search the guide of the whole hall. Field and keys stay the same nodes while hits come in.
public final class GuidePage implements Page<View.Guide> {

  /// Who sees so many hits types one more letter.
  private static final int MOST = 60;

  private final Kit kit;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();
  private final FieldBox field;
  private final Pager hits;

  public GuidePage(Kit kit, Language language, Pinyin pinyin, Consumer<Intent> intents) {
    this.kit = kit;
    this.intents = intents;
    field = new FieldBox(Optional.of(Glyph.SEARCH), kit);
    hits = new Pager(kit, 16);
    root.setId("screen-guide");
    root.getStyleClass().add("spread");
    Heading heading = new Heading(Optional.empty(), kit.say("guide.title"), Optional.empty());
    Region keys = keys(language, pinyin);
    root.getChildren().add(kit.panel().wide() ? wide(heading, keys) : upright(heading, keys));
  }

  private Region keys(Language language, Pinyin pinyin) {
    TextKeys.Mode first =
        switch (language) {
          case ZH -> TextKeys.Mode.PINYIN;
          case EN -> TextKeys.Mode.LETTERS;
        };
    TextKeys keys =
        new TextKeys(
            kit,
            pinyin,
            first,
            text -> intents.accept(new Intent.Type(text)),
            () -> intents.accept(new Intent.Erase()));
    keys.setMinHeight(Region.USE_PREF_SIZE);
    return keys;
  }

  private Region upright(Heading heading, Region keys) {
    VBox.setVgrow(hits, Priority.ALWAYS);
    return new VBox(kit.u(28), heading, field, hits, keys);
  }

  private Region wide(Heading heading, Region keys) {
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    return new Halves(new VBox(kit.u(28), heading, field, space, keys), hits, kit.u(72));
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.Guide view) {
    field.show(view.typed(), kit.say("guide.hint"), "");
    List<Region> rows = view.hits().stream().limit(MOST).map(this::row).toList();
    hits.items(rows.isEmpty() ? List.of(none(view)) : rows);
  }

  private Region row(View.GuideHit hit) {
    return new RowButton(kit, "guide-" + hit.code(), hit.name(), Optional.empty())
        .detail(hit.department())
        .compact(kit)
        .does(() -> intents.accept(new Intent.OpenGuideEntry(hit.code())));
  }

  private Notice none(View.Guide view) {
    String words = view.typed().isEmpty() ? "guide.begin" : "guide.none";
    return new Notice(kit, Tone.CALM, kit.say(words));
  }
}
