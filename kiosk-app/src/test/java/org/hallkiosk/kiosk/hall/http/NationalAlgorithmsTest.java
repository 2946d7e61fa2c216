package org.hallkiosk.kiosk.hall.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When a hall asks for SM2 and SM3.
class NationalAlgorithmsTest {

  private static final ECNamedDomainParameters CURVE =
      new ECNamedDomainParameters(
          GMObjectIdentifiers.sm2p256v1, GMNamedCurves.getByOID(GMObjectIdentifiers.sm2p256v1));

  /// The example of GB/T 32918.5-2017, A.2: key, public key, k, r and s.
  private static final String D =
      "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8";

  private static final String X =
      "09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020";
  private static final String Y =
      "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";
  private static final String K =
      "59276e27d506861a16680f3ad9c02dccef3cc1fa3cdbe4ce6d54b80deac1bc21";
  private static final String R =
      "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3";
  private static final String S =
      "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa";

  /// The same key, as OpenSSL writes it.
  private static final String PEM =
      """
      -----BEGIN PRIVATE KEY-----
      MIGHAgEAMBMGByqGSM49AgEGCCqBHM9VAYItBG0wawIBAQQgOUUgj3shRLE/NuOK
      xtOflYiTk2koYLUaQvuB7033xbihRANCAAQJ+d8xHlQhoVDdfRYeS8XGchefrRgz
      /AdrsI/zVvNQIMzqSQziZ3WlLcbqcYzBqmAK7QX7814ISmYy9gctqa0T
      -----END PRIVATE KEY-----
      """;

  @TempDir Path folder;

  /// GB/T 32905-2016, A.1 and A.2.
  @Test
  void sm3_is_that_of_the_standard() {
    assertEquals(
        "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        HexFormat.of().formatHex(Sm3.hash(ascii("abc"))));
    assertEquals(
        "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
        HexFormat.of().formatHex(Sm3.hash(ascii("abcd".repeat(16)))));
  }

  @Test
  void sm2_is_that_of_the_standard() {
    RequestSigner signer = new Sm2Signer(key(), new OneNumber(K));
    assertEquals(R + S, HexFormat.of().formatHex(signer.sign(ascii("message digest"))));
  }

  @Test
  void what_was_signed_verifies_on_the_other_side_and_nothing_else_does() throws IOException {
    RequestSigner signer = read("sm2", PEM);
    byte[] message = ascii("HALL1\nSM2\nterminal-0001");
    byte[] signature = signer.sign(message);
    assertEquals(64, signature.length);
    assertTrue(verifies(message, signature));
    assertFalse(verifies(ascii("HALL1\nSM2\nterminal-0002"), signature));
    signature[63] ^= 1;
    assertFalse(verifies(message, signature));
    assertFalse(Arrays.equals(signer.sign(message), signer.sign(message)));
  }

  @Test
  void each_signer_is_read_from_its_file() throws IOException {
    String secret = "00".repeat(32);
    assertEquals("HMAC-SHA256", read("hmac-sha256", secret + "\n").algorithm());
    assertEquals("HMAC-SM3", read("hmac-sm3", secret).algorithm());
    assertEquals("SM2", read("sm2", PEM).algorithm());
  }

  @Test
  void a_file_that_holds_no_key_is_one_sentence() throws IOException, GeneralSecurityException {
    for (String signer : new String[] {"hmac-sha256", "hmac-sm3"}) {
      notRead(signer, "");
      notRead(signer, "00".repeat(31));
      notRead(signer, "钥匙");
    }
    notRead("sm2", "");
    notRead("sm2", PEM.replace("MIGH", "MIGI"));
    notRead("sm2", PEM.replace("OUUg", "####"));
    notRead("sm2", "00".repeat(32));
    notRead("sm2", otherCurve());
    notRead("md5", "00".repeat(32));
    assertInstanceOf(
        SignerFile.Outcome.NotRead.class, SignerFile.read("sm2", folder.resolve("absent")));
  }

  private static String otherCurve() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
    return "-----BEGIN PRIVATE KEY-----\n"
        + Base64.getMimeEncoder().encodeToString(key)
        + "\n-----END PRIVATE KEY-----\n";
  }

  private RequestSigner read(String signer, String text) throws IOException {
    return assertInstanceOf(SignerFile.Outcome.Read.class, outcome(signer, text)).signer();
  }

  private void notRead(String signer, String text) throws IOException {
    String sentence =
        assertInstanceOf(SignerFile.Outcome.NotRead.class, outcome(signer, text)).sentence();
    assertTrue(sentence.startsWith("The hall's ") && sentence.endsWith("."), sentence);
  }

  private SignerFile.Outcome outcome(String signer, String text) throws IOException {
    Path file = folder.resolve("hall.key");
    Files.writeString(file, text);
    return SignerFile.read(signer, file);
  }

  private static boolean verifies(byte[] message, byte[] signature) {
    SM2Signer verifier = new SM2Signer(PlainDSAEncoding.INSTANCE);
    verifier.init(
        false,
        new ECPublicKeyParameters(
            CURVE.getCurve().createPoint(new BigInteger(X, 16), new BigInteger(Y, 16)), CURVE));
    verifier.update(message, 0, message.length);
    return verifier.verifySignature(signature);
  }

  private static ECPrivateKeyParameters key() {
    return new ECPrivateKeyParameters(new BigInteger(D, 16), CURVE);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /// Gives the standard's k.
  private static final class OneNumber extends SecureRandom {
    private final byte[] number;

    OneNumber(String hex) {
      this.number = HexFormat.of().parseHex(hex);
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(number, 0, bytes, 0, bytes.length);
    }
  }
}
