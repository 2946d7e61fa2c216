package org.hallkiosk.hardware.transport.tcp;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.StalledWriteException;
import org.hallkiosk.hardware.transport.Ticker;

/// An open socket. A selector, because a socket's own write knows no patience: a peer that takes no
/// bytes would hold the caller.
public final class TcpLink implements ByteLink {
  private static final Duration LONGEST = Duration.ofDays(1);
  private final String name;
  private final SocketChannel channel;
  private final Selector selector;
  private final SelectionKey key;

  TcpLink(String name, SocketChannel channel) throws IOException {
    this.name = name;
    this.channel = channel;
    channel.configureBlocking(false);
    selector = Selector.open();
    key = channel.register(selector, SelectionKey.OP_READ);
  }

  @Override
  public int read(byte[] into, Duration patience) throws IOException {
    Deadline limit = Deadline.after(patience, Ticker.SYSTEM);
    ByteBuffer buffer = ByteBuffer.wrap(into);
    int got = channel.read(buffer);
    while (got == 0 && !limit.over()) {
      await(SelectionKey.OP_READ, limit);
      got = channel.read(buffer);
    }
    if (got < 0) {
      throw gone();
    }
    return got;
  }

  @Override
  public void write(byte[] bytes, Duration patience) throws IOException {
    Deadline limit = Deadline.after(patience, Ticker.SYSTEM);
    ByteBuffer left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      if (channel.write(left) == 0) {
        if (limit.over()) {
          throw new StalledWriteException(
              name + " took no bytes for " + patience.toMillis() + " ms");
        }
        await(SelectionKey.OP_WRITE, limit);
      }
    }
  }

  /// A selector takes whole milliseconds, and zero for ever.
  private void await(int interest, Deadline limit) throws IOException {
    try {
      key.interestOps(interest);
      selector.select(Math.max(1, limit.slice(LONGEST).toMillis()));
      selector.selectedKeys().clear();
    } catch (ClosedSelectorException | CancelledKeyException closed) {
      throw new IOException(name + " is closed", closed);
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("interrupted while waiting for " + name);
    }
  }

  private IOException gone() {
    return new IOException(name + " closed the connection");
  }

  @Override
  public void close() {
    try {
      channel.close();
      selector.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + name, e);
    }
  }

  @Override
  public String toString() {
    return "TcpLink[" + name + "]";
  }
}
