package org.hallkiosk.hardware.simulator.card;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.macs.CMac;
import org.bouncycastle.crypto.params.KeyParameter;

/// AES-128 and CMAC (NIST SP 800-38B), as chips with PACE use them.
final class Aes implements MessageCrypto {
  private static final int BLOCK = 16;
  private static final int MAC_BYTES = 8;

  private final byte[] encryption;
  private final byte[] authentication;
  private long counter;

  Aes(byte[] encryption, byte[] authentication) {
    this.encryption = encryption;
    this.authentication = authentication;
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
    return crypt(Cipher.ENCRYPT_MODE, encryption, vector(), padded);
  }

  @Override
  public byte[] decrypt(byte[] encrypted) {
    return crypt(Cipher.DECRYPT_MODE, encryption, vector(), encrypted);
  }

  @Override
  public byte[] mac(byte[] padded) {
    return mac(authentication, Ber.joined(counted(), padded));
  }

  private byte[] vector() {
    return crypt(Cipher.ENCRYPT_MODE, encryption, new byte[BLOCK], counted());
  }

  private byte[] counted() {
    return ByteBuffer.allocate(BLOCK).putLong(0).putLong(counter).array();
  }

  static byte[] encryptWhole(byte[] key, byte[] blocks) {
    return crypt(Cipher.ENCRYPT_MODE, key, new byte[BLOCK], blocks);
  }

  static byte[] mac(byte[] key, byte[] bytes) {
    CMac mac = new CMac(AESEngine.newInstance());
    mac.init(new KeyParameter(key));
    mac.update(bytes, 0, bytes.length);
    byte[] whole = new byte[mac.getMacSize()];
    mac.doFinal(whole, 0);
    return Arrays.copyOf(whole, MAC_BYTES);
  }

  private static byte[] crypt(int mode, byte[] key, byte[] vector, byte[] blocks) {
    try {
      Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(vector));
      return cipher.doFinal(blocks);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("whole blocks were given to AES", e);
    }
  }
}
