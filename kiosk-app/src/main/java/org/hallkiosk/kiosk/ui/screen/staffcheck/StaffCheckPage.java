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
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// A member of the staff looks, from afar. The picture is taken by the citizen's own touch, which
/// is their consent; the wait is calm, and can be given up.
public final class StaffCheckPage implements Page<View.StaffCheck> {

  private final Kit kit;
  private final Language language;
  private final Supplier<Optional<Frame>> frames;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();
  private Optional<View.StaffState> shown = Optional.empty();

  /// @param frames the newest frame, if the camera has one; asked on the JavaFX thread, never
  ///   blocks
  public StaffCheckPage(
      Kit kit, Language language, Supplier<Optional<Frame>> frames, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.frames = frames;
    this.intents = intents;
    root.setId("screen-staffcheck");
  }

  @Override
  public Region root() {
    return root;
  }

  /// While the hall is asked again and again, nothing on the screen moves.
  @Override
  public void show(View.StaffCheck view) {
    if (view.state() != View.StaffState.WAITING || !shown.equals(Optional.of(view.state()))) {
      root.getChildren().setAll(compose(view));
    }
    shown = Optional.of(view.state());
  }

  private Spread compose(View.StaffCheck view) {
    return switch (view.state()) {
      case READY, SENDING -> atCamera(view);
      case NOT_NOW -> notNow(view);
      case WAITING -> waiting(view);
    };
  }

  private Spread atCamera(View.StaffCheck view) {
    boolean sending = view.state() == View.StaffState.SENDING;
    BigButton take =
        button("take-picture", BigButton.Weight.MAIN, Glyph.CAMERA, new Intent.TakePicture());
    VBox controls = new VBox(sending ? sending() : advice(view), take);
    controls.getChildren().addAll(others(view));
    controls.getChildren().stream()
        .filter(BigButton.class::isInstance)
        .forEach(one -> one.setDisable(sending));
    controls.getStyleClass().add("stack");
    return new Spread(
        kit,
        heading(view, kit.say("staffcheck.title", view.subject()), help(view)),
        new Preview(kit, frames),
        controls);
  }

  private Notice sending() {
    return new Notice(kit, Tone.CALM, kit.say("staffcheck.sending"));
  }

  private Notice advice(View.StaffCheck view) {
    return view.hint()
        .map(hint -> new Notice(kit, Tone.CAUTION, kit.say("staffcheck.hint", hint)))
        .orElseGet(() -> new Notice(kit, Tone.CALM, kit.say("staffcheck.privacy", view.subject())));
  }

  private Spread notNow(View.StaffCheck view) {
    VBox controls = new VBox(advice(view));
    controls.getChildren().addAll(others(view));
    controls.getStyleClass().add("stack");
    Medallion picture = new Medallion(Glyph.PEOPLE, kit.u(420), Tone.CAUTION);
    return new Spread(
        kit, heading(view, kit.say("staffcheck.not-now"), Optional.empty()), picture, controls);
  }

  private Spread waiting(View.StaffCheck view) {
    Label status = Lettering.label(kit.say("staffcheck.waiting-status"), "status-words", "centred");
    VBox picture = new VBox(new Spinner(kit.u(300)), status);
    picture.getStyleClass().add("stack-wide");
    picture.setAlignment(Pos.CENTER);
    VBox controls =
        new VBox(
            new Notice(kit, Tone.CALM, kit.say("staffcheck.waiting-help")),
            button("give-up", BigButton.Weight.OTHER, Glyph.BACK, new Intent.Back()));
    controls.getStyleClass().add("stack");
    return new Spread(
        kit, heading(view, kit.say("staffcheck.waiting"), Optional.empty()), picture, controls);
  }

  private Optional<String> help(View.StaffCheck view) {
    return Optional.of(kit.say("staffcheck.help", view.subject()));
  }

  private Heading heading(View.StaffCheck view, String title, Optional<String> help) {
    return new Heading(Optional.of(view.service().in(language)), title, help);
  }

  private List<BigButton> others(View.StaffCheck view) {
    return view.others().stream()
        .map(
            way ->
                switch (way) {
                  case FACE -> other("use-face", Glyph.FACE_SCAN, new Intent.UseFace());
                  case CODE -> other("use-code", Glyph.PHONE, new Intent.UseCode());
                  case STAFF -> other("ask-staff", Glyph.PEOPLE, new Intent.AskStaff());
                })
        .toList();
  }

  private BigButton other(String id, Glyph glyph, Intent intent) {
    return button(id, BigButton.Weight.OTHER, glyph, intent);
  }

  private BigButton button(String id, BigButton.Weight weight, Glyph glyph, Intent intent) {
    String text = kit.say("staffcheck." + id);
    return new BigButton(kit, id, weight, text, Optional.of(glyph))
        .stretched()
        .does(() -> intents.accept(intent));
  }
}
