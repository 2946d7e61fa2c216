package org.hallkiosk.kiosk.ui.screen.scanmaterial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.BigButton;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Medallion;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Photograph;
import org.hallkiosk.kiosk.ui.kit.Spinner;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// Lay a paper under the document camera, see what was taken, and take it again where it is not
/// good.
public final class ScanMaterialPage implements Page<View.ScanMaterial> {

  private final Kit kit;
  private final Language language;
  private final Function<Handle, Optional<Picture>> pictures;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();

  /// @param pictures what a handle stands for; asked on another thread
  public ScanMaterialPage(
      Kit kit,
      Language language,
      Function<Handle, Optional<Picture>> pictures,
      Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.pictures = pictures;
    this.intents = intents;
    root.setId("screen-scanmaterial");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.ScanMaterial view) {
    Heading heading =
        new Heading(
            Optional.of(view.service().in(language)),
            kit.say(Kit.key("scanmaterial.title", view.state()), view.material().in(language)),
            Optional.of(help(view)));
    VBox controls = new VBox();
    controls.getStyleClass().add("stack");
    view.hint()
        .map(hint -> new Notice(kit, Tone.CAUTION, kit.say("scanmaterial.hint", hint)))
        .ifPresent(controls.getChildren()::add);
    controls.getChildren().addAll(controls(view));
    root.getChildren().setAll(new Spread(kit, heading, picture(view), controls));
  }

  private String help(View.ScanMaterial view) {
    return switch (view.state()) {
      case READY ->
          view.pages().isEmpty()
              ? kit.say("scanmaterial.help.ready", view.mostPages())
              : kit.say("scanmaterial.help.next", view.pages().size(), view.mostPages());
      case SCANNING -> kit.say("scanmaterial.help.scanning");
      case SHOWING -> kit.say("scanmaterial.help.showing", view.pages().size(), view.mostPages());
      case SENDING -> kit.say("scanmaterial.help.sending");
    };
  }

  private Region picture(View.ScanMaterial view) {
    return switch (view.state()) {
      case READY -> new Medallion(Glyph.DOCUMENT, kit.u(340), Tone.CALM);
      case SCANNING, SENDING -> new Spinner(kit.u(220));
      case SHOWING -> newest(view.pages());
    };
  }

  /// The page that was taken last; how many there are stands in words above it.
  private Region newest(List<Handle> pages) {
    boolean wide = kit.panel().wide();
    double width = kit.u(wide ? 820 : 760);
    double height = kit.u(wide ? 520 : 700);
    Handle page = pages.getLast();
    return new Photograph(kit, width, height, () -> pictures.apply(page));
  }

  private List<Region> controls(View.ScanMaterial view) {
    return switch (view.state()) {
      case READY -> ready(view);
      case SHOWING -> showing(view);
      case SCANNING, SENDING -> List.of();
    };
  }

  private List<Region> ready(View.ScanMaterial view) {
    BigButton scan = button("capture", BigButton.Weight.MAIN, Glyph.CAMERA, new Intent.Capture());
    return view.mayFollow()
        ? List.of(
            scan,
            button("bring-later", BigButton.Weight.OTHER, Glyph.CLOCK, new Intent.BringLater()))
        : List.of(scan);
  }

  private List<Region> showing(View.ScanMaterial view) {
    List<Region> found = new ArrayList<>();
    found.add(button("confirm", BigButton.Weight.MAIN, Glyph.CHECK, new Intent.Confirm()));
    if (view.pages().size() < view.mostPages()) {
      found.add(button("next-page", BigButton.Weight.OTHER, Glyph.DOCUMENT, new Intent.NextPage()));
    }
    found.add(button("retake", BigButton.Weight.OTHER, Glyph.RETRY, new Intent.Retake()));
    return found;
  }

  private BigButton button(String id, BigButton.Weight weight, Glyph glyph, Intent intent) {
    return new BigButton(kit, id, weight, kit.say("scanmaterial." + id), Optional.of(glyph))
        .stretched()
        .does(() -> intents.accept(intent));
  }
}
