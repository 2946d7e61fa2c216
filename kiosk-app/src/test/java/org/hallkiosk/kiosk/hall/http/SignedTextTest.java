package org.hallkiosk.kiosk.hall.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SignedTextTest {

  /// Computed with Python's hmac from the contract's words, not with this code.
  @Test
  void the_signature_is_the_one_that_the_contract_describes() {
    byte[] secret = new byte[32];
    for (int i = 0; i < secret.length; i++) {
      secret[i] = (byte) i;
    }
    SignedText text =
        new SignedText(
            "HMAC-SHA256",
            "terminal-0001",
            1773541440000L,
            "nonce-0123456789",
            "PUT",
            "/v1/actions/session-0001-0001/submission",
            "b=%E4%BD%A0&a=2&a=1",
            "{\"service\":\"no-house-certificate\"}".getBytes(StandardCharsets.UTF_8),
            "Bearer abc");
    RequestSigner signer = new HmacSha256Signer(secret);
    byte[] signature = signer.sign(text.bytes(signer));
    assertEquals(
        "KKLJPl5WT2lIItYOPadQrNjNZ94yS6nfr6HuxvYk2gQ",
        Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
  }

  @Test
  void a_short_secret_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new HmacSha256Signer(new byte[31]));
  }
}
