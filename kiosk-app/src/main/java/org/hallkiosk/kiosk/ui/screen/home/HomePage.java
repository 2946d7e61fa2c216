package org.hallkiosk.kiosk.ui.screen.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.catalog.Category;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.Columns;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Halves;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Lettering;
import org.hallkiosk.kiosk.ui.kit.Medallion;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.OpeningHours;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Pager;
import org.hallkiosk.kiosk.ui.kit.RowButton;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Statement;
import org.hallkiosk.kiosk.ui.kit.Tile;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.Nearest;
import org.hallkiosk.kiosk.view.View;

/// Categories, and the services of the open one. What waits for the citizen comes first.
public final class HomePage implements Page<View.Home> {

  /// More services than this stand in two columns, by name alone.
  private static final int LONG_LIST = 3;

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
    root.getChildren().setAll(few(view) && !longList(view) ? lone(view) : whole(view));
  }

  /// Where there is little to choose from, the question fills the room.
  private Region lone(View.Home view) {
    VBox below = new VBox(kit.u(20));
    below.getChildren().addAll(waiting(view, 2));
    below.getChildren().add(categories(view));
    below.getChildren().addAll(services(view));
    further(view).ifPresent(below.getChildren()::add);
    Medallion sign = new Medallion(Glyph.TOUCH, kit.u(260), Tone.CALM);
    String help = kit.say("home.help-one");
    Statement question = new Statement(sign, Optional.empty(), kit.say("home.title"), help);
    return new Spread(kit, question, below);
  }

  private Region whole(View.Home view) {
    Optional<String> help = tight(view) ? Optional.empty() : Optional.of(kit.say("home.help"));
    Heading heading = new Heading(Optional.empty(), kit.say("home.title"), help);
    List<Region> fixed = new ArrayList<>();
    fixed.addAll(waiting(view, longList(view) ? 1 : 2));
    further(view).ifPresent(fixed::add);
    fixed.add(Lettering.label(openName(view), "section"));
    Pager list = new Pager(kit, 18, services(view));
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox below = new VBox(kit.u(20));
    below.getChildren().addAll(fixed);
    below.getChildren().add(list);
    return kit.panel().wide() ? wide(heading, view, below) : upright(heading, view, below);
  }

  private List<Region> waiting(View.Home view, int listed) {
    WaitingRows rows = new WaitingRows(kit, language, intents);
    List<Region> found = new ArrayList<>(rows.of(view.pending(), listed));
    if (view.somethingWaits()) {
      found.add(rows.unseen());
    }
    return found;
  }

  private Region upright(Heading heading, View.Home view, VBox below) {
    VBox.setVgrow(below, Priority.ALWAYS);
    below.setMinHeight(0);
    VBox column = new VBox(kit.u(30), heading, categories(view), below);
    column.getStyleClass().add("spread");
    return column;
  }

  private Region wide(Heading heading, View.Home view, VBox below) {
    VBox left = new VBox(kit.u(30), heading, categories(view));
    Halves halves = new Halves(left, below, kit.u(72));
    halves.getStyleClass().add("spread");
    return halves;
  }

  private Region categories(View.Home view) {
    List<Tile> tiles = new ArrayList<>();
    view.categories().forEach(it -> tiles.add(tile(view, it)));
    Tile guide =
        new Tile(kit, "open-guide", kit.say("guide.open"), Glyph.BOOK, icon(view))
            .does(() -> intents.accept(new Intent.OpenGuide()));
    guide.getStyleClass().add("tile-other");
    tiles.add(fitted(view, guide));
    Columns all = new Columns(kit, Math.min(CATEGORY_COLUMNS, tiles.size()), tiles);
    all.setMinHeight(Region.USE_PREF_SIZE);
    return all;
  }

  private Tile tile(View.Home view, Category category) {
    String id = "category-" + category.id().value();
    Tile tile =
        new Tile(kit, id, category.name().in(language), glyph(category), icon(view))
            .open(category.id().equals(view.open()))
            .does(() -> intents.accept(new Intent.OpenCategory(category.id())));
    return fitted(view, tile);
  }

  private double icon(View.Home view) {
    return few(view) ? 72 : tight(view) ? 46 : 76;
  }

  private Tile fitted(View.Home view, Tile tile) {
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

  /// Rows of one service, or of two where there are many: what a page turns between.
  private List<Region> services(View.Home view) {
    if (view.services().isEmpty()) {
      return List.of(new Notice(kit, Tone.CALM, kit.say("home.none")));
    }
    List<RowButton> rows = view.services().stream().map(it -> service(view, it)).toList();
    if (!longList(view)) {
      return List.copyOf(rows);
    }
    List<Region> pairs = new ArrayList<>();
    for (int i = 0; i < rows.size(); i += 2) {
      pairs.add(new Columns(kit, 2, rows.subList(i, Math.min(rows.size(), i + 2))));
    }
    return pairs;
  }

  private static boolean few(View.Home view) {
    return view.categories().size() < CATEGORY_COLUMNS;
  }

  private static boolean longList(View.Home view) {
    return view.services().size() > LONG_LIST;
  }

  /// Whether there is so much that all of it has to be small.
  private boolean tight(View.Home view) {
    return kit.panel().wide()
        || view.canActForOthers()
        || view.somethingWaits()
        || view.serviceCard()
        || view.services().size() + view.pending().size() > 1;
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
    if (tile.unavailable().isPresent()) {
      tile.nearest().ifPresent(it -> row.detail(nearest(it)));
    }
    return few(view) && !longList(view) ? row.large() : tight(view) ? row.compact(kit) : row;
  }

  private String nearest(Nearest place) {
    String hours =
        place
            .hours()
            .map(it -> OpeningHours.of(kit, it.days(), it.from(), it.until()))
            .orElseGet(() -> OpeningHours.always(kit));
    return kit.say("home.nearest", place.name().in(language), place.address().in(language), hours);
  }

  /// What is no service: beside each other where there are two, since the services need the room.
  private Optional<Region> further(View.Home view) {
    if (view.canActForOthers() && view.serviceCard()) {
      return Optional.of(new Columns(kit, 2, List.of(forOthers(), serviceCard())));
    }
    if (view.canActForOthers()) {
      return Optional.of(forOthers().detail(kit.say("home.act-for-others-help")));
    }
    return view.serviceCard()
        ? Optional.of(serviceCard().detail(kit.say("home.service-card-help")))
        : Optional.empty();
  }

  private RowButton forOthers() {
    String text = kit.say("home.act-for-others");
    return new RowButton(kit, "act-for-others", text, Optional.of(Glyph.PEOPLE))
        .compact(kit)
        .does(() -> intents.accept(new Intent.ActForOthers()));
  }

  private RowButton serviceCard() {
    String text = kit.say("home.service-card");
    return new RowButton(kit, "mind-service-card", text, Optional.of(Glyph.CHIP_CARD))
        .compact(kit)
        .does(() -> intents.accept(new Intent.MindServiceCard()));
  }
}
