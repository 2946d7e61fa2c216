package org.hallkiosk.kiosk.hall.wording;

/// Brings messages to a hall of one shape, each once, and brings back what it says. Safe for use by
/// several threads.
public interface Carrier extends AutoCloseable {

  /// Blocks at most as long as the adapter says. A message with an objection is not sent.
  Reply send(Message message);

  @Override
  void close();
}
