package org.hallkiosk.kiosk.hall.gateway;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.http.HallAddress;
import org.hallkiosk.kiosk.hall.http.HmacSm3Signer;
import org.hallkiosk.kiosk.hall.http.OneShotBody;
import org.hallkiosk.kiosk.hall.wording.ContractBreach;

/// Seals and signs what is posted to a gateway, and opens what comes back.
final class GatewayPost {

  private final HallAddress address;
  private final HmacSm3Signer signer;
  private final Envelope requests;
  private final Envelope answers;
  private final Supplier<String> nonces;
  private final Supplier<byte[]> ivs;

  /// @param ivs 16 random bytes each
  GatewayPost(
      HallAddress address, GatewayKeys keys, Supplier<String> nonces, Supplier<byte[]> ivs) {
    this.address = address;
    this.signer = new HmacSm3Signer(keys.sign());
    this.requests = Envelope.ofRequests(keys);
    this.answers = Envelope.ofAnswers(keys);
    this.nonces = nonces;
    this.ivs = ivs;
  }

  /// @param whole all of it, as signature and answer have it: an answer to another body is none
  /// @param bytes of its body
  record Posted(Request request, String whole, int bytes) {
    @Override
    public String toString() {
      return "Posted[" + bytes + " bytes]";
    }
  }

  /// @param timestamp milliseconds since 1970
  Posted of(String path, byte[] plain, Optional<HallToken> token, long timestamp) {
    HttpUrl url = address.url(path, Map.of());
    RequestLine line =
        new RequestLine(
            url.encodedPath(),
            address.terminal(),
            timestamp,
            nonces.get(),
            token.map(HallToken::value).orElse(""));
    byte[] body = requests.sealed(plain, line.text(), ivs);
    String whole = line.text() + "\n" + HexFormat.of().formatHex(signer.hash(body));
    Request.Builder request =
        new Request.Builder()
            .url(url)
            .post(new OneShotBody("application/json", body))
            .header("Accept-Encoding", "identity")
            .header("X-App-Id", line.app())
            .header("X-Timestamp", Long.toString(line.timestamp()))
            .header("X-Nonce", line.nonce())
            .header("X-Sign", signature(whole));
    token.ifPresent(citizen -> request.header("X-Access-Token", citizen.value()));
    return new Posted(request.build(), whole, body.length);
  }

  private String signature(String whole) {
    byte[] text = ("GW1\n" + whole).getBytes(StandardCharsets.US_ASCII);
    return HexFormat.of().formatHex(signer.sign(text));
  }

  /// @throws ContractBreach when it is not the hall's answer to this very request
  byte[] opened(byte[] envelope, Posted posted) throws ContractBreach {
    return answers.opened(envelope, posted.whole());
  }
}
