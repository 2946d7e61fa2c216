package org.hallkiosk.kiosk.ui;

import java.awt.image.BufferedImage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import org.hallkiosk.hardware.image.Signature;
import org.hallkiosk.kiosk.ui.kit.Brand;
import org.hallkiosk.kiosk.ui.kit.Panel;
import org.hallkiosk.kiosk.ui.kit.Sheet;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.Touch;
import org.hallkiosk.kiosk.words.Words;
import org.jspecify.annotations.Nullable;

/// What the citizen sees and touches. Every method may be called from any thread; those with an
/// answer block until the JavaFX thread has given it.
public final class KioskWindow implements AutoCloseable {

  private final AtomicReference<@Nullable Screen> newest = new AtomicReference<>();
  private final Stage stage;
  private final Scene scene;
  private final Shell shell;
  private final Fingertip fingertip;
  private final Runnable firstFrame;
  private final Lexicon lexicon;
  private boolean shownAnything;

  /// Begins the screen toolkit on a thread of its own, so that a window opens sooner beside other
  /// work. Need not be called, and tells no failure: the constructor meets the same one.
  public static void prepare() {
    Thread thread = Thread.ofPlatform().daemon().name("screen-start").unstarted(Toolkit::start);
    thread.setUncaughtExceptionHandler((_, _) -> {});
    thread.start();
  }

  /// Opens the window, empty until the first [#show]. Blocks some hundred milliseconds.
  ///
  /// @param settle touches this soon after the screen has changed are dropped: the second half of a
  ///   double tap must not land on what came up under the finger
  /// @param optics where live and taken pictures come from
  /// @param touches receives what the citizen means; on the JavaFX thread, never blocks
  /// @param firstFrame called once, when the first screen has been drawn; on the JavaFX thread
  public KioskWindow(
      Placement placement,
      Brand brand,
      Words words,
      java.time.Duration settle,
      Optics optics,
      Consumer<Touch> touches,
      Runnable firstFrame) {
    this.firstFrame = firstFrame;
    lexicon = new Lexicon(brand);
    Sources sources = new Sources(optics, lexicon::pinyin, System::nanoTime);
    Toolkit.start();
    Opened opened =
        Toolkit.ask(
            () -> {
              Panel panel = panel(placement);
              brand.loadFonts();
              brand.checkEmblem();
              Duration rest = Duration.millis((double) settle.toMillis());
              Shell built = new Shell(panel, brand, words, rest, sources, touches);
              Scene on = new Scene(built.root(), panel.widthPx(), panel.heightPx());
              on.setUserAgentStylesheet(Sheet.address(panel, brand));
              return new Opened(built, on, stage(placement, on));
            });
    shell = opened.shell();
    scene = opened.scene();
    stage = opened.stage();
    fingertip = new Fingertip(scene, shell);
  }

  private record Opened(Shell shell, Scene scene, Stage stage) {}

  /// Puts a screen up, soon. Screens that come faster than they can be drawn are skipped: only the
  /// newest waits. Never blocks.
  public void show(Screen screen) {
    Screen waiting = newest.getAndAccumulate(screen, KioskWindow::newer);
    if (waiting == null) {
      Platform.runLater(this::showNewest);
    }
  }

  private static @Nullable Screen newer(@Nullable Screen waiting, @Nullable Screen next) {
    return waiting != null && next != null && waiting.number() > next.number() ? waiting : next;
  }

  private void showNewest() {
    Screen screen = newest.getAndSet(null);
    if (screen == null) {
      return;
    }
    shell.show(screen);
    if (!shownAnything) {
      shownAnything = true;
      stage.show();
      new Pulses(scene).after(2, this::drawnFirst);
    }
  }

  private void drawnFirst() {
    firstFrame.run();
    lexicon.begin();
  }

  /// What is on the screen now, for a script or a person far away.
  public Sight look() {
    return Toolkit.ask(() -> new Gaze(scene, shell).sight());
  }

  /// The screen's picture. Keeps the JavaFX thread for about 100 ms where it draws in software.
  public BufferedImage snapshot() {
    return Toolkit.ask(() -> Snapshot.of(scene));
  }

  /// Presses and lifts a real finger at a place, in pixels from the upper left; returns when what
  /// came of it has been drawn.
  public void tap(double x, double y) {
    fingertip.tap(x, y);
  }

  /// Presses and lifts a real finger on a node, once the screen has settled; returns when what came
  /// of it in this window has been drawn.
  public TapOutcome tapNode(String id) {
    return fingertip.tapNode(id);
  }

  /// Draws on a node with a real finger, stroke by stroke; returns when all of it has been drawn.
  ///
  /// @param drawing in widths of the node
  public TapOutcome draw(String id, Signature drawing) {
    return fingertip.draw(id, drawing);
  }

  /// Returns when everything that was shown before has been drawn.
  public void awaitDrawn() {
    fingertip.awaitDrawn();
  }

  /// Blocks until the window is closed, but at most a second: while a process ends, JavaFX ends its
  /// own thread at a moment that nobody chooses, and the window with it.
  @Override
  public void close() {
    CountDownLatch closed = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          shell.close();
          stage.close();
          closed.countDown();
        });
    try {
      var _ = closed.await(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  Scene scene() {
    return scene;
  }

  Stage stage() {
    return stage;
  }

  private static Panel panel(Placement placement) {
    return switch (placement) {
      case Placement.Locked(double inches) -> {
        Rectangle2D glass = javafx.stage.Screen.getPrimary().getBounds();
        yield Panel.ofDiagonal((int) glass.getWidth(), (int) glass.getHeight(), inches);
      }
      case Placement.Window(Panel panel, _) -> {
        HeadlessScreen.makeRoom(panel.widthPx(), panel.heightPx());
        yield panel;
      }
    };
  }

  private static Stage stage(Placement placement, Scene scene) {
    boolean frameless = placement instanceof Placement.Locked || HeadlessScreen.headless();
    Stage stage = new Stage(frameless ? StageStyle.UNDECORATED : StageStyle.DECORATED);
    stage.setTitle("Hallkiosk");
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    switch (placement) {
      case Placement.Locked _ -> lock(stage, scene);
      case Placement.Window(_, Runnable closed) -> stage.setOnCloseRequest(_ -> closed.run());
    }
    return stage;
  }

  private static void lock(Stage stage, Scene scene) {
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    stage.setFullScreen(true);
    stage.setOnCloseRequest(javafx.event.Event::consume);
    scene.setCursor(Cursor.NONE);
  }
}
