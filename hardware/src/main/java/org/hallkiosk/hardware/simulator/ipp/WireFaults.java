package org.hallkiosk.hardware.simulator.ipp;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What goes wrong between the simulated printer and whoever asks it. Safe for any thread.
final class WireFaults {

  private boolean hanging;
  private int loseAnswerTo;
  private byte @Nullable [] garbage;
  private AnswerBody body = AnswerBody.WHOLE;
  private Duration delay = Duration.ZERO;
  private boolean over;

  synchronized void hang(boolean on) {
    hanging = on;
    notifyAll();
  }

  synchronized void loseAnswerTo(int operation) {
    loseAnswerTo = operation;
  }

  synchronized void answerWith(byte @Nullable [] bytes) {
    garbage = bytes;
  }

  synchronized void body(AnswerBody how) {
    body = how;
  }

  synchronized AnswerBody body() {
    return body;
  }

  synchronized void delay(Duration time) {
    delay = time;
  }

  synchronized void end() {
    over = true;
    notifyAll();
  }

  synchronized byte[] answer(byte[] real) {
    byte[] instead = garbage;
    return instead == null ? real : instead;
  }

  /// Once: the next one gets its answer.
  synchronized boolean takesAnswerTo(int operation) {
    boolean lost = loseAnswerTo == operation;
    if (lost) {
      loseAnswerTo = 0;
    }
    return lost;
  }

  /// Blocks the thread that serves one request, for real time: it stands for a slow machine.
  synchronized void holdUp() throws InterruptedException {
    long until = System.nanoTime() + delay.toNanos();
    while (!over && (hanging || System.nanoTime() < until)) {
      long millis = (until - System.nanoTime()) / 1_000_000;
      wait(hanging ? 0 : Math.max(1, millis));
    }
  }
}
