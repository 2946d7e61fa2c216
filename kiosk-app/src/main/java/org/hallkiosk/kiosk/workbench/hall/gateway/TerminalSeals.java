package org.hallkiosk.kiosk.workbench.hall.gateway;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/// What the gateway and one terminal prove and hide with. Written apart from the terminal's side,
/// over the library's other interface, so that both may not err alike.
final class TerminalSeals {

  private static final Provider NATIONAL = new BouncyCastleProvider();
  private static final int BLOCK = 16;

  private final byte[] secret;

  /// @param secret what the terminal was enrolled with, for HMAC-SM3
  TerminalSeals(byte[] secret) {
    this.secret = secret.clone();
  }

  static String sm3(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SM3", NATIONAL).digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the library has SM3", e);
    }
  }

  boolean hasSigned(String whole, String signature) {
    return isSame(mac("GW1 request sign", "GW1\n" + whole), signature);
  }

  boolean hasSealed(String line, String encrypted, String seal) {
    return isSame(mac("GW1 request mac", "GW1\nrequest\n" + line + "\n" + encrypted), seal);
  }

  String seal(String whole, String encrypted) {
    return mac("GW1 answer mac", "GW1\nanswer\n" + whole + "\n" + encrypted);
  }

  private String mac(String use, String text) {
    return HexFormat.of().formatHex(hmac(key(use), text));
  }

  private static boolean isSame(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /// Empty where it cannot be decrypted.
  Optional<byte[]> decrypted(String encrypted) {
    try {
      byte[] bytes = Base64.getDecoder().decode(encrypted);
      Cipher cipher = sm4(Cipher.DECRYPT_MODE, "GW1 request sm4", Arrays.copyOf(bytes, BLOCK));
      return Optional.of(cipher.doFinal(bytes, BLOCK, bytes.length - BLOCK));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  String encrypted(byte[] plain, byte[] iv) {
    try {
      byte[] text = sm4(Cipher.ENCRYPT_MODE, "GW1 answer sm4", iv).doFinal(plain);
      byte[] whole = ByteBuffer.allocate(BLOCK + text.length).put(iv).put(text).array();
      return Base64.getEncoder().encodeToString(whole);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every text can be encrypted", e);
    }
  }

  private Cipher sm4(int mode, String use, byte[] iv) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("SM4/CBC/PKCS5Padding", NATIONAL);
    cipher.init(
        mode, new SecretKeySpec(Arrays.copyOf(key(use), BLOCK), "SM4"), new IvParameterSpec(iv));
    return cipher;
  }

  /// One block of HKDF-Expand.
  private byte[] key(String use) {
    return hmac(secret, use + (char) 1);
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HMACSM3", NATIONAL);
      mac.init(new SecretKeySpec(key, "HMACSM3"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the library has HMAC-SM3", e);
    }
  }

  @Override
  public String toString() {
    return "TerminalSeals[redacted]";
  }
}
