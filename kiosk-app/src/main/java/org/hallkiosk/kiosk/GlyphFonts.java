package org.hallkiosk.kiosk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The fonts that slips are drawn with where the printer lacks a character: the brand's, and those
/// for the rare planes that Debian's `fonts-hanazono` installs.
final class GlyphFonts {

  private static final List<Path> RARE_PLANES =
      List.of(
          Path.of("/usr/share/fonts/truetype/hanazono/HanaMinA.ttf"),
          Path.of("/usr/share/fonts/truetype/hanazono/HanaMinB.ttf"));

  private GlyphFonts() {}

  static List<Path> of(Path brandFonts) {
    return Stream.concat(
            Stream.of(brandFonts.resolve("NotoSansSC_400Regular.ttf")),
            RARE_PLANES.stream().filter(Files::exists))
        .toList();
  }
}
