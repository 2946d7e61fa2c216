package org.hallkiosk.kiosk.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polyline;
import org.hallkiosk.hardware.image.Signature;
import org.hallkiosk.hardware.image.Stroke;

/// A field to sign in, with finger, pen or mouse: a signature tablet that appears as a pointer is
/// one of these. One pen at a time; a palm that rests beside the finger draws nothing.
public final class SignaturePad extends VBox {

  /// Height in widths.
  private static final double SHAPE = 0.4;

  private final Ink ink;
  private final Runnable changed;
  private final Pane area = new Pane();
  private final Pane lines = new Pane();
  private final Label hint;
  private final BigButton undo;
  private final BigButton clear;
  private OptionalInt finger = OptionalInt.empty();
  private boolean touched;
  private boolean mouse;

  /// @param nanos a clock that only goes forward
  /// @param changed told after each stroke, undo and clear, on the JavaFX thread
  public SignaturePad(Kit kit, LongSupplier nanos, Runnable changed) {
    this.ink = new Ink(nanos);
    this.changed = changed;
    hint = Lettering.label(kit.say("signature.here"), "signature-hint");
    undo = button(kit, "signature-undo", "signature.undo", Glyph.BACK).does(this::undo);
    clear = button(kit, "signature-clear", "signature.clear", Glyph.ERASE).does(this::clear);
    getStyleClass().add("signature-pad");
    getChildren().addAll(area(), buttons());
    show();
  }

  /// Empty until something worth the name is drawn.
  public Optional<Signature> signature() {
    return ink.signature(SHAPE);
  }

  /// Forgets what was drawn.
  public void clear() {
    ink.clear();
    told();
  }

  private void undo() {
    ink.undo();
    told();
  }

  private Region area() {
    area.setId("signature-area");
    area.getStyleClass().add("signature-area");
    lines.setMouseTransparent(true);
    hint.setMouseTransparent(true);
    hint.prefWidthProperty().bind(area.widthProperty());
    hint.layoutYProperty().bind(area.heightProperty().multiply(0.78));
    area.getChildren().addAll(hint, lines);
    area.minHeightProperty().bind(area.widthProperty().multiply(SHAPE));
    area.maxHeightProperty().bind(area.minHeightProperty());
    area.widthProperty().addListener(_ -> show());
    listenToMouse();
    listenToFingers();
    return area;
  }

  private Region buttons() {
    HBox row = new HBox(undo, clear);
    row.getStyleClass().add("signature-buttons");
    HBox.setHgrow(undo, Priority.ALWAYS);
    HBox.setHgrow(clear, Priority.ALWAYS);
    return row;
  }

  private static BigButton button(Kit kit, String id, String words, Glyph glyph) {
    return new BigButton(kit, id, BigButton.Weight.OTHER, kit.say(words), Optional.of(glyph))
        .stretched();
  }

  private void listenToMouse() {
    area.addEventHandler(MouseEvent.MOUSE_PRESSED, this::mouseDown);
    area.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> ifMine(event, this::moved));
    area.addEventHandler(
        MouseEvent.MOUSE_RELEASED,
        event ->
            ifMine(
                event,
                (_, _) -> {
                  mouse = false;
                  up();
                }));
  }

  /// A finger also makes mouse events, before or after its own: whoever comes first holds the pen.
  /// The mark of such events alone does not tell, since the headless platform sets it on a mouse's.
  private void mouseDown(MouseEvent event) {
    if (finger.isEmpty() && !(touched && event.isSynthesized())) {
      mouse = true;
      down(event.getX(), event.getY());
    }
    event.consume();
  }

  private void ifMine(MouseEvent event, Pen pen) {
    if (mouse) {
      pen.at(event.getX(), event.getY());
    }
    event.consume();
  }

  private void listenToFingers() {
    area.addEventHandler(TouchEvent.TOUCH_PRESSED, this::fingerDown);
    area.addEventHandler(TouchEvent.TOUCH_MOVED, event -> ifMine(event, this::moved));
    area.addEventHandler(
        TouchEvent.TOUCH_RELEASED,
        event ->
            ifMine(
                event,
                (_, _) -> {
                  finger = OptionalInt.empty();
                  up();
                }));
  }

  private void fingerDown(TouchEvent event) {
    touched = true;
    if (finger.isEmpty() && !mouse) {
      TouchPoint point = event.getTouchPoint();
      finger = OptionalInt.of(point.getId());
      down(point.getX(), point.getY());
    }
    event.consume();
  }

  private void ifMine(TouchEvent event, Pen pen) {
    TouchPoint point = event.getTouchPoint();
    if (finger.equals(OptionalInt.of(point.getId()))) {
      pen.at(point.getX(), point.getY());
    }
    event.consume();
  }

  private void down(double x, double y) {
    up();
    ink.down(across(x), along(y));
    show();
  }

  /// Only the running line grows: a long signature stays as quick as a short one.
  private void moved(double x, double y) {
    if (ink.drawing() && ink.moved(across(x), along(y))) {
      Polyline running = (Polyline) lines.getChildren().getLast();
      running.getPoints().addAll(across(x) * area.getWidth(), along(y) * area.getWidth());
    }
  }

  private void up() {
    if (ink.drawing()) {
      ink.up();
      told();
    }
  }

  /// A pen that slips over the edge draws along it.
  private double across(double x) {
    return Math.clamp(x / area.getWidth(), 0, 1);
  }

  private double along(double y) {
    return Math.clamp(y / area.getWidth(), 0, SHAPE);
  }

  private void told() {
    show();
    changed.run();
  }

  private void show() {
    List<Stroke> strokes = ink.strokes();
    lines.getChildren().setAll(strokes.stream().map(this::line).toList());
    hint.setVisible(strokes.isEmpty());
    undo.setDisable(strokes.isEmpty());
    clear.setDisable(strokes.isEmpty());
  }

  /// The first dot is drawn twice, so that round ends make also a single one visible.
  private Polyline line(Stroke stroke) {
    Polyline line = new Polyline();
    line.getStyleClass().add("signature-line");
    stroke.dots().stream().limit(1).forEach(dot -> add(line, dot));
    stroke.dots().forEach(dot -> add(line, dot));
    return line;
  }

  private void add(Polyline line, Stroke.Dot dot) {
    line.getPoints().addAll(dot.x() * area.getWidth(), dot.y() * area.getWidth());
  }

  @FunctionalInterface
  private interface Pen {
    void at(double x, double y);
  }
}
