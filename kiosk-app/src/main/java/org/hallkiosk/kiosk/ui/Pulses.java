package org.hallkiosk.kiosk.ui;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The beats at which JavaFX lays out and draws. When the second beat after a change has come, the
/// first has been drawn.
record Pulses(Scene scene) {

  /// Runs the work at the n-th beat from now. On the JavaFX thread.
  void after(int beats, Runnable work) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          private int left = beats;

          @Override
          public void run() {
            left--;
            if (left > 0) {
              Platform.requestNextPulse();
              return;
            }
            scene.removePostLayoutPulseListener(this);
            work.run();
          }
        });
    Platform.requestNextPulse();
  }

  /// Blocks another thread until what has been asked for so far is drawn.
  void await() {
    CountDownLatch drawn = new CountDownLatch(1);
    Toolkit.run(() -> after(2, drawn::countDown));
    Toolkit.await(drawn);
  }
}
