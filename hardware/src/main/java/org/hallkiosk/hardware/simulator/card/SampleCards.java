package org.hallkiosk.hardware.simulator.card;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.function.IntFunction;
import org.hallkiosk.hardware.transport.pcsc.CardProtocol;

/// Cards to put into a simulated reader.
public final class SampleCards {
  private static final byte[] CONTACT_T0 = Ber.hex("3B6500002063CB6800");
  private static final byte[] CONTACT_T1 = Ber.hex("3B85014B494F534BD1");
  private static final byte[] CONTACTLESS = Ber.hex("3B8180018080");

  private SampleCards() {}

  /// Social security cards have contacts and speak T=0.
  public static SimulatedChip social(SocialCitizen citizen, SocialCardTraits traits) {
    return new SimulatedChip(CONTACT_T0, CardProtocol.T0, new SocialApplet(citizen, traits), false);
  }

  /// @param key the card's own, on P-256: see [#serviceCardKey]
  public static SimulatedChip service(String number, PrivateKey key) {
    return new SimulatedChip(
        CONTACT_T1, CardProtocol.BLOCKS, new ServiceApplet(number, key), false);
  }

  public static KeyPair serviceCardKey() {
    try {
      KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
      keys.initialize(new ECGenParameterSpec("secp256r1"));
      return keys.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK makes keys on P-256", e);
    }
  }

  public static SimulatedChip passport(PassportContent content) {
    SecureRandom random = new SecureRandom();
    return passport(
        content,
        count -> {
          byte[] bytes = new byte[count];
          random.nextBytes(bytes);
          return bytes;
        });
  }

  /// @param random what the chip believes to be random: a test's recorded nonces
  public static SimulatedChip passport(PassportContent content, IntFunction<byte[]> random) {
    return new SimulatedChip(
        CONTACTLESS, CardProtocol.BLOCKS, new PassportApplet(content, random), true);
  }
}
