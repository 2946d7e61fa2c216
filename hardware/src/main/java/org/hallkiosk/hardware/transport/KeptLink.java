package org.hallkiosk.hardware.transport;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The one link of a driver: opened when it is first needed, and again after it died. One thread
/// asks for the link; [#drop] and [#close] come from any.
public final class KeptLink {

  private final ByteLinkOpener opener;
  private final AtomicReference<Optional<ByteLink>> current =
      new AtomicReference<>(Optional.empty());
  private volatile boolean closed;
  private int openings;

  public KeptLink(ByteLinkOpener opener) {
    this.opener = opener;
  }

  /// The open link. Blocks as long as the opener does.
  ///
  /// @throws IOException when it cannot be opened, or was closed for good
  public ByteLink link() throws IOException {
    Optional<ByteLink> open = current.get();
    return open.isPresent() ? open.get() : reopened();
  }

  private ByteLink reopened() throws IOException {
    if (closed) {
      throw new IOException("the device is closed");
    }
    ByteLink fresh = opener.open();
    openings++;
    current.set(Optional.of(fresh));
    if (closed) {
      drop();
    }
    return fresh;
  }

  /// How many links were opened, for the thread that asks for them: another number than before
  /// means a fresh one, which a device must be greeted on.
  public int openings() {
    return openings;
  }

  public boolean open() {
    return current.get().isPresent();
  }

  /// The next call opens anew.
  public void drop() {
    current.getAndSet(Optional.empty()).ifPresent(ByteLink::close);
  }

  /// Idempotent. Ends a call that waits on the link.
  public void close() {
    closed = true;
    drop();
  }

  public boolean closed() {
    return closed;
  }
}
