package org.hallkiosk.hardware.simulator.escpos;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A slip that came out and was cut.
///
/// @param lines the text line by line; `[QR …]` and `[picture WxH]` stand for what is no text
/// @param codes contents of its QR codes
/// @param image what it looks like, a pixel a dot
/// @param file absolute, a PNG; empty where no slips are kept
public record PrintedSlip(
    List<String> lines, List<String> codes, BufferedImage image, Optional<Path> file) {

  public PrintedSlip {
    lines = List.copyOf(lines);
    codes = List.copyOf(codes);
  }
}
