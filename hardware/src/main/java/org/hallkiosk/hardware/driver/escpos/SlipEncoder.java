package org.hallkiosk.hardware.driver.escpos;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.hallkiosk.hardware.device.Slip;

/// Turns a slip into ESC/POS. A line with a character that the model lacks is sent as a picture of
/// the whole line: `GS v 0` cannot stand inside a line of text.
final class SlipEncoder {

  private static final String RULE = "─";
  private static final int GAP = 12;

  private final EscPosSettings settings;
  private final GlyphRasteriser glyphs;

  SlipEncoder(EscPosSettings settings, GlyphRasteriser glyphs) {
    this.settings = settings;
    this.glyphs = glyphs;
  }

  /// Empty where a QR code would not fit on the paper.
  Optional<EncodedSlip> encode(Slip slip) {
    EscPosCommands out = new EscPosCommands();
    out.start();
    if (settings.tellsUnasked()) {
      out.tellUnasked(true);
    }
    for (Slip.Item item : slip.items()) {
      if (!encode(item, out)) {
        return Optional.empty();
      }
    }
    out.cut(settings.cutFeed());
    if (settings.tellsUnasked()) {
      out.tellUnasked(false);
    }
    return Optional.of(new EncodedSlip(out.bytes(), out.dots()));
  }

  private boolean encode(Slip.Item item, EscPosCommands out) {
    return switch (item) {
      case Slip.Title(String text) -> title(text, out);
      case Slip.Text(String text) -> lines(text, out);
      case Slip.Pair(String label, String value) -> pair(label, value, out);
      case Slip.Rule() -> line(RULE.repeat(settings.columns() / 2), out);
      case Slip.Qr(String content) -> qr(content, out);
    };
  }

  private boolean title(String text, EscPosCommands out) {
    out.centred(true);
    out.large(true);
    for (String line : Columns.wrap(text, settings.columns() / 2)) {
      write(line, 2, out);
    }
    out.large(false);
    out.centred(false);
    return true;
  }

  private boolean lines(String text, EscPosCommands out) {
    Columns.wrap(text, settings.columns()).forEach(line -> write(line, 1, out));
    return true;
  }

  private boolean line(String text, EscPosCommands out) {
    write(text, 1, out);
    return true;
  }

  private boolean pair(String label, String value, EscPosCommands out) {
    String left = Columns.harmless(label);
    String right = Columns.harmless(value);
    int gap = settings.columns() - Columns.of(left) - Columns.of(right);
    if (gap >= 1) {
      return line(left + " ".repeat(gap) + right, out);
    }
    lines(left, out);
    for (String part : Columns.wrap(right, settings.columns())) {
      line(" ".repeat(settings.columns() - Columns.of(part)) + part, out);
    }
    return true;
  }

  private boolean qr(String content, EscPosCommands out) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    OptionalInt modules = QrSize.modules(bytes.length);
    if (modules.isEmpty() || QrSize.dots(modules.getAsInt(), settings.dots()).isEmpty()) {
      return false;
    }
    int module = QrSize.dots(modules.getAsInt(), settings.dots()).getAsInt();
    out.feed(GAP);
    out.centred(true);
    out.qr(bytes, module, modules.getAsInt() * module);
    out.centred(false);
    out.feed(GAP);
    return true;
  }

  private void write(String line, int scale, EscPosCommands out) {
    if (line.codePoints().allMatch(settings.repertoire()::has)) {
      line.codePoints().forEach(out::character);
      out.endLine(scale == 1 ? EscPosCommands.LINE : EscPosCommands.TALL_LINE);
    } else {
      out.picture(picture(line, scale));
    }
  }

  /// As wide as the text, so that the printer's own centring still centres it.
  private Raster picture(String line, int scale) {
    int cell = EscPosSettings.DOTS_PER_COLUMN * scale;
    Raster picture = new Raster(Columns.of(line) * cell, EscPosCommands.LINE * scale);
    int x = 0;
    for (int codePoint : line.codePoints().toArray()) {
      int width = Columns.of(codePoint) * cell;
      if (codePoint != ' ') {
        picture.draw(glyphs.draw(codePoint, width, 2 * cell), x, 0);
      }
      x += width;
    }
    return picture;
  }
}
