package org.hallkiosk.kiosk.configuration;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.catalog.Texts;

/// This cabinet: where it stands, its panel, its devices, its hall.
///
/// @param id what hall and fleet call it
/// @param site the hall, centre or station where it stands
/// @param trustedRoots folder of the certificates that hall-signed papers must lead to, absolute
/// @param data folder that the terminal writes to, absolute
public record Terminal(
    String id,
    Texts region,
    Texts site,
    Panel panel,
    HallAccess hall,
    List<DeviceEntry> devices,
    Path trustedRoots,
    Path data) {

  public Terminal {
    devices = List.copyOf(devices);
  }

  /// The panel as it hangs, after any rotation.
  public record Panel(
      int widthPx, int heightPx, int widthMm, int heightMm, Orientation orientation) {}

  public enum Orientation {
    PORTRAIT,
    LANDSCAPE
  }

  /// @param shape how the hall wants to be spoken to
  /// @param address what the terminal's links resolve, such as an `https:` address
  /// @param signer how requests are signed: `hmac-sha256`, `hmac-sm3` or `sm2`
  /// @param keyFile what requests are signed with, absolute; read by whoever signs
  public record HallAccess(
      HallShape shape, String address, String signer, Path keyFile, TlsFiles tls) {}

  /// Which adapter speaks to the hall.
  public enum HallShape {
    /// By config/hall-api/openapi.yaml.
    CONTRACT,
    /// By config/hall-api/gateway.md.
    GATEWAY
  }

  /// What stands in files is read by whoever calls the hall; the paths are absolute.
  ///
  /// @param roots certificates that the hall's must lead to; empty: what the system trusts
  /// @param pins `sha256/` and the base64 SHA-256 of a public key each; empty: any key
  /// @param clientKey what the terminal shows to a hall that asks
  /// @param clientPassword what opens the client key
  public record TlsFiles(
      Optional<Path> roots,
      Set<String> pins,
      Optional<Path> clientKey,
      Optional<Path> clientPassword) {

    /// Nothing is said about TLS.
    public static final TlsFiles NONE =
        new TlsFiles(Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    public TlsFiles {
      pins = Set.copyOf(pins);
    }
  }

  /// One line of the device list.
  ///
  /// @param kind such as `id-card-reader`
  /// @param model names the driver
  /// @param address names the wire, such as `serial:/dev/ttyS0?baud=115200`
  /// @param options what the driver further wants to know
  public record DeviceEntry(
      String kind, String model, String address, Map<String, String> options) {
    public DeviceEntry {
      options = Map.copyOf(options);
    }
  }
}
