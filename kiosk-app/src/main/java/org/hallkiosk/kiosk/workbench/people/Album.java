package org.hallkiosk.kiosk.workbench.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.hallkiosk.kiosk.ui.KioskWindow;
import org.hallkiosk.kiosk.view.Screen;

/// Keeps a picture of each screen as `screen.mode.language.orientation.png`.
///
/// @param folder empty keeps none
public record Album(Optional<Path> folder, String orientation) {

  static final String MODE = "normal";

  public static Album none() {
    return new Album(Optional.empty(), "portrait");
  }

  void keep(Screen screen, KioskWindow window) {
    folder.ifPresent(place -> keep(place, screen, window));
  }

  private void keep(Path place, Screen screen, KioskWindow window) {
    String name = screen.view().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    String language = screen.language().name().toLowerCase(Locale.ROOT);
    Path file = place.resolve(String.join(".", name, MODE, language, orientation, "png"));
    try {
      Files.createDirectories(place);
      ImageIO.write(window.snapshot(), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("the picture " + file + " cannot be written", e);
    }
  }
}
