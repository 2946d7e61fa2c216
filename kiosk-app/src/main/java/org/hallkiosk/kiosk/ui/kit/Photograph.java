package org.hallkiosk.kiosk.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.JpegDecoder;
import org.hallkiosk.hardware.image.Picture;

/// A picture that was taken: a page, a portrait. Decoded on a thread of its own, and forgotten as
/// soon as it leaves the screen.
public final class Photograph extends StackPane {

  private final ImageView picture = new ImageView();
  private final Label waiting;
  private final Kit kit;

  /// @param width of the place that it is fitted into, in pixels
  /// @param bytes the picture, if it is still there; asked once, on another thread
  public Photograph(Kit kit, double width, double height, Supplier<Optional<Picture>> bytes) {
    this.kit = kit;
    waiting = Lettering.label(kit.say("photograph.loading"), "photograph-words", "centred");
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    picture.setFitWidth(width);
    picture.setFitHeight(height);
    getStyleClass().add("photograph");
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
    getChildren().addAll(waiting, picture);
    sceneProperty().addListener((_, _, scene) -> follow(scene != null, bytes));
  }

  private void follow(boolean seen, Supplier<Optional<Picture>> bytes) {
    if (seen) {
      Thread.ofVirtual().name("photograph").start(() -> load(bytes));
    } else {
      picture.setImage(null);
      picture.setId(null);
    }
  }

  private void load(Supplier<Optional<Picture>> bytes) {
    Optional<Frame> frame = bytes.get().flatMap(JpegDecoder::decode);
    Platform.runLater(() -> show(frame));
  }

  private void show(Optional<Frame> frame) {
    if (getScene() == null) {
      return;
    }
    frame.ifPresentOrElse(
        found -> {
          picture.setImage(image(found));
          picture.setId("photograph-picture");
          waiting.setVisible(false);
        },
        () -> waiting.setText(kit.say("photograph.none")));
  }

  private static WritableImage image(Frame frame) {
    WritableImage image = new WritableImage(frame.width(), frame.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            frame.width(),
            frame.height(),
            PixelFormat.getIntArgbInstance(),
            frame.argb(),
            0,
            frame.width());
    return image;
  }
}
