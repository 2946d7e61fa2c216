package org.hallkiosk.kiosk;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.hall.contract.ContractHall;
import org.hallkiosk.kiosk.hall.gateway.GatewayHall;
import org.hallkiosk.kiosk.hall.http.HallAddress;
import org.hallkiosk.kiosk.hall.http.HallTimeouts;
import org.hallkiosk.kiosk.hall.http.HallTls;
import org.hallkiosk.kiosk.hall.http.HallTlsFile;
import org.hallkiosk.kiosk.hall.http.RandomNonces;
import org.hallkiosk.kiosk.hall.http.RequestSigner;
import org.hallkiosk.kiosk.hall.http.SignerFile;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;

/// How this terminal reaches its hall: in which shape, where it is, as whom, and by which keys each
/// knows the other.
public record HallLink(
    Terminal.HallShape shape, HallAddress address, RequestSigner signer, HallTls tls) {

  /// As the terminal's file says.
  ///
  /// @throws CannotStart when the address cannot be called, or a key file does not hold what it
  ///   should
  public static HallLink of(Terminal terminal, InstantSource clock) throws CannotStart {
    Terminal.HallAccess hall = terminal.hall();
    return new HallLink(
        hall.shape(),
        address(hall, terminal.id()),
        signer(hall.signer(), hall.keyFile()),
        tls(hall.tls(), clock.instant()));
  }

  /// Calls nobody yet.
  public CarriedHall open(InstantSource clock) {
    HallTimeouts timeouts = HallTimeouts.DEFAULT;
    RandomNonces nonces = new RandomNonces();
    return switch (shape) {
      case CONTRACT -> new ContractHall(address, timeouts, tls, signer, clock, nonces);
      case GATEWAY -> new GatewayHall(address, timeouts, tls, signer, clock, nonces);
    };
  }

  private static HallAddress address(Terminal.HallAccess hall, String terminal) throws CannotStart {
    Optional<HallAddress> address = callable(hall.address(), terminal);
    if (address.isEmpty()) {
      throw new CannotStart(
          "The hall's address "
              + hall.address()
              + " is not one that this terminal can call; write an https address in its terminal"
              + " file, or run scripts/run for a simulated hall.");
    }
    if (!address.get().isSecure() && !hall.tls().equals(Terminal.TlsFiles.NONE)) {
      throw new CannotStart(
          "The hall's address "
              + hall.address()
              + " is called without TLS, but the terminal file has a section tls; write an https"
              + " address, or remove the section.");
    }
    return address.get();
  }

  private static Optional<HallAddress> callable(String address, String terminal) {
    try {
      return Optional.of(new HallAddress(URI.create(address), terminal));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Read as a technician wrote it, and as the hall enrolled the terminal.
  ///
  /// @param signer `hmac-sha256`, `hmac-sm3` or `sm2`
  public static RequestSigner signer(String signer, Path keyFile) throws CannotStart {
    return switch (SignerFile.read(signer, keyFile)) {
      case SignerFile.Outcome.Read(RequestSigner read) -> read;
      case SignerFile.Outcome.NotRead(String sentence) -> throw new CannotStart(sentence);
    };
  }

  private static HallTls tls(Terminal.TlsFiles files, Instant now) throws CannotStart {
    return switch (HallTlsFile.read(
        files.roots(), files.pins(), files.clientKey(), files.clientPassword(), now)) {
      case HallTlsFile.Outcome.Read(HallTls tls) -> tls;
      case HallTlsFile.Outcome.NotRead(String sentence) -> throw new CannotStart(sentence);
    };
  }
}
