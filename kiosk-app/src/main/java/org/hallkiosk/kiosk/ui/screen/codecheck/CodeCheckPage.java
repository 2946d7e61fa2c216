package org.hallkiosk.kiosk.ui.screen.codecheck;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.BigButton;
import org.hallkiosk.kiosk.ui.kit.ButtonRow;
import org.hallkiosk.kiosk.ui.kit.CodeBoxes;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Keypad;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Lettering;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.CheckWay;
import org.hallkiosk.kiosk.view.CodeState;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// Type the code from the phone. The keys stay the same nodes while digits come in, so that a
/// finger which is already down on the next key is not lost.
public final class CodeCheckPage implements Page<View.CodeCheck> {

  private final Kit kit;
  private final Language language;
  private final StackPane root = new StackPane();
  private final CodeBoxes boxes = new CodeBoxes();
  private final VBox advice = new VBox();
  private final Label status = Lettering.label("", "status-words", "centred");
  private final Keypad keypad;
  private final BigButton sendAgain;
  private final BigButton useFace;
  private final BigButton askStaff;
  private final ButtonRow others;

  public CodeCheckPage(Kit kit, Language language, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    root.setId("screen-codecheck");
    others = new ButtonRow(kit);
    keypad =
        new Keypad(
            kit,
            digit -> intents.accept(new Intent.Digit(digit)),
            () -> intents.accept(new Intent.Erase()),
            () -> intents.accept(new Intent.Confirm()));
    sendAgain =
        button("send-again", "codecheck.send-again", Glyph.PHONE)
            .does(() -> intents.accept(new Intent.TryAgain()));
    useFace =
        button("use-face", "codecheck.use-face", Glyph.FACE_SCAN)
            .does(() -> intents.accept(new Intent.UseFace()));
    askStaff =
        button("ask-staff", "codecheck.ask-staff", Glyph.PEOPLE)
            .does(() -> intents.accept(new Intent.AskStaff()));
  }

  private BigButton button(String id, String key, Glyph glyph) {
    return new BigButton(kit, id, BigButton.Weight.OTHER, kit.say(key), Optional.of(glyph))
        .stretched();
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.CodeCheck view) {
    if (root.getChildren().isEmpty()) {
      root.getChildren().add(compose(view));
    }
    boxes.show(view.digits(), view.length());
    status.setText(status(view));
    advice.getChildren().clear();
    view.hint()
        .map(hint -> new Notice(kit, Tone.CAUTION, kit.say("codecheck.hint", hint)))
        .ifPresent(advice.getChildren()::add);
    boolean entering = view.state() == CodeState.ENTERING;
    keypad.setDisable(!entering);
    keypad.complete(entering && view.digits() == view.length());
    boolean working = !entering && view.state() != CodeState.OVER;
    sendAgain.setDisable(!view.maySendAgain());
    sendAgain.setVisible(view.state() != CodeState.OVER);
    sendAgain.setManaged(sendAgain.isVisible());
    useFace.setDisable(working);
    askStaff.setDisable(working);
    others.offer(view.others().stream().flatMap(way -> button(way).stream()).toList());
  }

  private Optional<BigButton> button(CheckWay other) {
    return switch (other) {
      case FACE -> Optional.of(useFace);
      case CODE -> Optional.empty();
      case STAFF -> Optional.of(askStaff);
    };
  }

  private Spread compose(View.CodeCheck view) {
    Heading heading =
        new Heading(
            Optional.of(view.service().in(language)),
            kit.say("codecheck.title", view.subject()),
            Optional.empty());
    VBox picture = new VBox(status, boxes, advice);
    picture.getStyleClass().add("stack-wide");
    picture.setAlignment(Pos.CENTER);
    VBox controls = new VBox(keypad, sendAgain, others);
    controls.getStyleClass().add("stack-wide");
    return new Spread(kit, heading, picture, controls);
  }

  private String status(View.CodeCheck view) {
    return switch (view.state()) {
      case SENDING -> kit.say("codecheck.sending", view.subject());
      case ENTERING ->
          view.maskedPhone().map(it -> kit.say("codecheck.sent", view.subject(), it)).orElse("");
      case OVER -> kit.say("codecheck.over");
      case CHECKING -> kit.say("codecheck.checking");
    };
  }
}
