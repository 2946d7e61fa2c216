package org.hallkiosk.hardware.smartcard;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.card.passport.PassportKey;
import org.hallkiosk.hardware.card.passport.PassportReader;
import org.hallkiosk.hardware.card.service.ServiceCardNumber;
import org.hallkiosk.hardware.card.service.ServiceCardProof;
import org.hallkiosk.hardware.card.service.ServiceCardReader;
import org.hallkiosk.hardware.card.service.ServiceCardReading;
import org.hallkiosk.hardware.card.social.SocialCardReader;
import org.hallkiosk.hardware.card.social.SocialCardReading;
import org.hallkiosk.hardware.card.social.SocialCardSettings;
import org.hallkiosk.hardware.conformance.Background;
import org.hallkiosk.hardware.conformance.Check;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.EveryDevice;
import org.hallkiosk.hardware.conformance.Patience;
import org.hallkiosk.hardware.conformance.SmartCardReaderChecks;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.conformance.Verdict;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardAnswer;
import org.hallkiosk.hardware.device.CardInsertion;
import org.hallkiosk.hardware.device.SmartCard;
import org.hallkiosk.hardware.device.SmartCardReader;
import org.hallkiosk.hardware.driver.pcsc.PcscReader;
import org.hallkiosk.hardware.simulator.card.PassportContent;
import org.hallkiosk.hardware.simulator.card.PassportHolder;
import org.hallkiosk.hardware.simulator.card.SampleCards;
import org.hallkiosk.hardware.simulator.card.SimulatedAuthority;
import org.hallkiosk.hardware.simulator.card.SocialCardTraits;
import org.hallkiosk.hardware.simulator.card.SocialCitizen;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.pcsc.PcscAddress;
import org.hallkiosk.hardware.transport.pcsc.PcscLinkOpener;

/// Plays scenes between our driver and a real pcscd with a virtual reader, inside a network
/// namespace, and prints one line `scene name: what came of it` each. Started by
/// [ARealCardServiceAgreesTest].
///
/// Longer than most files: such a namespace takes seconds to come up, and all scenes share one.
final class CardServiceScenes {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final int OPENINGS = 300;

  private final CardService service;
  private final VirtualSlot slot = new VirtualSlot();

  private CardServiceScenes(Path folder) {
    service = new CardService(folder);
  }

  /// @param arguments the scratch folder
  public static void main(String[] arguments) throws Exception {
    new CardServiceScenes(Path.of(arguments[0])).play();
    System.exit(0);
  }

  private void play() throws Exception {
    tell("health before the service runs", reader().check());
    service.start();
    conform();
    try (SmartCardReader reader = reader()) {
      ready(reader);
      socialCard(reader);
      passport(reader);
      foreignServiceCard(reader);
      speed(reader);
      takenWhileThinking(reader);
      restarted(reader);
    }
    manyOpenings();
    service.stop();
  }

  private static SmartCardReader reader() {
    return new PcscReader(new PcscLinkOpener(new PcscAddress("virtual pcd")), Ticker.SYSTEM);
  }

  private static void ready(SmartCardReader reader) throws InterruptedException {
    Patience.until(LONG, () -> reader.check().ready());
  }

  private void conform() throws InterruptedException {
    Subject<SmartCardReader> subject =
        new Subject<>(
            "pcsc",
            CardServiceScenes::reader,
            Optional.of(SmartCardReaderChecks.WAITING),
            this::hand,
            20);
    List<Check<SmartCardReader>> checks =
        Stream.concat(
                EveryDevice.<SmartCardReader>checks().stream(),
                SmartCardReaderChecks.checks().stream())
            .toList();
    try (SmartCardReader reader = reader()) {
      ready(reader);
    }
    List<String> failed = new ArrayList<>();
    for (Check<SmartCardReader> check : checks) {
      Verdict verdict = check.on(subject);
      if (!(verdict instanceof Verdict.Passed)) {
        failed.add(check.behaviour() + ": " + verdict);
      }
    }
    tell("conformance", checks.size() + " checks, not passed: " + failed);
  }

  private boolean hand(Deed deed) throws InterruptedException {
    switch (deed) {
      case UNPLUG -> service.stop();
      case PLUG_IN -> service.start();
      case LAY_CARD -> slot.insert(social());
      case TAKE_CARD -> take();
      default -> {
        return false;
      }
    }
    return true;
  }

  private static Chip social() {
    return Chip.of(SampleCards.social(SocialCitizen.SAMPLE, SocialCardTraits.THIRD));
  }

  /// pcscd looks every 400 ms. A card that is changed between two looks stays the old one to it,
  /// and one that it then fails to reset counts as swallowed until it has seen it go.
  private void take() {
    slot.take();
    try (SmartCardReader watcher = reader()) {
      watcher.awaitRemoval(LONG, new CancelSignal());
    }
  }

  private SmartCard inserted(SmartCardReader reader, Chip chip) {
    take();
    slot.insert(chip);
    return awaited(reader);
  }

  private static SmartCard awaited(SmartCardReader reader) {
    return switch (reader.awaitCard(LONG, new CancelSignal())) {
      case CardInsertion.Inserted(SmartCard card) -> card;
      case CardInsertion other -> throw new IllegalStateException("the wait said " + other);
    };
  }

  private void socialCard(SmartCardReader reader) {
    SmartCard card = inserted(reader, social());
    tell("answer to reset", HexFormat.of().formatHex(card.atr()));
    tell(
        "social security card",
        switch (new SocialCardReader(SocialCardSettings.USUAL).read(card)) {
          case SocialCardReading.Read(var read) -> read.name() + " " + read.socialSecurityNumber();
          case SocialCardReading other -> other;
        });
  }

  private void passport(SmartCardReader reader) {
    for (Optional<String> number : List.of(Optional.<String>empty(), Optional.of("123456"))) {
      SimulatedAuthority state = new SimulatedAuthority();
      PassportContent content =
          PassportContent.of(PassportHolder.SAMPLE, new byte[20_000], number, state);
      PassportKey key =
          new PassportKey.PrintedLines(
              "E00000000", LocalDate.of(1949, 12, 31), LocalDate.of(2034, 3, 1));
      PassportReader reads =
          new PassportReader(
              List.of(state.certificate()), () -> Instant.parse("2026-03-02T04:00:00Z"));
      tell(
          number.isPresent() ? "passport by PACE" : "passport by BAC",
          reads.read(inserted(reader, Chip.of(SampleCards.passport(content))), key));
    }
  }

  /// Somebody else's card runtime holds the applet.
  private void foreignServiceCard(SmartCardReader reader) throws GeneralSecurityException {
    JavaCardChip chip = new JavaCardChip();
    var key = chip.publicKey();
    SmartCard card = inserted(reader, chip);
    ServiceCardReader reads = new ServiceCardReader();
    byte[] challenge = new byte[ServiceCardProof.CHALLENGE_BYTES];
    Arrays.fill(challenge, (byte) 0x5A);
    if (reads.number(card) instanceof ServiceCardReading.Read<ServiceCardNumber>(var number)
        && reads.prove(card, number, challenge)
            instanceof ServiceCardReading.Read<ServiceCardProof>(var proof)) {
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initVerify(key);
      signature.update(proof.signedText());
      tell(
          "foreign service card",
          number.value() + " " + (signature.verify(proof.signature()) ? "proven" : "refused"));
    } else {
      tell("foreign service card", "unread");
    }
  }

  private void speed(SmartCardReader reader) {
    SmartCard card = inserted(reader, new JavaCardChip());
    byte[] command = HexFormat.of().parseHex("00A404000BF048414C4C4B494F534B01");
    long[] nanos = new long[500];
    for (int i = 0; i < nanos.length; i++) {
      long start = System.nanoTime();
      card.transmit(command);
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    tell("median of a command", nanos[nanos.length / 2] / 1_000 + " microseconds");
  }

  private void takenWhileThinking(SmartCardReader reader) {
    SmartCard card =
        inserted(
            reader,
            new Chip() {
              @Override
              public byte[] atr() {
                return HexFormat.of().parseHex("3B85014B494F534BD1");
              }

              @Override
              public void reset() {}

              @Override
              public byte[] exchange(byte[] command) {
                slot.take();
                return new byte[0];
              }
            });
    CardAnswer answer = card.transmit(HexFormat.of().parseHex("00A4040000"));
    tell("taken in a command", answer);
    tell("afterwards", reader.awaitCard(Duration.ofMillis(300), new CancelSignal()));
  }

  /// The service goes while a citizen is waited for, and comes back.
  private void restarted(SmartCardReader reader) throws InterruptedException {
    SmartCard card = inserted(reader, social());
    service.stop();
    tell("a command without the service", card.transmit(HexFormat.of().parseHex("00A4040000")));
    tell("health without the service", reader.check());
    service.start();
    ready(reader);
    Background<CardInsertion> wait =
        Background.of(() -> reader.awaitCard(LONG, new CancelSignal()));
    slot.insert(social());
    tell(
        "after the restart",
        wait.result(LONG).map(it -> it.getClass().getSimpleName()).orElse("nothing"));
    take();
  }

  /// More than the contexts that may live at a time.
  private void manyOpenings() {
    int unready = 0;
    for (int i = 0; i < OPENINGS; i++) {
      try (SmartCardReader reader = reader()) {
        unready += reader.check().ready() ? 0 : 1;
      }
    }
    tell("openings refused", unready);
  }

  private static void tell(String scene, Object came) {
    System.out.println("scene " + scene + ": " + came);
  }
}
