package org.hallkiosk.kiosk.workbench.hall;

/// What became of a terminal service card.
///
/// @param number of the change
/// @param card the card's own number
/// @param holder number of the citizen whose card it is, or was
public record CardEvent(String number, String card, String holder, Change change) {

  /// As the contract names them.
  public enum Change {
    BIND,
    UNBIND,
    REPORT_LOST
  }

  @Override
  public String toString() {
    return "CardEvent[" + number + ", " + change + "]";
  }
}
