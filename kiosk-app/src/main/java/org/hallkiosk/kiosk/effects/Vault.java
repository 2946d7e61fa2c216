package org.hallkiosk.kiosk.effects;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.kiosk.casework.Handle;

/// Holds the bytes of one session: what the state names by handles. Safe for use by several
/// threads.
public final class Vault {

  private final Map<Handle, byte[]> held = new HashMap<>();
  private long count;

  /// Takes a copy.
  public synchronized Handle keep(byte[] bytes) {
    count++;
    Handle handle = new Handle("vault-" + count);
    held.put(handle, bytes.clone());
    return handle;
  }

  /// A copy, if it has not been wiped.
  public synchronized Optional<byte[]> open(Handle handle) {
    return Optional.ofNullable(held.get(handle)).map(byte[]::clone);
  }

  /// A JPEG for the screen: a copy, some hundred kilobytes, so that a wipe never waits for whoever
  /// looks. Any thread.
  public Optional<Picture> picture(Handle handle) {
    return open(handle).map(bytes -> new Picture(Picture.JPEG, bytes));
  }

  /// Overwrites and forgets everything.
  public synchronized void wipe() {
    held.values().forEach(bytes -> Arrays.fill(bytes, (byte) 0));
    held.clear();
  }

  public synchronized boolean empty() {
    return held.isEmpty();
  }
}
