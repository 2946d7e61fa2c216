package org.hallkiosk.hardware.simulator.card;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Two-key triple DES and the retail MAC (ISO/IEC 9797-1, algorithm 3), as chips with basic access
/// control use them.
final class TripleDes implements MessageCrypto {
  private static final int BLOCK = 8;

  private final byte[] encryption;
  private final byte[] authentication;
  private long counter;

  /// @param encryption 16 bytes
  /// @param authentication 16 bytes
  TripleDes(byte[] encryption, byte[] authentication, long counter) {
    this.encryption = encryption;
    this.authentication = authentication;
    this.counter = counter;
  }

  @Override
  public int block() {
    return BLOCK;
  }

  @Override
  public void count() {
    counter++;
  }

  @Override
  public byte[] encrypt(byte[] padded) {
    return crypt(Cipher.ENCRYPT_MODE, padded);
  }

  @Override
  public byte[] decrypt(byte[] encrypted) {
    return crypt(Cipher.DECRYPT_MODE, encrypted);
  }

  @Override
  public byte[] mac(byte[] padded) {
    return retailMac(
        authentication, Ber.joined(ByteBuffer.allocate(BLOCK).putLong(counter).array(), padded));
  }

  private byte[] crypt(int mode, byte[] bytes) {
    byte[] three = Arrays.copyOf(encryption, 24);
    System.arraycopy(encryption, 0, three, 16, BLOCK);
    return des("DESede/CBC/NoPadding", mode, three, bytes);
  }

  static byte[] retailMac(byte[] key, byte[] padded) {
    byte[] first = Arrays.copyOf(key, BLOCK);
    byte[] second = Arrays.copyOfRange(key, BLOCK, 2 * BLOCK);
    byte[] chain = des("DES/CBC/NoPadding", Cipher.ENCRYPT_MODE, first, padded);
    byte[] last = Arrays.copyOfRange(chain, chain.length - BLOCK, chain.length);
    return des(
        "DES/CBC/NoPadding",
        Cipher.ENCRYPT_MODE,
        first,
        des("DES/CBC/NoPadding", Cipher.DECRYPT_MODE, second, last));
  }

  private static byte[] des(String kind, int mode, byte[] key, byte[] bytes) {
    try {
      Cipher cipher = Cipher.getInstance(kind);
      cipher.init(
          mode,
          new SecretKeySpec(key, kind.substring(0, kind.indexOf('/'))),
          new IvParameterSpec(new byte[BLOCK]));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("whole blocks were given to " + kind, e);
    }
  }
}
