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

/// Read, and sign with the finger: side by side where the statement is short, one after the other
/// where it is long. Nobody signs what they have not seen. A signature is a drawing and cannot be
/// made by touches alone: who cannot draw it is sent to the counter, in words.
public final class SignPage implements Page<View.Sign> {

  private final Kit kit;
  private final Language language;
  private final LongSupplier nanos;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();
  private @Nullable Texts statement;
  private boolean sending;
  private @Nullable SignaturePad pad;
  private @Nullable Pager reading;
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
      compose(view, Paragraphs.areShort(view.statement().in(language)));
    }
    sending = view.sending();
    changed();
    if (pad != null && confirm != null) {
      pad.setDisable(sending);
      confirm.setText(kit.say(sending ? "sign.sending" : "sign.confirm"));
    }
  }

  /// @param signing whether to sign at once
  private void compose(View.Sign view, boolean signing) {
    pad = null;
    reading = null;
    confirm = null;
    Heading heading =
        new Heading(
            Optional.of(view.service().in(language)), kit.say("sign.title"), Optional.empty());
    Spread spread =
        Paragraphs.of(view.statement().in(language))
            .map(all -> signing ? signing(view, heading, all) : reading(view, heading, all))
            .orElseGet(() -> new Spread(kit, heading, tooLong(), new Region()));
    root.getChildren().setAll(spread);
    changed();
  }

  private Spread reading(View.Sign view, Heading heading, List<Label> all) {
    Pager pages = pages(all);
    BigButton read =
        button("read", BigButton.Weight.MAIN, Glyph.CHECK).does(() -> compose(view, true));
    read.disableProperty().bind(pages.readThrough().not());
    return new Spread(kit, heading, pages, read);
  }

  private Spread signing(View.Sign view, Heading heading, List<Label> all) {
    SignaturePad drawn = new SignaturePad(kit, nanos, this::changed);
    BigButton agree =
        button("confirm", BigButton.Weight.MAIN, Glyph.CHECK)
            .does(() -> drawn.signature().map(Intent.Signed::new).ifPresent(intents));
    pad = drawn;
    confirm = agree;
    Label help = Lettering.label(kit.say("sign.help"), "body", "soft");
    VBox controls = new VBox(kit.u(22), drawn, agree, help);
    if (!Paragraphs.areShort(view.statement().in(language))) {
      BigButton again =
          button("read-again", BigButton.Weight.QUIET, Glyph.BACK).does(() -> compose(view, false));
      return new Spread(kit, heading, again, controls);
    }
    Pager pages = pages(all);
    pages.readThrough().addListener(_ -> changed());
    reading = pages;
    return new Spread(kit, heading, pages, controls);
  }

  private BigButton button(String id, BigButton.Weight weight, Glyph glyph) {
    return new BigButton(kit, id, weight, kit.say("sign." + id), Optional.of(glyph)).stretched();
  }

  private Pager pages(List<Label> statement) {
    Pager pages = new Pager(kit, 0, statement).mustBeRead();
    pages.getStyleClass().addAll("card", "card-flat");
    return pages;
  }

  private Notice tooLong() {
    return new Notice(kit, Tone.CAUTION, kit.say("sign.too-long"));
  }

  private void changed() {
    if (pad != null && confirm != null) {
      boolean read = reading == null || reading.readThrough().get();
      confirm.setDisable(sending || pad.signature().isEmpty() || !read);
    }
  }
}
