package org.hallkiosk.kiosk.ui.screen.staffcheck;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.BigButton;
import org.hallkiosk.kiosk.ui.kit.ButtonRow;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Lettering;
import org.hallkiosk.kiosk.ui.kit.Medallion;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Preview;
import org.hallkiosk.kiosk.ui.kit.Spinner;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.CheckWay;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.StaffState;
import org.hallkiosk.kiosk.view.View;

/// A member of the staff looks, from afar. The picture is taken by the citizen's own touch, which
/// is their consent; the wait is calm, and can be given up.
public final class StaffCheckPage implements Page<View.StaffCheck> {

  /// Smaller than where only the face is compared: consent wants words.
  private static final double PREVIEW = 520;

  private final Kit kit;
  private final Language language;
  private final Supplier<Optional<Frame>> frames;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();
  private final VBox controls = new VBox();
  private final BigButton takePicture;
  private final BigButton useFace;
  private final BigButton useCode;
  private final ButtonRow others;
  private Optional<Plan> shown = Optional.empty();

  /// @param frames the newest frame, if the camera has one; asked on the JavaFX thread, never
  ///   blocks
  public StaffCheckPage(
      Kit kit, Language language, Supplier<Optional<Frame>> frames, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.frames = frames;
    this.intents = intents;
    root.setId("screen-staffcheck");
    controls.getStyleClass().add("stack");
    takePicture =
        button("take-picture", BigButton.Weight.MAIN, Glyph.CAMERA, new Intent.TakePicture());
    useFace = button("use-face", BigButton.Weight.OTHER, Glyph.FACE_SCAN, new Intent.UseFace());
    useCode = button("use-code", BigButton.Weight.OTHER, Glyph.PHONE, new Intent.UseCode());
    others = new ButtonRow(kit);
  }

  @Override
  public Region root() {
    return root;
  }

  /// While the hall is asked again and again nothing moves, and the live picture stays the same.
  @Override
  public void show(View.StaffCheck view) {
    if (!shown.equals(Optional.of(plan(view)))) {
      root.getChildren().setAll(compose(view));
      shown = Optional.of(plan(view));
    }
    if (plan(view) != Plan.WAITING) {
      fill(view);
    }
  }

  private enum Plan {
    AT_CAMERA,
    NOT_NOW,
    WAITING
  }

  private static Plan plan(View.StaffCheck view) {
    return switch (view.state()) {
      case READY, SENDING -> Plan.AT_CAMERA;
      case NOT_NOW -> Plan.NOT_NOW;
      case WAITING -> Plan.WAITING;
    };
  }

  private Spread compose(View.StaffCheck view) {
    return switch (plan(view)) {
      case AT_CAMERA -> {
        String title = kit.say("staffcheck.title", view.subject());
        String help = kit.say("staffcheck.help", view.subject());
        yield new Spread(
            kit,
            heading(view, title, Optional.of(help)),
            new Preview(kit, frames, PREVIEW),
            controls);
      }
      case NOT_NOW -> {
        Medallion picture = new Medallion(Glyph.PEOPLE, kit.u(420), Tone.CAUTION);
        String title = kit.say("staffcheck.not-now");
        yield new Spread(kit, heading(view, title, Optional.empty()), picture, controls);
      }
      case WAITING -> waiting(view);
    };
  }

  private void fill(View.StaffCheck view) {
    boolean sending = view.state() == StaffState.SENDING;
    controls.getChildren().setAll(sending ? sending() : advice(view));
    if (plan(view) == Plan.AT_CAMERA) {
      controls.getChildren().add(takePicture);
    }
    controls.getChildren().add(others);
    others.offer(view.others().stream().flatMap(way -> button(way).stream()).toList());
    List.of(takePicture, useFace, useCode).forEach(one -> one.setDisable(sending));
  }

  private Notice sending() {
    return new Notice(kit, Tone.CALM, kit.say("staffcheck.sending"));
  }

  private Notice advice(View.StaffCheck view) {
    return view.hint()
        .map(hint -> new Notice(kit, Tone.CAUTION, kit.say("staffcheck.hint", hint)))
        .orElseGet(() -> new Notice(kit, Tone.CALM, kit.say("staffcheck.privacy", view.subject())));
  }

  private Spread waiting(View.StaffCheck view) {
    Label status = Lettering.label(kit.say("staffcheck.waiting-status"), "status-words", "centred");
    VBox picture = new VBox(new Spinner(kit.u(300)), status);
    picture.getStyleClass().add("stack-wide");
    picture.setAlignment(Pos.CENTER);
    VBox below =
        new VBox(
            new Notice(kit, Tone.CALM, kit.say("staffcheck.waiting-help")),
            button("give-up", BigButton.Weight.OTHER, Glyph.BACK, new Intent.Back()));
    below.getStyleClass().add("stack");
    String title = kit.say("staffcheck.waiting");
    return new Spread(kit, heading(view, title, Optional.empty()), picture, below);
  }

  private Heading heading(View.StaffCheck view, String title, Optional<String> help) {
    return new Heading(Optional.of(view.service().in(language)), title, help);
  }

  private Optional<BigButton> button(CheckWay other) {
    return switch (other) {
      case FACE -> Optional.of(useFace);
      case CODE -> Optional.of(useCode);
      case STAFF -> Optional.empty();
    };
  }

  private BigButton button(String id, BigButton.Weight weight, Glyph glyph, Intent intent) {
    String text = kit.say("staffcheck." + id);
    return new BigButton(kit, id, weight, text, Optional.of(glyph))
        .stretched()
        .does(() -> intents.accept(intent));
  }
}
