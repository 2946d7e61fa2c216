package org.hallkiosk.kiosk.ui.screen.problem;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.ui.kit.BigButton;
import org.hallkiosk.kiosk.ui.kit.Card;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Icon;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Lettering;
import org.hallkiosk.kiosk.ui.kit.Medallion;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Statement;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// What, why, what to do, and whom to call: never a dead end.
public final class ProblemPage implements Page<View.Problem> {

  private static final String HOTLINE = "12345";

  private final Kit kit;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();

  public ProblemPage(Kit kit, Consumer<Intent> intents) {
    this.kit = kit;
    this.intents = intents;
    root.setId("screen-problem");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.Problem view) {
    String words = Kit.key("problem", view.code());
    Medallion sign = new Medallion(glyph(view.code()), kit.u(220), Tone.ALARM);
    Statement statement =
        new Statement(sign, Optional.empty(), kit.say(words + ".title"), kit.say(words + ".why"));
    VBox below = new VBox();
    below.getStyleClass().add("stack");
    below.getChildren().addAll(whatToDo(words), hotline(view));
    view.remedy().map(this::remedy).ifPresent(below.getChildren()::add);
    root.getChildren().setAll(new Spread(kit, statement, below));
  }

  private Card whatToDo(String words) {
    return new Card(
        Lettering.kicker(kit.say("problem.what-to-do")), Lettering.heading(kit.say(words + ".do")));
  }

  private HBox hotline(View.Problem view) {
    VBox call =
        new VBox(
            Lettering.label(HOTLINE, "hotline-number"),
            Lettering.body(
                kit.say(
                    view.reference().isPresent() ? "problem.hotline" : "problem.hotline-plain")));
    view.reference()
        .map(it -> Lettering.label(kit.say("problem.reference") + " " + it, "reference"))
        .ifPresent(call.getChildren()::add);
    HBox.setHgrow(call, Priority.ALWAYS);
    HBox card = new HBox(new Icon(Glyph.HOTLINE, kit.u(110)), call);
    card.getStyleClass().add("hotline-card");
    return card;
  }

  private BigButton remedy(View.Remedy remedy) {
    return switch (remedy) {
      case TRY_AGAIN -> remedy("try-again", Glyph.RETRY, new Intent.TryAgain());
      case CORRECT -> remedy("correct", Glyph.BACK, new Intent.Correct());
      case OTHER_SERVICE -> remedy("other-service", Glyph.GRID, new Intent.Back());
    };
  }

  private BigButton remedy(String id, Glyph glyph, Intent intent) {
    String text = kit.say("problem." + id);
    return new BigButton(kit, id, BigButton.Weight.MAIN, text, Optional.of(glyph))
        .stretched()
        .does(() -> intents.accept(intent));
  }

  private static Glyph glyph(ProblemCode code) {
    return switch (code) {
      case CARD_READER_BROKEN, CARD_LEFT_ON_READER, CARD_REPORTED_LOST, CARD_EXPIRED ->
          Glyph.ID_CARD;
      case PERSON_UNKNOWN, HOLDER_DIFFERS, PERSON_NOT_CONFIRMED, NAME_NOT_SHOWN, SIGNED_OUT ->
          Glyph.PERSON;
      case PHONE_ALONE -> Glyph.PHONE;
      case HALL_UNREACHABLE -> Glyph.CLOUD;
      case SERVICE_SUSPENDED, NOT_OFFERED -> Glyph.CLOCK;
      case PROPERTY_REGISTERED -> Glyph.HOUSE;
      case PRINTER_NOT_READY, PAPER_NOT_PRINTED -> Glyph.PRINTER;
      case CERTIFICATE_NOT_GENUINE -> Glyph.DOCUMENT;
      case HALL_REFUSED,
          NOTHING_SUBMITTED,
          OUTSIDE_HOURS,
          NOT_ELIGIBLE,
          ALREADY_APPLIED,
          NO_SUCH_RECORD,
          MATERIAL_MISSING,
          NO_MANDATE,
          NOT_GUARDIAN,
          IN_PERSON_ONLY,
          NOT_FOR_MINORS,
          NO_AUTHORITY,
          POINTS_LIMIT,
          PHONE_CODE_INVALID,
          SERVICE_CARD_NOT_BOUND,
          SERVICE_CARD_LOST,
          SERVICE_CARD_NOT_ACCEPTED,
          AMOUNT_DIFFERS,
          PAYMENT_DECLINED,
          ORDER_OVER,
          PAYMENT_UNKNOWN,
          DEVICE_NOT_READY,
          TERMINAL_FAULT ->
          Glyph.ALERT;
    };
  }
}
