package org.hallkiosk.kiosk.hall.gateway;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.hallkiosk.kiosk.hall.http.HmacSm3Signer;
import org.hallkiosk.kiosk.hall.wording.ContractBreach;
import org.hallkiosk.kiosk.workbench.hall.WireTap;

/// Looks into what passed a gateway's wire, with the terminal's own secret.
final class Opened {

  private final GatewayKeys keys;

  Opened(byte[] secret) {
    this.keys = GatewayKeys.of(new HmacSm3Signer(secret));
  }

  /// What was answered.
  String answer(WireTap.Passed passed) throws ContractBreach {
    return new String(
        Envelope.ofAnswers(keys).opened(passed.answer(), whole(passed.sent())),
        StandardCharsets.UTF_8);
  }

  /// An answer to a request, as the gateway would seal it.
  String sealed(WireTap.Sent sent, String plain) {
    byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
    return new String(
        Envelope.ofAnswers(keys).sealed(bytes, whole(sent), () -> new byte[Sm4.BLOCK]),
        StandardCharsets.UTF_8);
  }

  private static String whole(WireTap.Sent sent) {
    HmacSm3Signer hashing = new HmacSm3Signer(new byte[32]);
    return line(sent).text() + "\n" + HexFormat.of().formatHex(hashing.hash(sent.body()));
  }

  private static RequestLine line(WireTap.Sent sent) {
    return new RequestLine(
        sent.path(),
        sent.headers().getOrDefault("X-App-Id", ""),
        Long.parseLong(sent.headers().getOrDefault("X-Timestamp", "0")),
        sent.headers().getOrDefault("X-Nonce", ""),
        sent.headers().getOrDefault("X-Access-Token", ""));
  }
}
