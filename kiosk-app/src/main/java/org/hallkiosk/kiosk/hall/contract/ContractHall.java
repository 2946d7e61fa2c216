package org.hallkiosk.kiosk.hall.contract;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.hallkiosk.kiosk.hall.http.HallAddress;
import org.hallkiosk.kiosk.hall.http.HallLine;
import org.hallkiosk.kiosk.hall.http.HallTimeouts;
import org.hallkiosk.kiosk.hall.http.HallTls;
import org.hallkiosk.kiosk.hall.http.RequestSigner;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.hallkiosk.kiosk.hall.wording.Carrier;
import org.hallkiosk.kiosk.hall.wording.Opening;

/// A hall that keeps our contract, config/hall-api/openapi.yaml. Each call blocks at most two call
/// time-outs of [HallTimeouts].
public final class ContractHall extends CarriedHall {

  /// A hall that is known by what the system trusts.
  public ContractHall(
      HallAddress address,
      HallTimeouts timeouts,
      RequestSigner signer,
      InstantSource clock,
      Supplier<String> nonces) {
    this(address, timeouts, HallTls.SYSTEM, signer, clock, nonces);
  }

  /// @param nonces never the same twice: 16 to 64 letters, digits, _ or -, hard to guess
  public ContractHall(
      HallAddress address,
      HallTimeouts timeouts,
      HallTls tls,
      RequestSigner signer,
      InstantSource clock,
      Supplier<String> nonces) {
    this(new ContractCarrier(address, signer, nonces, new HallLine(address, timeouts, tls, clock)));
  }

  private ContractHall(Carrier carrier) {
    super(carrier, Opening.atOnce(carrier));
  }
}
