package org.hallkiosk.kiosk.hall.gateway;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.hallkiosk.kiosk.hall.http.HallAddress;
import org.hallkiosk.kiosk.hall.http.HallLine;
import org.hallkiosk.kiosk.hall.http.HallTimeouts;
import org.hallkiosk.kiosk.hall.http.HallTls;
import org.hallkiosk.kiosk.hall.http.RequestSigner;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;

/// A hall behind a gateway of the field's shape, config/hall-api/gateway.md: ticket to token to
/// user, signed requests with nonces, bodies wrapped with SM4. Each call blocks at most two call
/// time-outs of [HallTimeouts]; a sign-in is three calls, and a fourth where the hall mixes people
/// up.
public final class GatewayHall extends CarriedHall {

  /// @param secret HMAC-SM3 under the terminal's secret at this hall
  /// @param nonces never the same twice: 16 to 64 letters, digits, _ or -, hard to guess
  public GatewayHall(
      HallAddress address,
      HallTimeouts timeouts,
      HallTls tls,
      RequestSigner secret,
      InstantSource clock,
      Supplier<String> nonces) {
    this(
        new GatewayCarrier(
            new HallLine(address, timeouts, tls, clock),
            new GatewayPost(address, GatewayKeys.of(secret), nonces, new RandomIvs())));
  }

  private GatewayHall(GatewayCarrier carrier) {
    super(carrier, new TicketOpening(carrier));
  }

  /// Safe for use by several threads.
  private static final class RandomIvs implements Supplier<byte[]> {
    private final SecureRandom random = new SecureRandom();

    @Override
    public byte[] get() {
      byte[] iv = new byte[Sm4.BLOCK];
      random.nextBytes(iv);
      return iv;
    }
  }
}
