package org.hallkiosk.kiosk.ui.kit;

import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;
import javafx.scene.image.Image;
import javafx.scene.text.Font;

/// The hall's uniform image (统一形象标识), as an administrator lays it down: `colours.css` with one
/// colour a role, `emblem.png`, and `fonts/`.
public record Brand(Path folder) {

  private static final List<String> FONTS =
      List.of("NotoSansSC_400Regular.ttf", "NotoSansSC_700Bold.ttf");

  /// The colour roles, a stylesheet of looked-up colours.
  ///
  /// @throws UncheckedIOException when the file cannot be read
  public String colours() {
    Path file = folder.resolve("colours.css");
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the brand's colours cannot be read: " + file, e);
    }
  }

  /// Square; drawn no larger than its own pixels.
  ///
  /// @throws IllegalStateException when the file is missing or not a picture
  public Image emblem(double side) {
    Path file = folder.resolve("emblem.png");
    Image emblem = new Image(file.toUri().toString(), side, side, true, true);
    if (emblem.isError()) {
      throw new IllegalStateException("the brand's emblem cannot be read: " + file);
    }
    return emblem;
  }

  /// Whether the letters have a character. Reads the font anew, some 100 ms, at the first question.
  ///
  /// @throws IllegalStateException when the file is missing or not a font
  public IntPredicate showable() {
    Path file = folder.resolve("fonts").resolve(FONTS.getFirst());
    try {
      return java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, file.toFile())::canDisplay;
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("the brand's font cannot be read: " + file, e);
    }
  }

  /// Looks at the emblem before the first screen needs it: there, nobody could be told.
  ///
  /// @throws IllegalStateException when the file is missing or not a picture
  public void checkEmblem() {
    var _ = emblem(1);
  }

  /// Makes the letters known to JavaFX; what they lack, such as characters of the rare planes, it
  /// takes from the system's fonts. Some milliseconds.
  ///
  /// @throws IllegalStateException when a file is missing or not a font
  public void loadFonts() {
    for (String name : FONTS) {
      Path file = folder.resolve("fonts").resolve(name);
      Font font = Font.loadFont(file.toUri().toString(), 12);
      if (font == null) {
        throw new IllegalStateException("the brand's font cannot be read: " + file);
      }
    }
  }
}
