package org.hallkiosk.hardware.transport.tcp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.ByteLinkOpener;

/// Opens a link over a socket: a daemon on loopback, or a gateway to a serial line.
public final class TcpLinkOpener implements ByteLinkOpener {
  private final TcpAddress address;
  private final Duration patience;

  /// @param patience how long connecting may take
  public TcpLinkOpener(TcpAddress address, Duration patience) {
    this.address = address;
    this.patience = patience;
  }

  @Override
  public ByteLink open() throws IOException {
    SocketChannel channel = SocketChannel.open();
    try {
      channel
          .socket()
          .connect(
              new InetSocketAddress(address.host(), address.port()),
              Math.toIntExact(patience.toMillis()));
      channel.socket().setTcpNoDelay(true);
      return new TcpLink(address.toString(), channel);
    } catch (IOException e) {
      channel.close();
      throw new IOException("nothing answers at " + address + ": " + e.getMessage(), e);
    }
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
