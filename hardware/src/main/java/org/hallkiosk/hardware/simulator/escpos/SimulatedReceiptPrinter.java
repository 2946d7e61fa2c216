package org.hallkiosk.hardware.simulator.escpos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import org.hallkiosk.hardware.simulator.line.FarEnd;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.ByteLinkOpener;

/// A thermal printer at the far end of a byte link. It reads ESC/POS, draws the paper, answers for
/// its sensors, and has happen to it what happens to printers. Printing takes no time; what it
/// cannot print for want of paper waits in its 4 kB buffer, and then it takes no more bytes; served
/// over a line without flow control, it loses them. All methods may be called from any thread.
///
/// Longer than most files: it is the panel of one machine, a method for each thing done to it.
public final class SimulatedReceiptPrinter implements ByteLinkOpener, FarEnd {

  private static final int BUFFER = 4096;
  private static final int DOTS_PER_COLUMN = 12;
  private static final Duration IDLE = Duration.ofMillis(20);
  private static final Duration WRITE_PATIENCE = Duration.ofSeconds(2);

  private final Queue<Integer> buffer = new ArrayDeque<>();
  private final AnswerQueue answers = new AnswerQueue();
  private final SlipSensors sensors = new SlipSensors();
  private final RealTimeRequests realTime = new RealTimeRequests(this::answerStatus);
  private final SlipMechanism mechanism;
  private final EscPosParser parser;
  private final Consumer<PrintedSlip> printed;
  private final Optional<SlipFolder> folder;
  private int slips;
  private byte[] lastTold = {};
  private boolean stalled;
  private boolean coverBlinks;
  private boolean unplugged;
  private int plugging;

  /// @param columns 48 on 80 mm paper, 32 on 58 mm
  /// @param fontFile the TrueType font that stands for the printer's ROM
  /// @param folder where each slip is laid as `slip-<n>.png`; empty keeps none
  /// @param printed told of each slip that was cut; must not call back
  /// @throws IOException when the font cannot be read
  public SimulatedReceiptPrinter(
      int columns, Path fontFile, Optional<Path> folder, Consumer<PrintedSlip> printed)
      throws IOException {
    this.printed = printed;
    this.folder = folder.map(SlipFolder::new);
    this.mechanism =
        new SlipMechanism(
            columns * DOTS_PER_COLUMN,
            SlipCanvas.font(fontFile),
            sensors,
            this::deliver,
            answers::say,
            this::tellStatus);
    this.parser = new EscPosParser(mechanism);
  }

  /// A wire to it. An earlier wire stays usable; there is one printer.
  @Override
  public synchronized ByteLink open() throws IOException {
    if (unplugged) {
      throw new IOException("no receipt printer is plugged in");
    }
    return new ReceiptWire(this, plugging);
  }

  public synchronized void paperEnd(boolean ended) {
    sensors.paperEnd = ended;
    mechanism.dotsLeft = Integer.MAX_VALUE;
    changed();
  }

  /// The roll ends in the middle of what is printed next.
  public synchronized void paperEndsAfter(int dots) {
    mechanism.dotsLeft = dots;
  }

  public synchronized void paperNearEnd(boolean near) {
    sensors.paperNearEnd = near;
    changed();
  }

  public synchronized void cover(boolean open) {
    sensors.coverOpen = open;
    changed();
  }

  /// Somebody opens the cover for a blink while the next line is printed.
  public synchronized void coverWhilePrinting() {
    coverBlinks = true;
  }

  /// The knife sticks at the next cut.
  public synchronized void jamCutter() {
    mechanism.knifeWillStick = true;
  }

  public synchronized void freeCutter() {
    mechanism.freeKnife();
    changed();
  }

  /// Takes everything and answers nothing.
  public synchronized void silent(boolean on) {
    answers.silent = on;
  }

  /// Its status bytes lack the bits by which one knows them.
  public synchronized void garble() {
    answers.garbled = true;
  }

  /// It tells the first two of its four status bytes.
  public synchronized void halveAnswers() {
    answers.half = true;
  }

  /// Everything it says comes so much later, in real time.
  public synchronized void slow(Duration delay) {
    answers.delay(delay);
  }

  /// Its wire is as it should be again.
  public synchronized void heal() {
    answers.heal();
    stalled(false);
  }

  /// Takes no bytes.
  public synchronized void stalled(boolean on) {
    stalled = on;
    notifyAll();
  }

  public synchronized void unplug() {
    unplugged = true;
    plugging++;
    notifyAll();
  }

  /// Links that were open stay dead, as on a real line.
  public synchronized boolean plugged() {
    return !unplugged;
  }

  public synchronized void plugIn() {
    unplugged = false;
  }

  /// Commands it did not know, the first hundred of them.
  public synchronized List<String> surprises() {
    return parser.surprises();
  }

  /// For the wire, which holds this printer's lock.
  AnswerQueue answers() {
    return answers;
  }

  boolean hasBeenUnplugged(int since) {
    return since != plugging;
  }

  /// Over a real line, until it is gone.
  @Override
  public void serve(ByteLink wire) {
    byte[] some = new byte[256];
    try (wire) {
      while (true) {
        take(some, wire.read(some, IDLE));
        byte[] said = said();
        if (said.length > 0) {
          wire.write(said, WRITE_PATIENCE);
        }
      }
    } catch (IOException gone) {
      // The wire is gone, and with it whoever printed: the printer waits for its next wire.
    }
  }

  private synchronized void take(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      take(bytes[i] & 0xFF);
    }
  }

  private synchronized byte[] said() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    for (int next = answers.next(); next >= 0; next = answers.next()) {
      said.write(next);
    }
    return said.toByteArray();
  }

  private void blink() {
    if (coverBlinks && mechanism.tellsUnasked()) {
      coverBlinks = false;
      sensors.coverOpen = true;
      tellChange();
      sensors.coverOpen = false;
    }
  }

  private void changed() {
    tellChange();
    digest();
  }

  private void answerStatus(int n) {
    answers.status(n, sensors.answer(n));
  }

  private void tellChange() {
    if (mechanism.tellsUnasked() && !Arrays.equals(lastTold, sensors.unasked())) {
      tellStatus();
    }
  }

  private void tellStatus() {
    lastTold = sensors.unasked();
    for (byte told : lastTold) {
      answers.say(told);
    }
    notifyAll();
  }

  /// Real-time requests are answered on arrival, even inside other data and with a full buffer: the
  /// host would never learn why it is full. So real printers do.
  void take(int value) {
    realTime.accept(value);
    if (buffer.size() < BUFFER) {
      buffer.add(value);
    }
    digest();
  }

  private void digest() {
    while (!sensors.offline() && !buffer.isEmpty()) {
      parser.accept(buffer.remove());
      blink();
      tellChange();
    }
    notifyAll();
  }

  /// For the wire, which holds this printer's lock.
  boolean takes(byte[] bytes) {
    boolean request = bytes.length == 3 && bytes[0] == 0x10;
    return !stalled && (request || buffer.size() < BUFFER);
  }

  private void deliver(SlipCanvas canvas) {
    slips++;
    BufferedImage image = canvas.image();
    printed.accept(
        new PrintedSlip(
            canvas.lines(), canvas.codes(), image, folder.map(place -> place.lay(slips, image))));
  }
}
