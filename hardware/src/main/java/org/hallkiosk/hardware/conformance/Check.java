package org.hallkiosk.hardware.conformance;

import org.hallkiosk.hardware.device.Device;

/// One behaviour that every driver of a kind must show, as a sentence, and the way to see it.
///
/// @param behaviour such as `a cancelled wait says that it was cancelled`
public record Check<D extends Device>(String behaviour, Trial<D> trial) {
  /// Runs on the calling thread, against drivers of its own; blocks as long as the behaviour takes,
  /// at most about a minute on real hardware.
  public Verdict on(Subject<D> subject) throws InterruptedException {
    return trial.run(subject);
  }

  /// How to see a behaviour.
  @FunctionalInterface
  public interface Trial<D extends Device> {
    Verdict run(Subject<D> subject) throws InterruptedException;
  }
}
