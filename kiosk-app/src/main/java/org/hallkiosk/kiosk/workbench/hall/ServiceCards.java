package org.hallkiosk.kiosk.workbench.hall;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/// The terminal service cards (终端服务卡) that the hall handed out: whose they are, and their public
/// keys. The hall's window binds, unbinds and blocks them. Lives in memory, as the simulated cards'
/// keys do. Safe for use by several threads.
public final class ServiceCards {

  static final Duration CHALLENGE_LASTS = Duration.ofMinutes(5);

  private static final String PURPOSE = "HALLKIOSK-SERVICE-CARD-1";
  private static final int CHALLENGE_BYTES = 32;

  private final Map<String, Bound> cards = new ConcurrentHashMap<>();
  private final Map<String, Instant> challenges = new ConcurrentHashMap<>();
  private final RandomGenerator random;

  private record Bound(Citizen citizen, PublicKey key, boolean lost) {}

  ServiceCards(RandomGenerator random) {
    this.random = random;
  }

  /// @param key on P-256
  public void bind(String number, PublicKey key, Citizen citizen) {
    cards.put(number, new Bound(citizen, key, false));
  }

  public void unbind(String number) {
    cards.remove(number);
  }

  public void reportLost(String number) {
    cards.computeIfPresent(number, (_, card) -> new Bound(card.citizen(), card.key(), true));
  }

  byte[] challenge(String terminal, Instant now) {
    challenges.values().removeIf(at -> !now.isBefore(at.plus(CHALLENGE_LASTS)));
    byte[] challenge = new byte[CHALLENGE_BYTES];
    random.nextBytes(challenge);
    challenges.put(name(terminal, challenge), now);
    return challenge;
  }

  /// Whose card it is; the challenge is used up whatever comes of it. Empty where the card is
  /// unknown, lost, or its proof is none.
  Optional<Citizen> holder(
      String number, byte[] challenge, byte[] signature, String terminal, Instant now) {
    Instant made = challenges.remove(name(terminal, challenge));
    Bound card = cards.get(number);
    return made != null
            && now.isBefore(made.plus(CHALLENGE_LASTS))
            && card != null
            && !card.lost()
            && isSigned(number, challenge, signature, card.key())
        ? Optional.of(card.citizen())
        : Optional.empty();
  }

  private static String name(String terminal, byte[] challenge) {
    return terminal + " " + HexFormat.of().formatHex(challenge);
  }

  private static boolean isSigned(
      String number, byte[] challenge, byte[] signature, PublicKey key) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes((PURPOSE + number).getBytes(StandardCharsets.US_ASCII));
    text.write(0);
    text.writeBytes(challenge);
    try {
      Signature verifier = Signature.getInstance("SHA256withECDSA");
      verifier.initVerify(key);
      verifier.update(text.toByteArray());
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
