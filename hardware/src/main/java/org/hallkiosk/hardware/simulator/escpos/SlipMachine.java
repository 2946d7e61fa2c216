package org.hallkiosk.hardware.simulator.escpos;

import java.awt.image.BufferedImage;

/// The mechanism that the commands drive.
interface SlipMachine {

  /// One character into the line that is being gathered.
  void character(int codePoint);

  void endLine();

  void feed(int dots);

  /// 0 left, 1 centre, 2 right.
  void align(int side);

  /// Factors of one to eight.
  void size(int wide, int tall);

  void chineseDouble(boolean on);

  void bold(boolean on);

  void lineHeight(int dots);

  void picture(BufferedImage black);

  /// @param content as bytes, which the printer does not understand
  /// @param level `L`, `M`, `Q` or `H`
  void qr(byte[] content, int module, char level);

  void cut();

  void reset();

  /// `GS a`: whether status changes are told unasked.
  void tellStatusUnasked(boolean on);

  /// `GS r`: the paper sensors, in the order of printing.
  void answerPaperSensors();
}
