package org.hallkiosk.kiosk.ui.screen.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Lettering;
import org.hallkiosk.kiosk.ui.kit.Medallion;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.QrCode;
import org.hallkiosk.kiosk.ui.kit.RowButton;
import org.hallkiosk.kiosk.ui.kit.Spinner;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Stages;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.PayState;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.View;

/// Pay: the amount, the ways, and how far it is.
public final class PayPage implements Page<View.Pay> {

  private final Kit kit;
  private final Language language;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();

  public PayPage(Kit kit, Language language, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.intents = intents;
    root.setId("screen-pay");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.Pay view) {
    Heading heading =
        new Heading(
            Optional.of(view.service().in(language)),
            kit.say(Kit.key("pay.title", view.state())),
            Optional.of(kit.say(Kit.key("pay.help", view.state()))));
    VBox middle = new VBox(kit.u(36), amount(view));
    middle.setAlignment(Pos.CENTER);
    VBox controls = new VBox(kit.u(20));
    VBox progress = kit.panel().wide() ? controls : middle;
    progress(view).ifPresent(progress.getChildren()::add);
    controls.getChildren().addAll(controls(view));
    controls.setAlignment(Pos.CENTER);
    root.getChildren().setAll(new Spread(kit, heading, middle, controls));
  }

  private VBox amount(View.Pay view) {
    VBox amount =
        new VBox(
            kit.u(6),
            Lettering.label(view.purpose().in(language), "body", "soft", "centred"),
            Lettering.label(kit.say("pay.amount", view.amount().yuan()), "amount", "centred"));
    amount.setAlignment(Pos.CENTER);
    return amount;
  }

  private Optional<Region> progress(View.Pay view) {
    return switch (view.state()) {
      case CHOOSING -> Optional.empty();
      case ORDERING, ASKING, CLOSING -> Optional.of(new Spinner(kit.u(160)));
      case SHOWING_CODE -> Optional.of(code(view));
      case SCANNING_CODE, CONFIRM_ON_PHONE ->
          Optional.of(new Medallion(Glyph.PHONE, kit.u(300), Tone.CALM));
      case INSERT_CARD, ENTER_PIN, CONTACTING_BANK, REMOVE_CARD ->
          Optional.of(atCardTerminal(view));
    };
  }

  private Region code(View.Pay view) {
    return view.codeText()
        .flatMap(text -> QrCode.of(text, kit.u(560)))
        .<Region>map(code -> code)
        .orElseGet(() -> new Notice(kit, Tone.CAUTION, kit.say("pay.no-code")));
  }

  private Stages atCardTerminal(View.Pay view) {
    List<PayState> all =
        List.of(
            PayState.INSERT_CARD,
            PayState.ENTER_PIN,
            PayState.CONTACTING_BANK,
            PayState.REMOVE_CARD);
    Stages stages = new Stages(kit);
    stages.show(
        all.stream().map(it -> kit.say("pay.stage", it)).toList(),
        all.indexOf(view.state()),
        Optional.empty());
    return stages;
  }

  private List<Region> controls(View.Pay view) {
    List<Region> controls = new ArrayList<>();
    view.hint()
        .map(hint -> new Notice(kit, Tone.CAUTION, kit.say("pay.hint", hint)))
        .ifPresent(controls::add);
    if (view.state() == PayState.CHOOSING) {
      view.ways().forEach(way -> controls.add(way(way, view.hint().isPresent())));
    } else {
      controls.add(new Notice(kit, Tone.CALM, kit.say(Kit.key("pay.note", view.state()))));
    }
    return controls;
  }

  /// @param close whether a hint takes room above
  private RowButton way(PayWay way, boolean close) {
    String id = Kit.key("pay", way).replace('.', '-');
    RowButton row =
        new RowButton(kit, id, kit.say("pay.way", way), Optional.of(glyph(way)))
            .detail(kit.say("pay.way-help", way))
            .does(() -> intents.accept(new Intent.PayBy(way)));
    return close ? row.compact(kit) : row;
  }

  private static Glyph glyph(PayWay way) {
    return switch (way) {
      case ORDER_CODE -> Glyph.QR;
      case PHONE_CODE -> Glyph.PHONE;
      case BANK_CARD -> Glyph.CHIP_CARD;
      case NOTICE -> Glyph.SLIP;
    };
  }
}
