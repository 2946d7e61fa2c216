package org.hallkiosk.kiosk.ui.kit;

import java.nio.IntBuffer;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Rectangle;
import org.hallkiosk.hardware.image.Frame;
import org.jspecify.annotations.Nullable;

/// The live picture with an oval to put the face in. Frames are resized on a thread of their own,
/// one at a time; the JavaFX thread only copies the result. Rests while it is on no screen, and
/// forgets the last picture when it leaves.
public final class Preview extends StackPane {

  /// 25 pictures a second.
  private static final long BETWEEN_NANOS = 40_000_000;

  private final Supplier<Optional<Frame>> frames;
  private final int side;
  private final int[] resized;
  private final PixelBuffer<IntBuffer> pixels;
  private final ImageView picture = new ImageView();
  private final AnimationTimer timer;
  private @Nullable Frame last;
  private boolean resizing;

  /// @param frames the newest frame, if the camera has one; asked on the JavaFX thread, never
  ///   blocks
  public Preview(Kit kit, Supplier<Optional<Frame>> frames) {
    this(kit, frames, kit.panel().wide() ? 600 : 640);
  }

  /// @param units its side in design units, where words need more room
  public Preview(Kit kit, Supplier<Optional<Frame>> frames, double units) {
    this.frames = frames;
    side = (int) kit.u(units);
    resized = new int[side * side];
    IntBuffer empty = IntBuffer.allocate(side * side);
    pixels = new PixelBuffer<>(side, side, empty, PixelFormat.getIntArgbPreInstance());
    picture.setImage(new WritableImage(pixels));
    picture.setId("preview-picture");
    picture.setVisible(false);
    setId("preview-frame");
    getStyleClass().add("preview-frame");
    setMaxSize(side, side);
    setMinSize(side, side);
    round(kit.u(40));
    getChildren().addAll(starting(kit), picture, oval());
    timer = timer();
    sceneProperty().addListener((_, _, scene) -> follow(scene != null));
  }

  private Label starting(Kit kit) {
    Label starting = Lettering.label(kit.say("preview.starting"), "preview-waiting");
    starting.visibleProperty().bind(picture.visibleProperty().not());
    return starting;
  }

  private void round(double radius) {
    Rectangle clip = new Rectangle(side, side);
    clip.setArcWidth(2 * radius);
    clip.setArcHeight(2 * radius);
    setClip(clip);
  }

  private Ellipse oval() {
    Ellipse oval = new Ellipse(side * 0.28, side * 0.37);
    oval.getStyleClass().add("preview-guide");
    oval.setMouseTransparent(true);
    return oval;
  }

  private AnimationTimer timer() {
    return new AnimationTimer() {
      private long shownAt;

      @Override
      public void handle(long now) {
        if (now - shownAt >= BETWEEN_NANOS && look()) {
          shownAt = now;
        }
      }
    };
  }

  private void follow(boolean seen) {
    if (seen) {
      timer.start();
    } else {
      timer.stop();
      forget();
    }
  }

  /// Whether a new frame was found.
  private boolean look() {
    Frame frame = resizing ? null : frames.get().orElse(null);
    if (frame == null || frame.equals(last)) {
      return false;
    }
    last = frame;
    resizing = true;
    Thread.ofVirtual().name("preview").start(() -> resize(frame));
    return true;
  }

  private void resize(Frame frame) {
    try {
      Resizing.mirrored(frame, side, resized);
    } finally {
      Platform.runLater(this::publish);
    }
  }

  private void publish() {
    resizing = false;
    if (getScene() == null) {
      return;
    }
    pixels.updateBuffer(
        buffer -> {
          buffer.getBuffer().put(0, resized);
          return null;
        });
    picture.setVisible(true);
  }

  /// No face stays in memory after the screen.
  private void forget() {
    last = null;
    picture.setVisible(false);
    pixels.updateBuffer(
        buffer -> {
          buffer.getBuffer().put(0, new int[side * side]);
          return null;
        });
  }
}
