package org.hallkiosk.hardware.conformance;

import java.io.File;

/// What a process holds.
///
/// @param descriptors open files, from Linux's `/proc/self/fd`
/// @param threads platform threads that live
public record Resources(int descriptors, int threads) {
  public static Resources now() {
    String[] open = new File("/proc/self/fd").list();
    return new Resources(open == null ? 0 : open.length, Thread.getAllStackTraces().size());
  }

  /// Whether so many reopenings have leaked: one kept in ten is a leak, a few more are a machine
  /// that does other things too.
  public boolean exceeds(Resources before, int reopenings) {
    int noise = Math.max(3, reopenings / 10);
    return descriptors > before.descriptors + noise || threads > before.threads + noise;
  }
}
