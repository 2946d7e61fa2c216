package org.hallkiosk.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javax.imageio.ImageIO;
import org.hallkiosk.hardware.image.Signature;
import org.hallkiosk.hardware.image.Stroke;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Panel;
import org.hallkiosk.kiosk.ui.kit.Sheet;
import org.hallkiosk.kiosk.ui.kit.SignaturePad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A pen and a finger sign on the glass. Longer than most files, since each way to hold a pen is a
/// test.
class ASignatureIsDrawnTest {

  private static final Panel PANEL = Panel.UPRIGHT_32;
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final int DARK = 100;

  private final AtomicLong clock = new AtomicLong();
  private final AtomicInteger changes = new AtomicInteger();
  private Stage stage;
  private SignaturePad pad;
  private Robot robot;

  @BeforeEach
  void open() {
    Toolkit.start();
    pad = Toolkit.ask(this::empty);
    stage = Toolkit.ask(() -> shown(pad));
    robot = Toolkit.ask(Robot::new);
    settled();
  }

  private SignaturePad empty() {
    Kit kit = new Kit(PANEL, BrandFiles.words(), Locale.SIMPLIFIED_CHINESE);
    return new SignaturePad(kit, () -> clock.addAndGet(10_000_000), changes::incrementAndGet);
  }

  private static Stage shown(SignaturePad pad) {
    HeadlessScreen.makeRoom(PANEL.widthPx(), PANEL.heightPx());
    Scene scene = new Scene(new StackPane(pad), 900, 600);
    scene.getStylesheets().add(Sheet.address(PANEL, BrandFiles.BRAND));
    Stage stage = new Stage(StageStyle.UNDECORATED);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    return stage;
  }

  @AfterEach
  void close() {
    Toolkit.run(stage::close);
  }

  /// Two turns of the JavaFX thread: layout, and what layout asked for.
  private void settled() {
    Toolkit.run(() -> pad.getScene().getRoot().layout());
    Toolkit.run(() -> pad.getScene().getRoot().layout());
  }

  private Optional<Signature> signature() {
    return Toolkit.ask(pad::signature);
  }

  private Node node(String id) {
    return Optional.ofNullable(pad.lookup("#" + id)).orElseThrow();
  }

  /// @param places x and y in pad widths
  private void draw(double... places) {
    Toolkit.run(
        () -> {
          aim(places[0], places[1]);
          robot.mousePress(MouseButton.PRIMARY);
        });
    for (int i = 2; i < places.length; i += 2) {
      int at = i;
      Toolkit.run(() -> aim(places[at], places[at + 1]));
    }
    Toolkit.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    settled();
  }

  private void aim(double x, double y) {
    Bounds area = node("signature-area").getLayoutBounds();
    Point2D place = node("signature-area").localToScreen(x * area.getWidth(), y * area.getWidth());
    robot.mouseMove(place);
  }

  private void press(String id) {
    Toolkit.run(() -> ((Button) node(id)).fire());
    settled();
  }

  @Test
  void a_drawn_stroke_is_kept_with_places_and_times() {
    draw(0.1, 0.1, 0.3, 0.2, 0.6, 0.15);
    draw(0.7, 0.1, 0.72, 0.3);
    Signature signature = signature().orElseThrow();
    assertEquals(2, signature.strokes().size());
    Stroke.Dot last = signature.strokes().getFirst().dots().getLast();
    assertEquals(0.6, last.x(), 0.01);
    assertEquals(0.15, last.y(), 0.01);
    assertEquals(0, signature.strokes().getFirst().dots().getFirst().at().toMillis());
    assertTrue(last.at().compareTo(signature.strokes().getLast().dots().getLast().at()) < 0);
    assertEquals(2, changes.get());
  }

  @Test
  void what_was_drawn_is_seen() throws IOException {
    int before = dark(snapshot());
    draw(0.1, 0.3, 0.2, 0.1, 0.3, 0.3, 0.4, 0.1, 0.5, 0.3);
    draw(0.6, 0.1, 0.6, 0.3, 0.8, 0.3);
    BufferedImage picture = snapshot();
    Files.createDirectories(PICTURES);
    ImageIO.write(picture, "png", PICTURES.resolve("signature-pad.png").toFile());
    assertTrue(dark(picture) > before + 2_000, before + " became " + dark(picture));
  }

  private BufferedImage snapshot() {
    return Toolkit.ask(() -> Snapshot.of(pad.getScene()));
  }

  /// Within the field, hint left out.
  private static int dark(BufferedImage picture) {
    int dark = 0;
    for (int y = 60; y < 260; y++) {
      for (int x = 20; x < picture.getWidth() - 20; x++) {
        dark += (picture.getRGB(x, y) & 0xFF) < DARK ? 1 : 0;
      }
    }
    return dark;
  }

  @Test
  void undo_takes_the_last_stroke_and_clear_takes_all() {
    draw(0.1, 0.1, 0.3, 0.2);
    draw(0.5, 0.1, 0.7, 0.2);
    press("signature-undo");
    assertEquals(1, signature().orElseThrow().strokes().size());
    draw(0.5, 0.1, 0.7, 0.2);
    press("signature-clear");
    assertEquals(Optional.empty(), signature());
    assertTrue(node("signature-clear").isDisabled());
    draw(0.5, 0.1, 0.7, 0.2);
    assertEquals(
        0, signature().orElseThrow().strokes().getFirst().dots().getFirst().at().toMillis());
  }

  @Test
  void a_tap_is_no_signature() {
    draw(0.5, 0.2, 0.501, 0.2);
    assertEquals(Optional.empty(), signature());
    assertFalse(node("signature-clear").isDisabled());
  }

  @Test
  void a_pen_that_slips_off_draws_along_the_edge() {
    draw(0.5, 0.2, 0.9, 0.5, 0.6, 0.2);
    List<Stroke.Dot> dots = signature().orElseThrow().strokes().getFirst().dots();
    assertTrue(dots.stream().allMatch(dot -> dot.y() <= 0.4), dots.toString());
  }

  @Test
  void a_finger_signs_and_a_palm_beside_it_draws_nothing() {
    touch(TouchEvent.TOUCH_PRESSED, 1, 0.1, 0.1);
    touch(TouchEvent.TOUCH_PRESSED, 2, 0.8, 0.3);
    touch(TouchEvent.TOUCH_MOVED, 1, 0.3, 0.2);
    touch(TouchEvent.TOUCH_MOVED, 2, 0.9, 0.3);
    touch(TouchEvent.TOUCH_RELEASED, 2, 0.9, 0.3);
    touch(TouchEvent.TOUCH_MOVED, 1, 0.5, 0.1);
    touch(TouchEvent.TOUCH_RELEASED, 1, 0.5, 0.1);
    Signature signature = signature().orElseThrow();
    assertEquals(1, signature.strokes().size());
    assertEquals(
        List.of(0.1, 0.3, 0.5),
        signature.strokes().getFirst().dots().stream()
            .map(dot -> Math.round(dot.x() * 1000) / 1000.0)
            .toList());
  }

  private void touch(EventType<TouchEvent> type, int id, double x, double y) {
    Toolkit.run(
        () -> {
          Node area = node("signature-area");
          double width = area.getLayoutBounds().getWidth();
          Point2D scene = area.localToScene(x * width, y * width);
          TouchPoint.State state =
              type == TouchEvent.TOUCH_PRESSED ? TouchPoint.State.PRESSED : TouchPoint.State.MOVED;
          TouchPoint point =
              new TouchPoint(
                  id,
                  state,
                  scene.getX(),
                  scene.getY(),
                  scene.getX(),
                  scene.getY(),
                  area,
                  new PickResult(area, scene.getX(), scene.getY()));
          area.fireEvent(
              new TouchEvent(type, point, List.of(point), id, false, false, false, false));
        });
  }

  @Test
  void the_buttons_are_large_enough_to_touch() {
    for (String id : List.of("signature-undo", "signature-clear")) {
      assertTrue(node(id).getLayoutBounds().getHeight() >= PANEL.mm(Panel.SMALLEST_TARGET_MM));
    }
  }
}
