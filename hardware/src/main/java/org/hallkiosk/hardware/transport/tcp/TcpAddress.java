package org.hallkiosk.hardware.transport.tcp;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// A socket's address as a device list writes it: `tcp://127.0.0.1:3493`.
public record TcpAddress(String host, int port) {
  private static final int HIGHEST_PORT = 65_535;

  /// @return empty for what is no such address, or names no port where none is usual
  /// @param usualPort where the address names none; 0 when it must
  public static Optional<TcpAddress> parse(String address, int usualPort) {
    try {
      URI uri = new URI(address);
      int port = uri.getPort() < 0 ? usualPort : uri.getPort();
      return "tcp".equals(uri.getScheme())
              && uri.getHost() != null
              && plain(uri)
              && port > 0
              && port <= HIGHEST_PORT
          ? Optional.of(new TcpAddress(uri.getHost(), port))
          : Optional.empty();
    } catch (URISyntaxException broken) {
      return Optional.empty();
    }
  }

  private static boolean plain(URI uri) {
    return uri.getRawUserInfo() == null
        && uri.getRawQuery() == null
        && uri.getRawFragment() == null
        && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"));
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
