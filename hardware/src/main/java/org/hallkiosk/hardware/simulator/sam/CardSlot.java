package org.hallkiosk.hardware.simulator.sam;

import java.util.Optional;

/// The card on the module's antenna and how far the module has come with it. A card that was read
/// is not found again until it was lifted. Guarded by the module.
final class CardSlot {

  private enum Progress {
    LAID,
    FOUND,
    SELECTED,
    READ
  }

  private Optional<SimulatedCard> card = Optional.empty();
  private Progress progress = Progress.LAID;

  void lay(SimulatedCard laid) {
    card = Optional.of(laid);
    progress = Progress.LAID;
  }

  void lift() {
    card = Optional.empty();
    progress = Progress.LAID;
  }

  /// The module forgets what it did, not what lies there.
  void reset() {
    progress = Progress.LAID;
  }

  boolean occupied() {
    return card.isPresent();
  }

  boolean find() {
    if (card.isEmpty() || progress == Progress.READ) {
      return false;
    }
    progress = Progress.FOUND;
    return true;
  }

  boolean select() {
    if (card.isEmpty() || (progress != Progress.FOUND && progress != Progress.SELECTED)) {
      return false;
    }
    progress = Progress.SELECTED;
    return true;
  }

  /// The card's content for reading, while it is selected.
  Optional<SimulatedCard> selected() {
    return progress == Progress.SELECTED || progress == Progress.READ ? card : Optional.empty();
  }

  void wasRead() {
    progress = Progress.READ;
  }
}
