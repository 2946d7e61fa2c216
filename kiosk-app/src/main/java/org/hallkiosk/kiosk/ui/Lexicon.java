package org.hallkiosk.kiosk.ui;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.hallkiosk.kiosk.ui.kit.Brand;
import org.hallkiosk.kiosk.ui.kit.Pinyin;

/// The characters and their pinyin, read once beside other work: nobody waits for it at the start.
final class Lexicon {

  private final FutureTask<Pinyin> reading;

  Lexicon(Brand brand) {
    reading = new FutureTask<>(() -> new Pinyin(brand.showable()));
  }

  /// Begins to read, on a thread of its own.
  void begin() {
    Thread.ofPlatform().daemon().name("pinyin").start(reading);
  }

  /// Blocks while it is still being read; some hundred milliseconds at most.
  Pinyin pinyin() {
    reading.run();
    try {
      return reading.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the keyboard cannot be made", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading the keyboard", e);
    }
  }
}
