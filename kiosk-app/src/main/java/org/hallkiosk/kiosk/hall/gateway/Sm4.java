package org.hallkiosk.kiosk.hall.gateway;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.paddings.PKCS7Padding;
import org.bouncycastle.crypto.paddings.PaddedBufferedBlockCipher;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;

/// SM4 (GB/T 32907) in CBC mode with PKCS#7 padding, the IV before the text. Hides, and protects
/// from nothing else: see [Envelope].
final class Sm4 {

  static final int BLOCK = 16;

  private final byte[] key;

  Sm4(byte[] key) {
    this.key = key.clone();
  }

  /// @param iv never the same twice, nor to be guessed
  byte[] encrypted(byte[] plain, byte[] iv) {
    try {
      byte[] text = run(true, iv, plain, 0, plain.length);
      byte[] whole = Arrays.copyOf(iv, BLOCK + text.length);
      System.arraycopy(text, 0, whole, BLOCK, text.length);
      return whole;
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException("every text can be encrypted", e);
    }
  }

  /// Empty where the bytes are no such text.
  Optional<byte[]> decrypted(byte[] whole) {
    if (whole.length < 2 * BLOCK || whole.length % BLOCK != 0) {
      return Optional.empty();
    }
    try {
      byte[] iv = Arrays.copyOf(whole, BLOCK);
      return Optional.of(run(false, iv, whole, BLOCK, whole.length - BLOCK));
    } catch (InvalidCipherTextException e) {
      return Optional.empty();
    }
  }

  private byte[] run(boolean encrypts, byte[] iv, byte[] from, int offset, int length)
      throws InvalidCipherTextException {
    PaddedBufferedBlockCipher cipher =
        new PaddedBufferedBlockCipher(
            CBCBlockCipher.newInstance(new SM4Engine()), new PKCS7Padding());
    cipher.init(encrypts, new ParametersWithIV(new KeyParameter(key), iv));
    byte[] to = new byte[cipher.getOutputSize(length)];
    int written = cipher.processBytes(from, offset, length, to, 0);
    return Arrays.copyOf(to, written + cipher.doFinal(to, written));
  }
}
