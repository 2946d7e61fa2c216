package org.hallkiosk.hardware.transport.ipp;

import java.net.URI;
import java.util.Locale;

/// The two spellings of one printer's address: the IPP one that it knows itself by, and the HTTP
/// one that reaches it (RFC 3510; RFC 7472 for `ipps`).
///
/// @param ipp always with a port
/// @param http always with a port
record PrinterAddress(URI ipp, URI http) {

  private static final int IPP_PORT = 631;

  /// @throws IllegalArgumentException when the address is not an ipp, ipps, http or https one
  static PrinterAddress of(URI given) {
    String host = given.getHost();
    String scheme = given.getScheme();
    if (host == null || scheme == null) {
      throw new IllegalArgumentException(
          "a printer address is like ipp://host/ipp/print, not " + given);
    }
    return switch (scheme.toLowerCase(Locale.ROOT)) {
      case "ipp" -> both(given, "ipp", "http", IPP_PORT);
      case "ipps" -> both(given, "ipps", "https", IPP_PORT);
      case "http" -> both(given, "ipp", "http", 80);
      case "https" -> both(given, "ipps", "https", 443);
      default ->
          throw new IllegalArgumentException(
              "a printer address starts with ipp, ipps, http or https, not " + scheme);
    };
  }

  private static PrinterAddress both(URI given, String ipp, String http, int usualPort) {
    int port = given.getPort() < 0 ? usualPort : given.getPort();
    String rest = "://" + given.getHost() + ":" + port + path(given);
    return new PrinterAddress(URI.create(ipp + rest), URI.create(http + rest));
  }

  private static String path(URI given) {
    String path = given.getRawPath();
    return path == null || path.isEmpty() ? "/" : path;
  }
}
