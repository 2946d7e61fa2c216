package org.hallkiosk.hardware.simulator.escpos;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Head, roll and knife: draws on the paper, uses it up, cuts it. Guarded by its printer.
final class SlipMechanism implements SlipMachine {

  private final int width;
  private final Font font;
  private final SlipSensors sensors;
  private final Consumer<SlipCanvas> cutOff;
  private final IntConsumer answer;
  private final Runnable statusWanted;
  private final List<SlipCanvas.Cell> line = new ArrayList<>();
  private SlipCanvas paper;
  private int side;
  private int wide = 1;
  private int tall = 1;
  private boolean chineseDouble;
  private boolean bold;
  private int lineHeight = 30;
  private boolean cutPending;
  private boolean tellsUnasked;
  boolean knifeWillStick;
  int dotsLeft = Integer.MAX_VALUE;

  /// @param answer takes one byte for the host
  /// @param statusWanted called when automatic status is switched on
  SlipMechanism(
      int width,
      Font font,
      SlipSensors sensors,
      Consumer<SlipCanvas> cutOff,
      IntConsumer answer,
      Runnable statusWanted) {
    this.width = width;
    this.font = font;
    this.sensors = sensors;
    this.cutOff = cutOff;
    this.answer = answer;
    this.statusWanted = statusWanted;
    this.paper = new SlipCanvas(width, font);
  }

  boolean tellsUnasked() {
    return tellsUnasked;
  }

  @Override
  public void character(int codePoint) {
    boolean large = chineseDouble && codePoint >= 0x80;
    SlipCanvas.Cell cell =
        new SlipCanvas.Cell(
            codePoint, large ? Math.max(2, wide) : wide, large ? Math.max(2, tall) : tall, bold);
    int used = line.stream().mapToInt(SlipCanvas.Cell::dots).sum();
    if (used + cell.dots() > width) {
      endLine();
    }
    line.add(cell);
  }

  @Override
  public void endLine() {
    paper.line(line, side, lineHeight);
    line.clear();
    use(lineHeight);
  }

  @Override
  public void feed(int dots) {
    flush();
    paper.feed(dots);
    use(dots);
  }

  @Override
  public void align(int newSide) {
    side = newSide;
  }

  @Override
  public void size(int newWide, int newTall) {
    wide = newWide;
    tall = newTall;
  }

  @Override
  public void chineseDouble(boolean on) {
    chineseDouble = on;
  }

  @Override
  public void bold(boolean on) {
    bold = on;
  }

  @Override
  public void lineHeight(int dots) {
    lineHeight = dots;
  }

  @Override
  public void picture(BufferedImage black) {
    flush();
    paper.picture(black, side);
    use(black.getHeight());
  }

  @Override
  public void qr(byte[] content, int module, char level) {
    flush();
    paper.qr(content, module, level, side);
    use(25 * module);
  }

  /// A knife that sticks leaves the slip hanging; it is cut once somebody has freed the knife.
  @Override
  public void cut() {
    flush();
    if (knifeWillStick) {
      knifeWillStick = false;
      sensors.knifeStuck = true;
      cutPending = true;
    } else {
      cutNow();
    }
  }

  void freeKnife() {
    sensors.knifeStuck = false;
    if (cutPending) {
      cutPending = false;
      cutNow();
    }
  }

  private void cutNow() {
    SlipCanvas whole = paper;
    paper = new SlipCanvas(width, font);
    if (!whole.isBlank()) {
      cutOff.accept(whole);
    }
  }

  @Override
  public void reset() {
    side = 0;
    size(1, 1);
    chineseDouble = false;
    bold = false;
    lineHeight = 30;
    line.clear();
  }

  @Override
  public void tellStatusUnasked(boolean on) {
    tellsUnasked = on;
    if (on) {
      statusWanted.run();
    }
  }

  @Override
  public void answerPaperSensors() {
    answer.accept(sensors.paper());
  }

  private void flush() {
    if (!line.isEmpty()) {
      endLine();
    }
  }

  private void use(int dots) {
    if (dotsLeft != Integer.MAX_VALUE) {
      dotsLeft -= dots;
      if (dotsLeft <= 0) {
        sensors.paperEnd = true;
      }
    }
  }
}
