package org.hallkiosk.kiosk.workbench.cabinet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.hallkiosk.hardware.simulator.card.PassportContent;
import org.hallkiosk.hardware.simulator.card.PassportHolder;
import org.hallkiosk.hardware.simulator.card.SampleCards;
import org.hallkiosk.hardware.simulator.card.SimulatedAuthority;
import org.hallkiosk.hardware.simulator.card.SimulatedChip;
import org.hallkiosk.hardware.simulator.card.SocialCardTraits;
import org.hallkiosk.hardware.simulator.card.SocialCitizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.FacePainter;

/// Chip cards of invented people, by the names that they are laid down with. Keys are made with the
/// first card that needs them: some hundred milliseconds.
final class SampleChips {
  private static final String SERVICE_CARD = "SC-2031";

  private final BiConsumer<String, PublicKey> handedOut;
  private final Supplier<KeyPair> serviceKey = new Late<>(this::newServiceKey);
  private final Supplier<SimulatedAuthority> state = new Late<>(SimulatedAuthority::new);

  /// @param handedOut told number and key of each service card once, before it is first laid down
  SampleChips(BiConsumer<String, PublicKey> handedOut) {
    this.handedOut = handedOut;
  }

  private KeyPair newServiceKey() {
    KeyPair pair = SampleCards.serviceCardKey();
    handedOut.accept(SERVICE_CARD, pair.getPublic());
    return pair;
  }

  Map<String, Supplier<SimulatedChip>> byName() {
    return Map.of(
        "social",
        () -> SampleCards.social(SocialCitizen.SAMPLE, SocialCardTraits.THIRD),
        "service",
        () -> SampleCards.service(SERVICE_CARD, serviceKey.get().getPrivate()),
        "passport",
        this::passport);
  }

  private SimulatedChip passport() {
    return SampleCards.passport(
        PassportContent.of(PassportHolder.SAMPLE, portrait(), Optional.empty(), state.get()));
  }

  private static byte[] portrait() {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    try {
      ImageIO.write(FacePainter.portrait(Citizens.ORDINARY.look()), "jpeg", jpeg);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return jpeg.toByteArray();
  }
}
