package org.hallkiosk.hardware.station;

import java.nio.file.Path;
import java.util.List;

/// What a station needs besides its device list.
///
/// @param links turns addresses into wires
/// @param glyphFonts TrueType files for characters that a receipt printer lacks, by preference
/// @param data folder that drivers may keep their books in
public record Surroundings(Links links, List<Path> glyphFonts, Path data) {
  public Surroundings {
    glyphFonts = List.copyOf(glyphFonts);
  }
}
