package org.hallkiosk.kiosk.workbench.hall.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The fonts of the hall's certificates: Noto Sans SC, then fonts for what it lacks. Noto Sans SC
/// has no 𠮷; Debian's fonts-hanazono has.
///
/// @param regular for text
/// @param bold for headings and the seal
public record HallFonts(FontStack regular, FontStack bold) implements AutoCloseable {

  private static final Path HANAZONO = Path.of("/usr/share/fonts/truetype/hanazono");

  public static HallFonts of(Path folder, List<Path> fallbacks) throws IOException {
    return new HallFonts(
        stack(folder.resolve("NotoSansSC_400Regular.ttf"), fallbacks),
        stack(folder.resolve("NotoSansSC_700Bold.ttf"), fallbacks));
  }

  /// The fonts for rare characters that this machine has.
  public static List<Path> installedFallbacks() {
    return Stream.of("HanaMinA.ttf", "HanaMinB.ttf")
        .map(HANAZONO::resolve)
        .filter(Files::isReadable)
        .toList();
  }

  private static FontStack stack(Path first, List<Path> fallbacks) throws IOException {
    return new FontStack(Stream.concat(Stream.of(first), fallbacks.stream()).toList());
  }

  @Override
  public void close() throws IOException {
    regular.close();
    bold.close();
  }
}
