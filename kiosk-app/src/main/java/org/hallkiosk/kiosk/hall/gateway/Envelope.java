package org.hallkiosk.kiosk.hall.gateway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.hallkiosk.kiosk.hall.http.HmacSm3Signer;
import org.hallkiosk.kiosk.hall.wording.Body;
import org.hallkiosk.kiosk.hall.wording.ContractBreach;
import org.hallkiosk.kiosk.hall.wording.Form;
import org.hallkiosk.kiosk.hall.wording.Members;

/// What bodies travel in, one direction: `{"encryptData": …, "sign": …}`. Encrypted with SM4, then
/// sealed with HMAC-SM3 over the encrypted text and the request that it belongs to. The seal is
/// looked at first: nothing that the other side did not write is ever decrypted.
final class Envelope {

  private static final Form SEAL = Form.of("[0-9a-f]{64}", 64);

  private final String direction;
  private final HmacSm3Signer seal;
  private final Sm4 cipher;

  private Envelope(String direction, byte[] mac, byte[] cipher) {
    this.direction = direction;
    this.seal = new HmacSm3Signer(mac);
    this.cipher = new Sm4(cipher);
  }

  static Envelope ofRequests(GatewayKeys keys) {
    return new Envelope("request", keys.requestMac(), keys.requestCipher());
  }

  static Envelope ofAnswers(GatewayKeys keys) {
    return new Envelope("answer", keys.answerMac(), keys.answerCipher());
  }

  /// @param about what the seal covers beside the text
  /// @param ivs 16 random bytes each
  byte[] sealed(byte[] plain, String about, Supplier<byte[]> ivs) {
    String text = Base64.getEncoder().encodeToString(cipher.encrypted(plain, ivs.get()));
    return new Body()
        .text("encryptData", _ -> true, text)
        .text("sign", SEAL, seal(text, about))
        .json(GatewayVocabulary.ONLY);
  }

  /// @param about the request that is answered, all of it
  /// @throws ContractBreach when it is no envelope, or not the other side's for this request
  byte[] opened(byte[] json, String about) throws ContractBreach {
    Members envelope = Members.of(json, GatewayVocabulary.ONLY);
    String text = envelope.text("encryptData", _ -> true);
    if (!isEqual(envelope.text("sign", SEAL), seal(text, about))) {
      throw new ContractBreach("the hall's answer is not sealed for this request and terminal");
    }
    return decoded(text)
        .flatMap(cipher::decrypted)
        .orElseThrow(() -> Members.outOfContract("encryptData"));
  }

  private String seal(String text, String about) {
    String sealed = String.join("\n", "GW1", direction, about, text);
    return HexFormat.of().formatHex(seal.sign(sealed.getBytes(StandardCharsets.US_ASCII)));
  }

  private static boolean isEqual(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  private static Optional<byte[]> decoded(String base64) {
    try {
      return Optional.of(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
