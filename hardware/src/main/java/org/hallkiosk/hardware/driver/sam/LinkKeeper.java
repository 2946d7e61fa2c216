package org.hallkiosk.hardware.driver.sam;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.ByteLinkOpener;

/// The one link of a reader: opened when it is first needed, and again after it died.
final class LinkKeeper {

  private final ByteLinkOpener opener;
  private final AtomicReference<Optional<ByteLink>> current =
      new AtomicReference<>(Optional.empty());
  private volatile boolean closed;

  LinkKeeper(ByteLinkOpener opener) {
    this.opener = opener;
  }

  /// The open link. Blocks as long as the opener does.
  ByteLink link() throws IOException {
    Optional<ByteLink> open = current.get();
    return open.isPresent() ? open.get() : reopened();
  }

  private ByteLink reopened() throws IOException {
    if (closed) {
      throw new IOException("the reader is closed");
    }
    ByteLink fresh = opener.open();
    current.set(Optional.of(fresh));
    if (closed) {
      drop();
    }
    return fresh;
  }

  /// From any thread.
  void drop() {
    current.getAndSet(Optional.empty()).ifPresent(ByteLink::close);
  }

  /// From any thread; idempotent. Ends a call that waits on the link.
  void close() {
    closed = true;
    drop();
  }

  boolean closed() {
    return closed;
  }
}
