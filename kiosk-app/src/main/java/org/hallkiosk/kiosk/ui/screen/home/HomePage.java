package org.hallkiosk.kiosk.ui.screen.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.catalog.Category;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.Columns;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Lettering;
import org.hallkiosk.kiosk.ui.kit.Medallion;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.RowButton;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Statement;
import org.hallkiosk.kiosk.ui.kit.Tile;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// Categories, and the services of the open one. Papers that wait to be collected come first.
public final class HomePage implements Page<View.Home> {

  /// More services than this stand in two columns, by name alone.
  private static final int LONG_LIST = 3;

  /// More waiting papers than this are counted, not listed; the next moves up when one is taken.
  private static final int MOST_PENDING = 2;

  private static final int CATEGORY_COLUMNS = 3;

  private final Kit kit;
  private final Language language;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();

  public HomePage(Kit kit, Language language, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.intents = intents;
    root.setId("screen-home");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.Home view) {
    VBox below = new VBox(kit.u(20));
    below.getChildren().addAll(pending(view));
    if (few(view)) {
      below.getChildren().add(categories(view));
      below.getChildren().add(services(view));
      root.getChildren().setAll(new Spread(kit, question(), below));
    } else {
      below.getChildren().add(Lettering.label(openName(view), "section"));
      below.getChildren().add(services(view));
      root.getChildren().setAll(new Spread(kit, heading(view), categories(view), below));
    }
  }

  private Heading heading(View.Home view) {
    Optional<String> help = longList(view) ? Optional.empty() : Optional.of(kit.say("home.help"));
    return new Heading(Optional.empty(), kit.say("home.title"), help);
  }

  /// Where there is little to choose from, the question fills the room.
  private Statement question() {
    Medallion sign = new Medallion(Glyph.TOUCH, kit.u(260), Tone.CALM);
    String help = kit.say("home.help-one");
    return new Statement(sign, Optional.empty(), kit.say("home.title"), help);
  }

  private Region categories(View.Home view) {
    List<Tile> tiles = view.categories().stream().map(it -> tile(view, it)).toList();
    return new Columns(kit, Math.min(CATEGORY_COLUMNS, tiles.size()), tiles);
  }

  private Tile tile(View.Home view, Category category) {
    String id = "category-" + category.id().value();
    String name = category.name().in(language);
    double icon = few(view) ? 72 : tight(view) ? 46 : 76;
    Tile tile =
        new Tile(kit, id, name, glyph(category), icon)
            .open(category.id().equals(view.open()))
            .does(() -> intents.accept(new Intent.OpenCategory(category.id())));
    return few(view) ? tile.beside("tile-lone") : tight(view) ? tile.beside("tile-compact") : tile;
  }

  private static Glyph glyph(Category category) {
    return Glyph.named(category.icon()).orElse(Glyph.GRID);
  }

  private static Optional<Category> open(View.Home view) {
    return view.categories().stream().filter(it -> it.id().equals(view.open())).findFirst();
  }

  private String openName(View.Home view) {
    return open(view).map(it -> it.name().in(language)).orElse("");
  }

  private Region services(View.Home view) {
    if (view.services().isEmpty()) {
      return new Notice(kit, Tone.CALM, kit.say("home.none"));
    }
    List<RowButton> rows = view.services().stream().map(it -> service(view, it)).toList();
    return new Columns(kit, longList(view) ? 2 : 1, rows);
  }

  private static boolean few(View.Home view) {
    return view.categories().size() < CATEGORY_COLUMNS;
  }

  private static boolean longList(View.Home view) {
    return view.services().size() > LONG_LIST;
  }

  /// Whether there is so much that all of it has to be small.
  private boolean tight(View.Home view) {
    return kit.panel().wide() || view.services().size() + view.pending().size() > 1;
  }

  /// In a long list there is room for the name, and for why it cannot be had, but for no more.
  private RowButton service(View.Home view, View.ServiceTile tile) {
    Optional<Glyph> glyph = longList(view) ? Optional.empty() : open(view).map(HomePage::glyph);
    String id = "service-" + tile.id().value();
    RowButton row =
        new RowButton(kit, id, tile.name().in(language), glyph)
            .does(() -> intents.accept(new Intent.StartService(tile.id())));
    if (!longList(view) && tile.unavailable().isEmpty()) {
      row.detail(tile.summary().in(language));
    }
    tile.unavailable().ifPresent(limit -> row.unavailable(kit, kit.say("unavailable", limit)));
    return few(view) && !longList(view) ? row.large() : tight(view) ? row.compact(kit) : row;
  }

  private List<Region> pending(View.Home view) {
    List<View.Pending> all = view.pending();
    int listed = longList(view) ? 1 : MOST_PENDING;
    List<Region> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(listed, all.size()); i++) {
      rows.add(waiting(all.get(i), i == listed - 1 ? all.size() - listed : 0));
    }
    return rows;
  }

  /// @param more how many wait besides those that are listed
  private Region waiting(View.Pending pending, int more) {
    String text = kit.say("home.pending", pending.service().in(language));
    String id = "collect-" + pending.caseNumber().value();
    String detail = more > 0 ? kit.say("home.more-pending", more) : kit.say("home.pending-help");
    return new RowButton(kit, id, text, Optional.of(Glyph.DOCUMENT))
        .detail(detail)
        .compact(kit)
        .inviting()
        .does(() -> intents.accept(new Intent.Collect(pending.caseNumber())));
  }
}
