package org.hallkiosk.kiosk.ui.screen.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.ui.kit.BigButton;
import org.hallkiosk.kiosk.ui.kit.Columns;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Medallion;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Statement;
import org.hallkiosk.kiosk.ui.kit.Tile;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// 好差评: one tap, or none.
public final class RatingPage implements Page<View.Rating> {

  private static final List<Glyph> FIVE =
      List.of(Glyph.DELIGHTED, Glyph.PLEASED, Glyph.CONTENT, Glyph.DISPLEASED, Glyph.UNHAPPY);
  private static final List<Glyph> THREE = List.of(Glyph.PLEASED, Glyph.CONTENT, Glyph.DISPLEASED);

  private final Kit kit;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();

  public RatingPage(Kit kit, Consumer<Intent> intents) {
    this.kit = kit;
    this.intents = intents;
    root.setId("screen-rating");
  }

  @Override
  public Region root() {
    return root;
  }

  /// @throws IllegalArgumentException for a number of levels that GB/T 39735 does not know
  @Override
  public void show(View.Rating view) {
    List<Glyph> faces = faces(view.levels());
    List<Tile> tiles = new ArrayList<>();
    for (int level = 1; level <= view.levels(); level++) {
      tiles.add(tile(view.levels(), level, faces.get(level - 1)));
    }
    VBox controls = new VBox(new Columns(kit, tiles.size(), tiles), skip());
    controls.getStyleClass().add("stack-wide");
    Medallion sign = new Medallion(Glyph.HEART, kit.u(260), Tone.CALM);
    Statement statement =
        new Statement(sign, Optional.empty(), kit.say("rating.title"), kit.say("rating.help"));
    root.getChildren().setAll(new Spread(kit, statement, controls));
  }

  private static List<Glyph> faces(int levels) {
    return switch (levels) {
      case 5 -> FIVE;
      case 3 -> THREE;
      default -> throw new IllegalArgumentException("a rating has 5 or 3 levels, not " + levels);
    };
  }

  private Tile tile(int levels, int level, Glyph face) {
    String text = kit.say("rating.of-" + levels + ".level-" + level);
    Tile tile =
        new Tile(kit, "rate-" + level, text, face, 96)
            .does(() -> intents.accept(new Intent.Rate(level)));
    tile.getStyleClass().add("rate-tile");
    return tile;
  }

  private BigButton skip() {
    String text = kit.say("rating.skip");
    return new BigButton(kit, "skip", BigButton.Weight.OTHER, text, Optional.empty())
        .stretched()
        .does(() -> intents.accept(new Intent.Skip()));
  }
}
