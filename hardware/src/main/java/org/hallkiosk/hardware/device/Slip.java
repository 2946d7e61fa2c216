package org.hallkiosk.hardware.device;

import java.util.List;

/// A slip as line items: what it says, not how a printer model says it.
public record Slip(List<Item> items) {

  public Slip {
    items = List.copyOf(items);
  }

  /// One line, or one block of lines.
  public sealed interface Item {}

  /// Large and centred.
  public record Title(String text) implements Item {}

  /// A paragraph, wrapped at the paper's width.
  public record Text(String text) implements Item {}

  /// A label on the left and its value on the right, wrapped below where they do not fit.
  public record Pair(String label, String value) implements Item {}

  public record Rule() implements Item {}

  /// A QR code, centred.
  public record Qr(String content) implements Item {}

  @Override
  public String toString() {
    return "Slip[" + items.size() + " items]";
  }
}
