package org.hallkiosk.kiosk.ui;

import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.hallkiosk.kiosk.ui.kit.Brand;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Panel;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.Touch;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.words.Words;
import org.jspecify.annotations.Nullable;

/// Everything on the glass: the surroundings of one language, in them a page, and over it the
/// question whether anybody is there. On the JavaFX thread.
final class Shell {

  private final Panel panel;
  private final Brand brand;
  private final Words words;
  private final Sources sources;
  private final Consumer<Touch> touches;
  private final PauseTransition settling;
  private final StackPane root = new StackPane();
  private @Nullable Surroundings surroundings;
  private @Nullable Screen shown;
  private long pressedOn;

  Shell(
      Panel panel,
      Brand brand,
      Words words,
      Duration settle,
      Sources sources,
      Consumer<Touch> touches) {
    this.panel = panel;
    this.brand = brand;
    this.words = words;
    this.sources = sources;
    this.touches = touches;
    settling = new PauseTransition(settle);
    root.getStyleClass().add("shell");
    root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::began);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::began);
  }

  StackPane root() {
    return root;
  }

  /// Older screens than the one that stands are ignored.
  void show(Screen screen) {
    Screen before = shown;
    if (before != null && before.number() > screen.number()) {
      return;
    }
    if (before == null || before.language() != screen.language()) {
      surroundings = new Surroundings(brand, kit(screen), screen.language(), sources, this::send);
      root.getChildren().setAll(surroundings);
    }
    shown = screen;
    Screen last = before != null && before.language() == screen.language() ? before : null;
    surroundings().show(screen, last);
    root.pseudoClassStateChanged(
        PseudoClass.getPseudoClass("dark"), screen.view() instanceof View.Attract);
    if (before == null || PageTurn.between(before.view(), screen.view())) {
      settling.playFromStart();
    } else if (pressedOn == before.number()) {
      pressedOn = screen.number();
    }
  }

  /// Whether touches count: not right after the page has changed.
  boolean settled() {
    return settling.getStatus() != Animation.Status.RUNNING;
  }

  long number() {
    return shown == null ? 0 : shown.number();
  }

  String pageId() {
    return surroundings == null ? "" : surroundings.pageId();
  }

  /// Nothing moves any more, and no picture of anybody is kept.
  void close() {
    settling.stop();
    root.getChildren().clear();
  }

  private Kit kit(Screen screen) {
    return new Kit(panel, words, screen.language().locale());
  }

  private Surroundings surroundings() {
    if (surroundings == null) {
      throw new IllegalStateException("nothing has been shown yet");
    }
    return surroundings;
  }

  /// A finger comes down: its touch belongs to the page that stands now, whatever stands when the
  /// finger is lifted.
  private void began(InputEvent event) {
    pressedOn = number();
    if (!settled()) {
      event.consume();
    }
  }

  private void send(Intent intent) {
    touches.accept(new Touch(pressedOn, intent));
  }
}
