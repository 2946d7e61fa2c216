package org.hallkiosk.hardware.device;

/// What every device has. One thread at a time calls the operations that block; [#health] and
/// [#close] may come from any thread, at any time, and never block.
public interface Device extends AutoCloseable {
  /// What is known now, without asking the wire.
  Health health();

  /// Asks the device how it is, on the thread that owns it. Blocks up to 5 s.
  Health check();

  /// Idempotent. Ends a waiting operation, which then answers with a fault.
  @Override
  void close();
}
