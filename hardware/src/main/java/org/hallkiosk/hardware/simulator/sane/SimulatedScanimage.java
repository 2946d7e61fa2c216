package org.hallkiosk.hardware.simulator.sane;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.transport.process.NotInstalledException;
import org.hallkiosk.hardware.transport.process.Program;
import org.hallkiosk.hardware.transport.process.ProgramRun;

/// The program `scanimage` with a flatbed that has a feeder behind it: the same arguments in, the
/// same words, files and exit codes out. Papers and faults come from any thread.
public final class SimulatedScanimage implements Program {

  static final String DEVICE = "simscan:0";

  private final Deque<BufferedImage> feeder = new ArrayDeque<>();
  private final Map<Integer, PageMishap> mishaps = new HashMap<>();
  private Optional<BufferedImage> glass = Optional.empty();
  private boolean plugged = true;
  private boolean installed = true;

  /// On the glass, in place of what lay there.
  public synchronized void layOnGlass(BufferedImage paper) {
    glass = Optional.of(paper);
  }

  /// Behind the papers that wait in the feeder.
  public synchronized void putIntoFeeder(BufferedImage paper) {
    feeder.addLast(paper);
  }

  public synchronized void takePapers() {
    glass = Optional.empty();
    feeder.clear();
  }

  public synchronized void plug(boolean in) {
    plugged = in;
  }

  public synchronized void install(boolean there) {
    installed = there;
  }

  /// Happens once, at this page of a scan, counted from 1.
  synchronized void mishap(int page, PageMishap what) {
    mishaps.put(page, what);
  }

  synchronized void heal() {
    mishaps.clear();
    installed = true;
  }

  @Override
  public ProgramRun start(List<String> arguments) throws IOException {
    synchronized (this) {
      if (!installed) {
        throw new NotInstalledException("scanimage", new IOException("error=2, no such file"));
      }
    }
    SimulatedRun run = new SimulatedRun();
    SimulatedArguments words = new SimulatedArguments(List.copyOf(arguments));
    Thread.ofVirtual()
        .name("sim-scanimage")
        .start(() -> new ScanimageScript(this, words, run).run());
    return run;
  }

  synchronized boolean plugged() {
    return plugged;
  }

  synchronized Optional<PageMishap> mishap(int page) {
    return Optional.ofNullable(mishaps.remove(page));
  }

  /// The glass keeps its paper, the feeder lets go of its first; empty when that is empty.
  synchronized Optional<BufferedImage> next(boolean fromFeeder) {
    return fromFeeder
        ? Optional.ofNullable(feeder.pollFirst())
        : Optional.of(glass.orElseGet(SimulatedScanimage::lid));
  }

  private static BufferedImage lid() {
    BufferedImage white = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 64; i++) {
      white.setRGB(i % 8, i / 8, 0xF4F4F4);
    }
    return white;
  }
}
