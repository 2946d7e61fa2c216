package org.hallkiosk.hardware.simulator.escpos;

import java.awt.image.BufferedImage;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Reads ESC/POS a byte at a time, as a printer does, and knows nothing of the driver's encoder.
/// What it does not know it notes and passes over; no command can make it keep more than
/// [#MOST_DATA_BYTES].
final class EscPosParser {

  static final int MOST_DATA_BYTES = 256 * 1024;
  private static final int MOST_SURPRISES = 100;
  private static final Charset CHINESE = Charset.forName("GB18030");

  private final SlipMachine machine;
  private final QrMemory qr = new QrMemory();
  private final List<String> surprises = new ArrayList<>();
  private boolean chinese;
  private byte[] gathered = {};
  private int filled;
  private int skipping;
  private Consumer<byte[]> next = _ -> {};

  EscPosParser(SlipMachine machine) {
    this.machine = machine;
  }

  /// The first hundred commands that no printer of this kind knows.
  List<String> surprises() {
    return List.copyOf(surprises);
  }

  void accept(int value) {
    if (skipping > 0) {
      skipping--;
    } else if (filled < gathered.length) {
      gather(value);
    } else {
      plain(value);
    }
  }

  private void gather(int value) {
    gathered[filled++] = (byte) value;
    if (filled == gathered.length) {
      byte[] whole = gathered;
      gathered = new byte[0];
      filled = 0;
      next.accept(whole);
    }
  }

  private void want(int count, Consumer<byte[]> then) {
    if (count > MOST_DATA_BYTES) {
      surprise("data of " + count + " bytes");
      skipping = count;
    } else if (count == 0) {
      then.accept(new byte[0]);
    } else {
      gathered = new byte[count];
      filled = 0;
      next = then;
    }
  }

  private void plain(int value) {
    switch (value) {
      case 0x0A -> machine.endLine();
      case 0x0D, 0x00 -> {}
      case 0x09 -> machine.character(' ');
      case 0x10 -> want(1, this::dle);
      case 0x1B -> want(1, this::esc);
      case 0x1C -> want(1, this::fs);
      case 0x1D -> want(1, this::gs);
      default -> text(value);
    }
  }

  /// Real-time commands were answered when they arrived; here they only pass by.
  private void dle(byte[] command) {
    switch (command[0]) {
      case 0x04, 0x05 -> want(1, _ -> {});
      case 0x14 -> want(3, _ -> {});
      default -> surprise("DLE", command[0]);
    }
  }

  private void esc(byte[] command) {
    switch (command[0]) {
      case '@' -> reset();
      case '2' -> machine.lineHeight(30);
      case '3' -> want(1, n -> machine.lineHeight(unsigned(n[0])));
      case 'a' -> want(1, n -> machine.align(n[0] & 3));
      case 'E' -> want(1, n -> machine.bold((n[0] & 1) != 0));
      case 'J' -> want(1, n -> machine.feed(unsigned(n[0])));
      case 'd' -> want(1, n -> machine.feed(unsigned(n[0]) * 30));
      case '!' -> want(1, n -> machine.size(1 + (n[0] >> 5 & 1), 1 + (n[0] >> 4 & 1)));
      case '-', 'M', 'R', 'S', 'T', 'V', 't', ' ', 'G' -> want(1, _ -> {});
      case 'p' -> want(3, _ -> {});
      default -> surprise("ESC", command[0]);
    }
  }

  private void fs(byte[] command) {
    switch (command[0]) {
      case '&' -> chinese = true;
      case '.' -> chinese = false;
      case 'W' -> want(1, n -> machine.chineseDouble((n[0] & 1) != 0));
      case '!', '-', 'C' -> want(1, _ -> {});
      case 'S' -> want(2, _ -> {});
      default -> surprise("FS", command[0]);
    }
  }

  private void gs(byte[] command) {
    switch (command[0]) {
      case '!' -> want(1, n -> machine.size(1 + (n[0] >> 4 & 7), 1 + (n[0] & 7)));
      case 'V' -> want(1, this::cut);
      case '(' -> want(3, this::extended);
      case 'v' -> want(6, this::picture);
      case 'a' -> want(1, n -> machine.tellStatusUnasked(n[0] != 0));
      case 'r' -> want(1, _ -> machine.answerPaperSensors());
      case 'B', 'H', 'f', 'h', 'w', 'b' -> want(1, _ -> {});
      case 'L', 'W', 'P' -> want(2, _ -> {});
      default -> surprise("GS", command[0]);
    }
  }

  private void cut(byte[] mode) {
    switch (mode[0]) {
      case 0x00, 0x01, '0', '1' -> machine.cut();
      case 'A', 'B' ->
          want(
              1,
              n -> {
                machine.feed(unsigned(n[0]));
                machine.cut();
              });
      default -> surprise("GS V", mode[0]);
    }
  }

  private void extended(byte[] head) {
    int length = word(head, 1);
    want(
        length,
        data -> {
          if (head[0] == 'k' && data.length >= 3 && data[0] == '1') {
            qr(data);
          } else {
            surprise("GS (", head[0]);
          }
        });
  }

  private void qr(byte[] data) {
    if (data[1] == 'Q') {
      qr.print(machine);
    } else if (!qr.take(data)) {
      surprise("GS ( k 1", data[1]);
    }
  }

  private void picture(byte[] head) {
    int rowBytes = word(head, 2);
    int rows = word(head, 4);
    if (head[0] != '0' || rowBytes == 0 || rows == 0) {
      surprise("GS v", head[0]);
      return;
    }
    if ((long) rowBytes * rows > Integer.MAX_VALUE) {
      surprise("a picture of " + rowBytes + " by " + rows);
      skipping = Integer.MAX_VALUE;
      return;
    }
    want(rowBytes * rows, bits -> machine.picture(image(bits, rowBytes, rows)));
  }

  private static BufferedImage image(byte[] bits, int rowBytes, int rows) {
    BufferedImage image = new BufferedImage(rowBytes * 8, rows, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < rowBytes * 8; x++) {
        boolean black = (bits[y * rowBytes + x / 8] >> (7 - x % 8) & 1) != 0;
        image.setRGB(x, y, black ? 0xFF000000 : 0xFFFFFFFF);
      }
    }
    return image;
  }

  private void text(int value) {
    if (value < 0x80) {
      machine.character(value);
    } else if (chinese && value > 0x80 && value < 0xFF) {
      want(1, second -> chinese((byte) value, second[0]));
    } else {
      machine.character('?');
    }
  }

  private void chinese(byte first, byte second) {
    if (second >= '0' && second <= '9') {
      want(2, rest -> decoded(first, second, rest[0], rest[1]));
    } else {
      decoded(first, second);
    }
  }

  private void decoded(byte... bytes) {
    new String(bytes, CHINESE).codePoints().forEach(machine::character);
  }

  private void reset() {
    chinese = false;
    machine.reset();
  }

  private void surprise(String lead, byte command) {
    surprise(lead + " %02X".formatted(command));
  }

  private void surprise(String what) {
    if (surprises.size() < MOST_SURPRISES) {
      surprises.add(what);
    }
  }

  private static int unsigned(byte value) {
    return value & 0xFF;
  }

  private static int word(byte[] bytes, int at) {
    return unsigned(bytes[at]) | unsigned(bytes[at + 1]) << 8;
  }
}
