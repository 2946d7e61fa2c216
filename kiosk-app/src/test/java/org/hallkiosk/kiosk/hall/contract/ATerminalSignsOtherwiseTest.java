package org.hallkiosk.kiosk.hall.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.http.HmacSha256Signer;
import org.hallkiosk.kiosk.hall.http.HmacSm3Signer;
import org.hallkiosk.kiosk.hall.http.RequestSigner;
import org.hallkiosk.kiosk.hall.http.SignerFile;
import org.hallkiosk.kiosk.hall.http.Sm2Signer;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.hallkiosk.kiosk.workbench.hall.TerminalKey;
import org.hallkiosk.kiosk.workbench.hall.WireTap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When terminals are enrolled for different algorithms, and when one signs with what it is not
/// enrolled for.
class ATerminalSignsOtherwiseTest {

  private static final HallAnswer<?> REJECTED =
      new HallAnswer.Unavailable<>("the hall rejects this terminal: SIGNATURE_INVALID");

  @TempDir Path folder;
  private HallBench bench;

  @BeforeEach
  void open() throws IOException {
    bench = new HallBench(folder.resolve("hall"));
  }

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  @Test
  void each_signer_of_a_key_file_is_known_to_the_hall_also_after_its_restart() throws IOException {
    RequestSigner sm3 = read("hmac-sm3", HexFormat.of().formatHex(secret("terminal-sm3")));
    RequestSigner sha = read("hmac-sha256", HexFormat.of().formatHex(secret("terminal-sha")));
    RequestSigner sm2 = read("sm2", pem(enrolledKey("terminal-sm2", 20_261)));
    for (int life = 0; life < 2; life++) {
      assertServed("terminal-sm3", sm3, "HMAC-SM3 ");
      assertServed("terminal-sha", sha, "HMAC-SHA256 ");
      assertServed("terminal-sm2", sm2, "SM2 ");
      bench.restart();
    }
  }

  @Test
  void a_wrong_key_of_the_right_algorithm_is_refused() throws IOException {
    var _ = bench.hall().enrol("terminal-sm3", "HMAC-SM3");
    enrolledKey("terminal-sm2", 20_261);
    assertRejected("terminal-sm3", new HmacSm3Signer(new byte[32]));
    assertRejected("terminal-sm2", new Sm2Signer(key(20_262)));
  }

  @Test
  void the_right_key_under_another_algorithm_is_refused() throws IOException {
    byte[] secret = bench.hall().enrol("terminal-sm3", "HMAC-SM3");
    assertRejected("terminal-sm3", new HmacSha256Signer(secret));
    assertRejected(HallBench.TERMINAL, new HmacSm3Signer(bench.hall().enrol(HallBench.TERMINAL)));
  }

  /// A public key is no secret: whoever has it must not sign with it.
  @Test
  void a_public_key_in_place_of_a_secret_is_refused() throws IOException {
    ECPoint known = publicKey(enrolledKey("terminal-sm2", 20_261));
    for (boolean compressed : List.of(true, false)) {
      byte[] bytes = known.getEncoded(compressed);
      assertRejected("terminal-sm2", new HmacSha256Signer(bytes));
      assertRejected("terminal-sm2", new HmacSm3Signer(bytes));
    }
  }

  @Test
  void a_terminal_that_is_enrolled_anew_is_no_longer_known_by_its_old_key() throws IOException {
    RequestSigner old = new HmacSm3Signer(bench.hall().enrol("terminal-0009", "HMAC-SM3"));
    ECPrivateKeyParameters own = enrolledKey("terminal-0009", 20_263);
    assertRejected("terminal-0009", old);
    assertServed("terminal-0009", new Sm2Signer(own), "SM2 ");
  }

  @Test
  void a_body_that_was_altered_on_the_way_is_refused_under_each_algorithm() throws IOException {
    bench.tap().alter(ATerminalSignsOtherwiseTest::later);
    assertRejected(
        "terminal-sm3", new HmacSm3Signer(bench.hall().enrol("terminal-sm3", "HMAC-SM3")));
    assertRejected("terminal-sm2", new Sm2Signer(enrolledKey("terminal-sm2", 20_261)));
  }

  private static WireTap.Sent later(WireTap.Sent sent) {
    String body = new String(sent.body(), StandardCharsets.UTF_8);
    return new WireTap.Sent(
        sent.method(),
        sent.path(),
        sent.headers(),
        body.replaceFirst("20", "19").getBytes(StandardCharsets.UTF_8));
  }

  private byte[] secret(String terminal) throws IOException {
    return bench.hall().enrol(terminal, terminal.endsWith("sm3") ? "HMAC-SM3" : "HMAC-SHA256");
  }

  private ECPrivateKeyParameters enrolledKey(String terminal, long number) throws IOException {
    ECPrivateKeyParameters key = key(number);
    bench.hall().enrol(terminal, new TerminalKey.Sm2(publicKey(key)));
    return key;
  }

  private static ECPrivateKeyParameters key(long number) {
    return new ECPrivateKeyParameters(
        BigInteger.valueOf(number).pow(16).mod(TerminalKey.Sm2.CURVE.getN()),
        TerminalKey.Sm2.CURVE);
  }

  private static ECPoint publicKey(ECPrivateKeyParameters key) {
    return TerminalKey.Sm2.CURVE.getG().multiply(key.getD()).normalize();
  }

  private static String pem(ECPrivateKeyParameters key) throws IOException {
    StringWriter text = new StringWriter();
    try (PemWriter pem = new PemWriter(text)) {
      byte[] info = PrivateKeyInfoFactory.createPrivateKeyInfo(key).getEncoded();
      pem.writeObject(new PemObject("PRIVATE KEY", info));
    }
    return text.toString();
  }

  private RequestSigner read(String signer, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("hall.key"), text);
    return assertInstanceOf(SignerFile.Outcome.Read.class, SignerFile.read(signer, file)).signer();
  }

  private void assertServed(String terminal, RequestSigner signer, String algorithm) {
    try (CarriedHall client = bench.client(terminal, signer, HallBench.PATIENT)) {
      HallBench.answered(client.signIn(HallBench.card(Citizens.ORDINARY)));
      HallBench.answered(client.status());
    }
    String sent = bench.tap().passed().getLast().sent().headers().get("Hall-Signature");
    assertEquals(algorithm, String.valueOf(sent).substring(0, algorithm.length()));
  }

  private void assertRejected(String terminal, RequestSigner signer) {
    try (CarriedHall client = bench.client(terminal, signer, HallBench.PATIENT)) {
      assertEquals(REJECTED, client.signIn(HallBench.card(Citizens.ORDINARY)));
    }
  }
}
