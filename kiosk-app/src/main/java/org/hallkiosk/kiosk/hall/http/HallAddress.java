package org.hallkiosk.kiosk.hall.http;

import java.net.URI;
import java.util.Map;
import okhttp3.HttpUrl;

/// Where the hall is, and as whom this terminal speaks to it.
///
/// @param base `https`, or `http` on this machine; a path below which the contract's paths lie
/// @param terminal the id under which the terminal is enrolled
public record HallAddress(URI base, String terminal) {

  public HallAddress {
    if (!terminal.matches("[A-Za-z0-9-]{4,40}")) {
      throw new IllegalArgumentException("a terminal id has 4 to 40 letters, digits or -");
    }
    HttpUrl url = HttpUrl.get(base);
    if (url == null || url.query() != null || url.fragment() != null) {
      throw new IllegalArgumentException("the hall's address is an http or https URL");
    }
    if (!url.isHttps() && !isThisMachine(url.host())) {
      throw new IllegalArgumentException("a hall on another machine is spoken to over https");
    }
  }

  private static boolean isThisMachine(String host) {
    return host.equals("127.0.0.1") || host.equals("localhost") || host.equals("::1");
  }

  /// Whether it is called over TLS.
  public boolean isSecure() {
    return base.getScheme().equalsIgnoreCase("https");
  }

  String host() {
    return HttpUrl.get(base.toString()).host();
  }

  /// @param query pairs, not yet encoded
  public HttpUrl url(String path, Map<String, String> query) {
    HttpUrl.Builder url = HttpUrl.get(base.toString()).newBuilder().addPathSegments(path);
    query.forEach(url::addQueryParameter);
    return url.build();
  }
}
