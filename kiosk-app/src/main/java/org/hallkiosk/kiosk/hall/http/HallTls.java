package org.hallkiosk.kiosk.hall.http;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How the terminal knows the hall, and the hall the terminal.
///
/// @param roots what the hall's certificate must lead to; empty: what the system trusts
/// @param pins hashes of public keys, one of which must be in the hall's chain; empty: any key
/// @param identity what the terminal shows where the hall asks for it
public record HallTls(
    List<X509Certificate> roots, Set<String> pins, Optional<ClientIdentity> identity) {

  public static final HallTls SYSTEM = new HallTls(List.of(), Set.of(), Optional.empty());

  private static final String PIN = "sha256/[A-Za-z0-9+/]{43}=";

  public HallTls {
    roots = List.copyOf(roots);
    pins = Set.copyOf(pins);
    if (!pins.stream().allMatch(HallTls::isPin)) {
      throw new IllegalArgumentException("a pin is sha256/ and the base64 hash of a public key");
    }
  }

  /// Whether the text is `sha256/` and the base64 SHA-256 of a SubjectPublicKeyInfo (RFC 7469,
  /// 2.4).
  static boolean isPin(String text) {
    return text.matches(PIN);
  }
}
