package org.hallkiosk.kiosk.ui.screen.sign;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.ui.kit.BigButton;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Lettering;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Pager;
import org.hallkiosk.kiosk.ui.kit.SignaturePad;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;
import org.jspecify.annotations.Nullable;

/// Read, and sign with the finger. A signature is a drawing and cannot be made by touches alone:
/// who cannot draw it is sent to the counter, in words.
public final class SignPage implements Page<View.Sign> {

  private final Kit kit;
  private final Language language;
  private final LongSupplier nanos;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();
  private @Nullable Texts statement;
  private @Nullable SignaturePad pad;
  private @Nullable BigButton confirm;

  /// @param nanos a clock that only goes forward
  public SignPage(Kit kit, Language language, LongSupplier nanos, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.nanos = nanos;
    this.intents = intents;
    root.setId("screen-sign");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.Sign view) {
    if (!view.statement().equals(statement)) {
      statement = view.statement();
      root.getChildren().setAll(compose(view));
    }
    if (pad != null && confirm != null) {
      pad.setDisable(view.sending());
      confirm.setDisable(view.sending() || pad.signature().isEmpty());
      confirm.setText(kit.say(view.sending() ? "sign.sending" : "sign.confirm"));
    }
  }

  private Spread compose(View.Sign view) {
    pad = null;
    confirm = null;
    Heading heading =
        new Heading(
            Optional.of(view.service().in(language)), kit.say("sign.title"), Optional.empty());
    return Paragraphs.of(view.statement().in(language))
        .map(reading -> signing(heading, reading))
        .orElseGet(() -> new Spread(kit, heading, tooLong(), new Region()));
  }

  private Spread signing(Heading heading, List<Label> statement) {
    SignaturePad drawn = new SignaturePad(kit, nanos, this::changed);
    String text = kit.say("sign.confirm");
    BigButton agree =
        new BigButton(kit, "confirm", BigButton.Weight.MAIN, text, Optional.of(Glyph.CHECK))
            .stretched()
            .does(() -> drawn.signature().map(Intent.Signed::new).ifPresent(intents));
    pad = drawn;
    confirm = agree;
    Pager reading = new Pager(kit, 0, statement);
    reading.getStyleClass().addAll("card", "card-flat");
    Label help = Lettering.label(kit.say("sign.help"), "body", "soft");
    return new Spread(kit, heading, reading, new VBox(kit.u(22), drawn, agree, help));
  }

  private Notice tooLong() {
    return new Notice(kit, Tone.CAUTION, kit.say("sign.too-long"));
  }

  private void changed() {
    if (pad != null && confirm != null) {
      confirm.setDisable(pad.signature().isEmpty());
    }
  }
}
