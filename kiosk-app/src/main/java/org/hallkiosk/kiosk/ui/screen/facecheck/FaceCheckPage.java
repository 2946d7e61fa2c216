package org.hallkiosk.kiosk.ui.screen.facecheck;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Preview;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.CheckWay;
import org.hallkiosk.kiosk.view.FaceState;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// Look at the camera. The other ways that are open stand beside it: the face is never the only
/// one.
public final class FaceCheckPage implements Page<View.FaceCheck> {

  private final Kit kit;
  private final Language language;
  private final StackPane root = new StackPane();
  private final VBox advice = new VBox();
  private final Label attempts;
  private final BigButton takePicture;
  private final BigButton useCode;
  private final BigButton askStaff;
  private final ButtonRow others;
  private final Preview preview;

  /// @param frames the newest frame, if the camera has one; asked on the JavaFX thread, never
  ///   blocks
  public FaceCheckPage(
      Kit kit, Language language, Supplier<Optional<Frame>> frames, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    root.setId("screen-facecheck");
    others = new ButtonRow(kit);
    preview = new Preview(kit, frames);
    attempts = Lettering.label("", "body", "soft", "centred");
    attempts.setMaxWidth(Double.MAX_VALUE);
    takePicture =
        button("take-picture", BigButton.Weight.MAIN, "facecheck.take-picture", Glyph.CAMERA)
            .does(() -> intents.accept(new Intent.TakePicture()));
    useCode =
        button("use-code", BigButton.Weight.OTHER, "facecheck.use-code", Glyph.PHONE)
            .does(() -> intents.accept(new Intent.UseCode()));
    askStaff =
        button("ask-staff", BigButton.Weight.OTHER, "facecheck.ask-staff", Glyph.PEOPLE)
            .does(() -> intents.accept(new Intent.AskStaff()));
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.FaceCheck view) {
    if (root.getChildren().isEmpty()) {
      root.getChildren().add(compose(view));
    }
    boolean comparing = view.state() == FaceState.COMPARING;
    takePicture.setDisable(comparing || view.attemptsLeft() == 0);
    useCode.setDisable(comparing);
    askStaff.setDisable(comparing);
    others.offer(view.others().stream().flatMap(way -> button(way).stream()).toList());
    attempts.setText(status(view));
    advice.getChildren().setAll(advice(view));
  }

  private Spread compose(View.FaceCheck view) {
    Heading heading =
        new Heading(
            Optional.of(view.service().in(language)),
            kit.say("facecheck.title", view.subject()),
            Optional.of(kit.say("facecheck.help", view.subject())));
    VBox controls = new VBox(advice, attempts, takePicture, others);
    controls.getStyleClass().add("stack");
    return new Spread(kit, heading, preview, controls);
  }

  private Optional<BigButton> button(CheckWay other) {
    return switch (other) {
      case FACE -> Optional.empty();
      case CODE -> Optional.of(useCode);
      case STAFF -> Optional.of(askStaff);
    };
  }

  private BigButton button(String id, BigButton.Weight weight, String key, Glyph glyph) {
    return new BigButton(kit, id, weight, kit.say(key), Optional.of(glyph)).stretched();
  }

  private String status(View.FaceCheck view) {
    return switch (view.state()) {
      case COMPARING -> kit.say("facecheck.comparing");
      case READY ->
          switch (view.attemptsLeft()) {
            case 0 -> kit.say("facecheck.no-attempt");
            case 1 -> kit.say("facecheck.last-attempt");
            default -> kit.say("facecheck.attempts", view.attemptsLeft());
          };
    };
  }

  private Notice advice(View.FaceCheck view) {
    return view.hint()
        .map(hint -> new Notice(kit, Tone.CAUTION, kit.say("facecheck.hint", hint)))
        .orElseGet(() -> new Notice(kit, Tone.CALM, kit.say("facecheck.privacy", view.subject())));
  }
}
