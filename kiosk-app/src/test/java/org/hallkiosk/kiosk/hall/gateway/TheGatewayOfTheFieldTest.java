package org.hallkiosk.kiosk.hall.gateway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import okio.Buffer;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.http.HallAddress;
import org.hallkiosk.kiosk.hall.http.HmacSha256Signer;
import org.hallkiosk.kiosk.hall.http.HmacSm3Signer;
import org.hallkiosk.kiosk.hall.wording.ContractBreach;
import org.junit.jupiter.api.Test;

/// What a terminal and a gateway of the field say to each other, to the byte. The literals were
/// made with OpenSSL 3 (`dgst -sm3 -mac HMAC`, `enc -sm4-cbc`) by config/hall-api/gateway.md.
class TheGatewayOfTheFieldTest {

  private static final String ENVELOPE =
      "{\"encryptData\":\"ABEiM0RVZneImaq7zN3u/4X64k+4ViXOJx94/fpwasHc9+PWBU8h77nIjKATF2vr\","
          + "\"sign\":\"0d76704bb1c4dff511a770d79222f9fe744995e616f441423eb2c60608e2bf58\"}";
  private static final String SIGN =
      "9ad2875d566a8658af840d090c984b64edf01c20e41a5719147a0b070adae7e1";
  private static final String ANSWER =
      "{\"encryptData\":\"ABEiM0RVZneImaq7zN3u/+Oz0mvyuxpM4yO40aakh2eyG3AcVv++J7qQxEcZxKmd"
          + "lwurOesNqI0QFucyEjcEKQ9H/Nflkkd95vCkmtAF0tTYwLAUa02nZM7cMLYan2ec\","
          + "\"sign\":\"dc51d183a6780201f5177d5329c51dd3c3d7905a9ab2249974473b535fa9a5ac\"}";
  private static final String SAID =
      "{\"code\":\"00000\",\"message\":\"成功\",\"data\":{\"checkResult\":\"passed\"}}";

  private final GatewayPost post =
      new GatewayPost(
          new HallAddress(URI.create("http://127.0.0.1:8080"), "terminal-0001"),
          GatewayKeys.of(new HmacSm3Signer(secret())),
          () -> "nonce-of-terminal-0001-00000001",
          () -> HexFormat.of().parseHex("00112233445566778899aabbccddeeff"));

  private static byte[] secret() {
    byte[] secret = new byte[32];
    for (int i = 0; i < secret.length; i++) {
      secret[i] = (byte) i;
    }
    return secret;
  }

  private GatewayPost.Posted posted() {
    return post.of(
        "gateway/verify/smsCheck",
        "{\"codeNo\":\"123456\"}".getBytes(StandardCharsets.UTF_8),
        Optional.of(new HallToken("t".repeat(43))),
        1773541440000L);
  }

  /// GB/T 32907-2016, A.1.
  @Test
  void sm4_is_that_of_the_standard() {
    byte[] example = HexFormat.of().parseHex("0123456789abcdeffedcba9876543210");
    SM4Engine engine = new SM4Engine();
    engine.init(true, new KeyParameter(example));
    byte[] block = new byte[16];
    engine.processBlock(example, 0, block, 0);
    assertEquals("681edf34d206965e86b3e94f536e4246", HexFormat.of().formatHex(block));
  }

  @Test
  void a_request_is_sealed_and_signed_as_the_page_says() throws IOException {
    var request = posted().request();
    Buffer body = new Buffer();
    Objects.requireNonNull(request.body()).writeTo(body);
    assertEquals(ENVELOPE, body.readUtf8());
    assertEquals("/gateway/verify/smsCheck", request.url().encodedPath());
    assertEquals("terminal-0001", request.header("X-App-Id"));
    assertEquals("1773541440000", request.header("X-Timestamp"));
    assertEquals("nonce-of-terminal-0001-00000001", request.header("X-Nonce"));
    assertEquals("t".repeat(43), request.header("X-Access-Token"));
    assertEquals(SIGN, request.header("X-Sign"));
  }

  @Test
  void an_answer_is_opened_as_the_page_says() throws ContractBreach {
    byte[] plain = post.opened(ANSWER.getBytes(StandardCharsets.UTF_8), posted());
    assertEquals(SAID, new String(plain, StandardCharsets.UTF_8));
  }

  @Test
  void one_bit_of_an_answer_that_is_turned_closes_it() {
    byte[] answer = ANSWER.getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < answer.length; at++) {
      byte[] turned = answer.clone();
      turned[at] ^= 1;
      assertThrows(ContractBreach.class, () -> post.opened(turned, posted()), "byte " + at);
    }
  }

  @Test
  void each_use_and_direction_has_a_key_of_its_own() {
    GatewayKeys keys = GatewayKeys.of(new HmacSm3Signer(secret()));
    assertEquals(
        "b797c9376cccda74c601ef9bf986265edb40e017da3d7171826bd377e57fa328",
        HexFormat.of().formatHex(keys.sign()));
    assertFalse(Arrays.equals(keys.requestCipher(), keys.answerCipher()));
    assertFalse(Arrays.equals(keys.requestMac(), keys.answerMac()));
    assertEquals("GatewayKeys[redacted]", keys.toString());
  }

  @Test
  void a_terminal_that_signs_otherwise_cannot_speak_to_a_gateway() {
    assertThrows(
        IllegalArgumentException.class, () -> GatewayKeys.of(new HmacSha256Signer(new byte[32])));
  }

  @Test
  void what_is_no_text_of_sm4_is_not_decrypted() {
    Sm4 cipher = new Sm4(new byte[16]);
    byte[] text = cipher.encrypted(new byte[] {1, 2, 3}, new byte[16]);
    assertArrayEquals(new byte[] {1, 2, 3}, cipher.decrypted(text).orElseThrow());
    for (int length : new int[] {0, 1, 16, 31, 33}) {
      assertEquals(Optional.empty(), cipher.decrypted(new byte[length]));
    }
    text[15] ^= 64;
    text[31] ^= 64;
    assertEquals(Optional.empty(), cipher.decrypted(text));
  }
}
