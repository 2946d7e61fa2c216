package org.hallkiosk.kiosk.hall.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/// Why no answer came, in one sentence for the technician. The library's own messages name hosts
/// and certificates, and are left out.
final class Silence {

  private Silence() {}

  static String sentence(IOException trouble) {
    return switch (trouble) {
      case InterruptedIOException _ -> "the hall did not answer in time";
      case SSLPeerUnverifiedException _ ->
          "the hall's certificate is not of this host, or none of its keys is pinned";
      case SSLException _ ->
          "TLS with the hall fails: look at certificates, keys and the terminal's clock";
      case IOException other -> "no connection to the hall: " + other.getClass().getSimpleName();
    };
  }
}
