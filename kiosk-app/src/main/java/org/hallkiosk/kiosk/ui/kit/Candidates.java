package org.hallkiosk.kiosk.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What the letters may mean, so many characters at a time, with two keys to turn on.
final class Candidates extends VBox {

  private static final int AT_ONCE = 8;

  private final Label letters = Lettering.label("", "candidate-letters");
  private final List<Button> offers = new ArrayList<>();
  private final Button before;
  private final Button next;
  private List<String> all = List.of();
  private int from;

  Candidates(Kit kit, Consumer<String> chosen) {
    super(kit.u(6));
    List<Button> row = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      Button offer = Keys.key("candidate-" + i, "", Optional.empty(), () -> {});
      offer.setOnAction(_ -> chosen.accept(offer.getText()));
      offer.getStyleClass().add("key-candidate");
      offers.add(offer);
    }
    before = turning(kit, "candidates-before", Glyph.BACK, -AT_ONCE);
    next = turning(kit, "candidates-next", Glyph.CHEVRON, AT_ONCE);
    row.add(before);
    row.addAll(offers);
    row.add(next);
    getChildren().addAll(letters, new KeyRow(kit, AT_ONCE + 2, row));
  }

  private Button turning(Kit kit, String id, Glyph glyph, int by) {
    return Keys.key(
        id,
        "",
        Optional.of(new Icon(glyph, kit.u(36))),
        () -> {
          from += by;
          show();
        });
  }

  /// @param said what stands above the characters
  void offer(String said, List<String> characters) {
    letters.setText(said);
    all = characters;
    from = 0;
    show();
  }

  private void show() {
    for (int i = 0; i < AT_ONCE; i++) {
      boolean there = from + i < all.size();
      offers.get(i).setText(there ? all.get(from + i) : "");
      offers.get(i).setVisible(there);
    }
    before.setVisible(all.size() > AT_ONCE);
    next.setVisible(all.size() > AT_ONCE);
    before.setDisable(from == 0);
    next.setDisable(from + AT_ONCE >= all.size());
  }
}
