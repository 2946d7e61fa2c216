package org.hallkiosk.kiosk.hall.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.hallkiosk.kiosk.hall.http.HmacSha256Signer;
import org.hallkiosk.kiosk.hall.http.HmacSm3Signer;
import org.hallkiosk.kiosk.hall.http.RequestSigner;
import org.junit.jupiter.api.Test;

class SignedTextTest {

  private static final byte[] SECRET = new byte[32];

  static {
    for (int i = 0; i < SECRET.length; i++) {
      SECRET[i] = (byte) i;
    }
  }

  private static SignedText text(String algorithm) {
    return new SignedText(
        algorithm,
        "terminal-0001",
        1773541440000L,
        "nonce-0123456789",
        "PUT",
        "/v1/actions/session-0001-0001/submission",
        "b=%E4%BD%A0&a=2&a=1",
        "{\"service\":\"no-house-certificate\"}".getBytes(StandardCharsets.UTF_8),
        "Bearer abc");
  }

  /// Computed with Python's hmac from the contract's words, not with this code.
  @Test
  void the_signature_is_the_one_that_the_contract_describes() {
    assertEquals(
        "KKLJPl5WT2lIItYOPadQrNjNZ94yS6nfr6HuxvYk2gQ", signed(new HmacSha256Signer(SECRET)));
  }

  /// Computed with OpenSSL from the contract's words, not with this code.
  @Test
  void the_signature_with_sm3_is_the_one_that_the_contract_describes() {
    assertEquals("qA-ILEtmIUvj_DRRbnrZiQfpCK7CpBOP2AyNAdAHbrI", signed(new HmacSm3Signer(SECRET)));
  }

  private static String signed(RequestSigner signer) {
    byte[] signature = signer.sign(text(signer.algorithm()).bytes(signer));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
  }

  @Test
  void a_short_secret_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new HmacSha256Signer(new byte[31]));
    assertThrows(IllegalArgumentException.class, () -> new HmacSm3Signer(new byte[31]));
  }
}
