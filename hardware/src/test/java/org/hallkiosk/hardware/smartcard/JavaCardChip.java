package org.hallkiosk.hardware.smartcard;

import com.licel.jcardsim.base.Simulator;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javacard.framework.AID;

/// Somebody else's card runtime (jCardSim) with the service card's applet as a card maker would
/// write it.
final class JavaCardChip implements Chip {
  private static final byte[] NAME = HexFormat.of().parseHex("F048414C4C4B494F534B01");
  private final Simulator simulator = new Simulator();

  JavaCardChip() {
    AID name = new AID(NAME, (short) 0, (byte) NAME.length);
    simulator.installApplet(name, JavaCardServiceApplet.class);
  }

  /// Asked before the card leaves its maker.
  PublicKey publicKey() throws GeneralSecurityException {
    exchange(HexFormat.of().parseHex("00A404000BF048414C4C4B494F534B01"));
    byte[] point = exchange(HexFormat.of().parseHex("80CA000000"));
    AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
    curve.init(new ECGenParameterSpec("secp256r1"));
    return KeyFactory.getInstance("EC")
        .generatePublic(
            new ECPublicKeySpec(
                new ECPoint(number(point, 1), number(point, 33)),
                curve.getParameterSpec(ECParameterSpec.class)));
  }

  private static BigInteger number(byte[] bytes, int start) {
    return new BigInteger(1, Arrays.copyOfRange(bytes, start, start + 32));
  }

  @Override
  public byte[] atr() {
    return HexFormat.of().parseHex("3B85014B494F534BD1");
  }

  @Override
  public synchronized void reset() {
    simulator.reset();
  }

  @Override
  public synchronized byte[] exchange(byte[] command) {
    return simulator.transmitCommand(command);
  }
}
