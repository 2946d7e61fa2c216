package org.hallkiosk.kiosk.ui.screen.takephoto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.hardware.image.Frame;
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
import org.hallkiosk.kiosk.ui.kit.Preview;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.PhotoFlaw;
import org.hallkiosk.kiosk.view.PhotoState;
import org.hallkiosk.kiosk.view.View;
import org.jspecify.annotations.Nullable;

/// A portrait: the live picture, then the one that was taken with what is wrong with it in words.
public final class TakePhotoPage implements Page<View.TakePhoto> {

  private final Kit kit;
  private final Language language;
  private final Function<Handle, Optional<Picture>> pictures;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();
  private final Preview preview;
  private @Nullable Handle shown;
  private Region photograph = new Region();

  /// @param frames the camera's newest frame; asked on the JavaFX thread, never blocks
  /// @param pictures what a handle stands for; asked on another thread
  public TakePhotoPage(
      Kit kit,
      Language language,
      Supplier<Optional<Frame>> frames,
      Function<Handle, Optional<Picture>> pictures,
      Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.pictures = pictures;
    this.intents = intents;
    preview = new Preview(kit, frames, kit.panel().wide() ? 520 : 640);
    root.setId("screen-takephoto");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.TakePhoto view) {
    boolean bad = view.state() == PhotoState.SHOWING && !view.flaws().isEmpty();
    String title = bad ? "takephoto.again" : title(view);
    Heading heading =
        new Heading(
            Optional.of(view.service().in(language)),
            kit.say(title, view.photo().in(language)),
            Optional.of(kit.say(bad ? "takephoto.again-help" : help(view))));
    VBox controls = new VBox();
    controls.getStyleClass().add("stack");
    controls.getChildren().addAll(flaws(view));
    controls.getChildren().addAll(buttons(view));
    root.getChildren().setAll(new Spread(kit, heading, picture(view), controls));
  }

  /// Who is to stand before the camera, where two people are there.
  private static String title(View.TakePhoto view) {
    return view.state() == PhotoState.LIVE
        ? Kit.key("takephoto.live-title", view.subject())
        : Kit.key("takephoto.title", view.state());
  }

  private static String help(View.TakePhoto view) {
    return view.state() == PhotoState.LIVE
        ? Kit.key("takephoto.live-help", view.subject())
        : Kit.key("takephoto.help", view.state());
  }

  private Region picture(View.TakePhoto view) {
    return switch (view.state()) {
      case LIVE, TAKING -> preview;
      case SHOWING, SENDING -> view.picture().map(this::photograph).orElseGet(this::none);
    };
  }

  /// The same node while the same picture stands: it must not be read anew for each word below it.
  private Region photograph(Handle handle) {
    if (!handle.equals(shown)) {
      shown = handle;
      double side = kit.u(kit.panel().wide() ? 540 : 500);
      photograph = new Photograph(kit, side, side, () -> pictures.apply(handle));
    }
    return photograph;
  }

  private Region none() {
    return new Medallion(Glyph.CAMERA, kit.u(300), Tone.CAUTION);
  }

  private List<Notice> flaws(View.TakePhoto view) {
    List<Notice> found = new ArrayList<>();
    if (view.state() == PhotoState.SHOWING) {
      for (PhotoFlaw flaw : view.flaws().stream().limit(MOST_FLAWS).toList()) {
        found.add(new Notice(kit, Tone.CAUTION, kit.say("takephoto.flaw", flaw)));
      }
      if (view.flaws().isEmpty()) {
        found.add(new Notice(kit, Tone.GOOD, kit.say("takephoto.good")));
      }
    }
    return found;
  }

  /// Who mends these sees the rest at the next picture.
  private static final int MOST_FLAWS = 3;

  private List<BigButton> buttons(View.TakePhoto view) {
    return switch (view.state()) {
      case LIVE -> List.of(take());
      case TAKING -> {
        BigButton take = take();
        take.setDisable(true);
        yield List.of(take);
      }
      case SHOWING -> view.flaws().isEmpty() ? List.of(use(), again(false)) : List.of(again(true));
      case SENDING -> List.of();
    };
  }

  private BigButton take() {
    return button("take-picture", BigButton.Weight.MAIN, Glyph.CAMERA, new Intent.TakePicture());
  }

  private BigButton use() {
    return button("confirm", BigButton.Weight.MAIN, Glyph.CHECK, new Intent.Confirm());
  }

  private BigButton again(boolean main) {
    BigButton.Weight weight = main ? BigButton.Weight.MAIN : BigButton.Weight.OTHER;
    return button("retake", weight, Glyph.RETRY, new Intent.Retake());
  }

  private BigButton button(String id, BigButton.Weight weight, Glyph glyph, Intent intent) {
    return new BigButton(kit, id, weight, kit.say("takephoto." + id), Optional.of(glyph))
        .stretched()
        .does(() -> intents.accept(intent));
  }
}
