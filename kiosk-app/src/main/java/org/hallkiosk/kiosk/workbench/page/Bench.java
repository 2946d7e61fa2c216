package org.hallkiosk.kiosk.workbench.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the page shows and drives.
///
/// @param panels asked several times a second by each open page, from several threads at once:
///   answers from memory
/// @param actions called on a request's own virtual thread, may block; only ever with a panel,
///   control and value that `panels` offered a moment ago
/// @param font a TrueType font with Chinese letters, used where the browser's machine has none
public record Bench(
    LiveScreen screen,
    Supplier<List<Panel>> panels,
    Consumer<Action> actions,
    Happenings happenings,
    Optional<Path> font) {

  Optional<Panel> panel(String id) {
    return panels.get().stream().filter(panel -> panel.id().equals(id)).findFirst();
  }
}
