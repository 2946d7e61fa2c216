package org.hallkiosk.kiosk.workbench.hall;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/// The terminal service cards (终端服务卡) that the hall handed out, by their public keys, and what its
/// window and hotline do about them. Whose they are is in the books; the keys live in memory, as
/// those of the simulated cards do. Safe for use by several threads.
public final class ServiceCards {

  static final Duration CHALLENGE_LASTS = Duration.ofMinutes(5);

  private static final String PURPOSE = "HALLKIOSK-SERVICE-CARD-1";
  private static final String WINDOW = "window";
  private static final int CHALLENGE_BYTES = 32;

  private final Map<String, PublicKey> handedOut = new ConcurrentHashMap<>();
  private final Map<String, Instant> challenges = new ConcurrentHashMap<>();
  private final Books books;
  private final InstantSource clock;
  private final RandomGenerator random;

  ServiceCards(Books books, InstantSource clock, RandomGenerator random) {
    this.books = books;
    this.clock = clock;
    this.random = random;
  }

  /// A new card, nobody's yet.
  ///
  /// @param key on P-256
  public void handOut(String number, PublicKey key) {
    handedOut.put(number, key);
  }

  /// The window hands out a card and binds it, unless it has been somebody's before: then it stays
  /// as the books have it.
  ///
  /// @param key on P-256
  public void bind(String number, PublicKey key, Citizen citizen) {
    handOut(number, key);
    books.reading(
        () -> {
          if (!books.cards().knows(number)) {
            note(number, citizen.person().number().value(), CardEvent.Change.BIND);
          }
          return number;
        });
  }

  /// The window takes a card back.
  public void unbind(String number) {
    noteIfHeld(number, CardEvent.Change.UNBIND);
  }

  /// Somebody calls the hotline.
  public void reportLost(String number) {
    noteIfHeld(number, CardEvent.Change.REPORT_LOST);
  }

  private void noteIfHeld(String card, CardEvent.Change change) {
    books.reading(
        () -> {
          books.cards().of(card).ifPresent(held -> note(card, held.holder(), change));
          return card;
        });
  }

  private void note(String card, String holder, CardEvent.Change change) {
    Instant now = clock.instant();
    String number = ServiceCardDesk.number(books, now);
    books.note(
        new BookEvent.ServiceCardChanged(
            BookFile.shown(now),
            new ActionKey(WINDOW, number),
            "at the window",
            new CardEvent(number, card, holder, change)));
  }

  byte[] challenge(String terminal, Instant now) {
    challenges.values().removeIf(at -> !now.isBefore(at.plus(CHALLENGE_LASTS)));
    byte[] challenge = new byte[CHALLENGE_BYTES];
    random.nextBytes(challenge);
    challenges.put(name(terminal, challenge), now);
    return challenge;
  }

  /// Whether the card is the hall's, and was there when the challenge was given; the challenge is
  /// used up whatever comes of it.
  boolean isThere(String number, byte[] challenge, byte[] signature, String terminal, Instant now) {
    Instant made = challenges.remove(name(terminal, challenge));
    PublicKey key = handedOut.get(number);
    return made != null
        && now.isBefore(made.plus(CHALLENGE_LASTS))
        && key != null
        && isSigned(number, challenge, signature, key);
  }

  /// Whose card it is; empty for one that is nobody's.
  Optional<CardLedger.Standing> standing(String number) {
    return books.reading(() -> books.cards().of(number));
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
