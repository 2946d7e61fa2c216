package org.hallkiosk.hardware.simulator.mouth;

import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.transport.Ticker;

/// The mouth of a printer: papers that come out lie in it over a light barrier, until a hand takes
/// them or its motor draws them into the bin. From any thread; catches up with its ticker whenever
/// somebody looks.
public final class SimulatedMouth {
  /// How long the motor must run for papers to be in the bin.
  public static final Duration DRAWING = Duration.ofMillis(500);

  private final Ticker ticker;
  private int lying;
  private int taken;
  private int binned;
  private long laidAt;
  private Optional<Duration> takenAfter = Optional.empty();
  private Optional<Long> drawnAt = Optional.empty();
  private Optional<Boolean> barrier = Optional.empty();
  private boolean motorDead;
  private boolean stuck;
  private boolean scrap;

  public SimulatedMouth(Ticker ticker) {
    this.ticker = ticker;
  }

  /// A document comes out of the printer.
  public synchronized void lay() {
    catchUp();
    lying++;
    laidAt = ticker.nanos();
  }

  /// What the light barrier says.
  public synchronized boolean covered() {
    catchUp();
    return barrier.orElse(lying > 0 || scrap);
  }

  /// The motor has power for a while.
  public synchronized void motor(Duration time) {
    catchUp();
    if (!motorDead && !stuck && time.compareTo(DRAWING) >= 0) {
      drawnAt = Optional.of(ticker.nanos() + DRAWING.toNanos());
    }
  }

  private void catchUp() {
    long now = ticker.nanos();
    if (takenAfter.isPresent() && now - laidAt >= takenAfter.get().toNanos()) {
      take();
    }
    if (drawnAt.isPresent() && now - drawnAt.get() >= 0) {
      binned += lying;
      lying = 0;
      drawnAt = Optional.empty();
    }
  }

  /// A hand takes what lies there, also what the motor cannot move.
  public synchronized void take() {
    taken += lying;
    lying = 0;
    stuck = false;
  }

  /// From now on each paper is taken so long after it came out.
  public synchronized void takenAfter(Duration time) {
    catchUp();
    takenAfter = Optional.of(time);
  }

  /// From now on papers lie until a hand is told to take them.
  public synchronized void nobodyTakes() {
    catchUp();
    takenAfter = Optional.empty();
  }

  /// Whether what lies there is wedged, so that the motor slips on it.
  public synchronized void stick(boolean wedged) {
    stuck = wedged;
  }

  /// The citizen tears the papers out, and a scrap stays over the barrier that no motor reaches.
  public synchronized void tear() {
    catchUp();
    take();
    scrap = true;
  }

  public synchronized void removeScrap() {
    scrap = false;
  }

  /// The barrier says so, whatever lies there.
  public synchronized void barrierSays(boolean covered) {
    barrier = Optional.of(covered);
  }

  public synchronized void healBarrier() {
    barrier = Optional.empty();
  }

  public synchronized void motorDead(boolean dead) {
    motorDead = dead;
  }

  /// How many documents lie there.
  public synchronized int lying() {
    catchUp();
    return lying;
  }

  public synchronized int taken() {
    catchUp();
    return taken;
  }

  public synchronized int binned() {
    catchUp();
    return binned;
  }
}
