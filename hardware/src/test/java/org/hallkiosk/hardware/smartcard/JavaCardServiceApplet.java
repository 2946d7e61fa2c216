package org.hallkiosk.hardware.smartcard;

import javacard.framework.APDU;
import javacard.framework.Applet;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;
import javacard.framework.Util;
import javacard.security.ECPrivateKey;
import javacard.security.ECPublicKey;
import javacard.security.KeyBuilder;
import javacard.security.KeyPair;
import javacard.security.Signature;

/// The terminal service card in Java Card: see the package of its reader for what it does.
public final class JavaCardServiceApplet extends Applet {
  private static final byte[] RECORD = {
    0x70, 0x0D, (byte) 0xC0, 1, 1, (byte) 0xC1, 8, 'J', 'C', '-', '0', '0', '0', '0', '7'
  };
  private static final byte[] PURPOSE_AND_NUMBER = {
    'H', 'A', 'L', 'L', 'K', 'I', 'O', 'S', 'K', '-', 'S', 'E', 'R', 'V', 'I', 'C', 'E', '-', 'C',
    'A', 'R', 'D', '-', '1', 'J', 'C', '-', '0', '0', '0', '0', '7', 0
  };
  private static final short CHALLENGE_BYTES = 32;

  private final KeyPair keys;
  private final Signature signature;

  private JavaCardServiceApplet() {
    keys =
        new KeyPair(
            (ECPublicKey)
                KeyBuilder.buildKey(
                    KeyBuilder.TYPE_EC_FP_PUBLIC, KeyBuilder.LENGTH_EC_FP_256, false),
            (ECPrivateKey)
                KeyBuilder.buildKey(
                    KeyBuilder.TYPE_EC_FP_PRIVATE, KeyBuilder.LENGTH_EC_FP_256, false));
    keys.genKeyPair();
    signature = Signature.getInstance(Signature.ALG_ECDSA_SHA_256, false);
    signature.init(keys.getPrivate(), Signature.MODE_SIGN);
  }

  public static void install(byte[] parameters, short offset, byte length) {
    new JavaCardServiceApplet().register();
  }

  @Override
  public void process(APDU apdu) {
    if (selectingApplet()) {
      return;
    }
    byte[] buffer = apdu.getBuffer();
    switch (buffer[ISO7816.OFFSET_INS]) {
      case (byte) 0xB2 -> send(apdu, RECORD);
      case (byte) 0x88 -> prove(apdu, buffer);
      case (byte) 0xCA -> tellKey(apdu, buffer);
      default -> ISOException.throwIt(ISO7816.SW_INS_NOT_SUPPORTED);
    }
  }

  private void prove(APDU apdu, byte[] buffer) {
    if (apdu.setIncomingAndReceive() != CHALLENGE_BYTES) {
      ISOException.throwIt(ISO7816.SW_WRONG_LENGTH);
    }
    signature.update(PURPOSE_AND_NUMBER, (short) 0, (short) PURPOSE_AND_NUMBER.length);
    short length = signature.sign(buffer, ISO7816.OFFSET_CDATA, CHALLENGE_BYTES, buffer, (short) 0);
    apdu.setOutgoingAndSend((short) 0, length);
  }

  private void tellKey(APDU apdu, byte[] buffer) {
    short length = ((ECPublicKey) keys.getPublic()).getW(buffer, (short) 0);
    apdu.setOutgoingAndSend((short) 0, length);
  }

  private static void send(APDU apdu, byte[] bytes) {
    Util.arrayCopyNonAtomic(bytes, (short) 0, apdu.getBuffer(), (short) 0, (short) bytes.length);
    apdu.setOutgoingAndSend((short) 0, (short) bytes.length);
  }
}
