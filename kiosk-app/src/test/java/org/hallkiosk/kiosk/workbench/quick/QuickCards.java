package org.hallkiosk.kiosk.workbench.quick;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardAnswer;
import org.hallkiosk.hardware.device.CardFace;
import org.hallkiosk.hardware.device.CardInsertion;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.CardRequest;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.ForeignNames;
import org.hallkiosk.hardware.device.IdCard;
import org.hallkiosk.hardware.device.IdCardReader;
import org.hallkiosk.hardware.device.SmartCard;
import org.hallkiosk.hardware.device.SmartCardReader;
import org.hallkiosk.hardware.simulator.card.SimulatedChip;
import org.hallkiosk.kiosk.workbench.hall.Citizen;

/// Both readers of cards, which read at once.
final class QuickCards {

  private QuickCards() {}

  record IdCards(Spot<Citizen> plate, Uses uses) implements AlwaysReady, IdCardReader {

    @Override
    public CardReading read(CardRequest wanted, Duration patience, CancelSignal cancel) {
      Optional<Citizen> holder = plate.await(patience, cancel);
      if (holder.isEmpty()) {
        return cancel.requested() ? new CardReading.Cancelled() : new CardReading.NoCard();
      }
      uses.used(DeviceKind.ID_CARD_READER);
      return new CardReading.Read(card(holder.get()));
    }

    @Override
    public CardRemoval awaitRemoval(Duration patience, CancelSignal cancel) {
      return removal(plate, patience, cancel);
    }
  }

  private static CardRemoval removal(Spot<?> spot, Duration patience, CancelSignal cancel) {
    if (spot.awaitEmpty(patience, cancel)) {
      return new CardRemoval.Taken();
    }
    return cancel.requested() ? new CardRemoval.Cancelled() : new CardRemoval.StillThere();
  }

  /// The number tells the card's kind, as in life.
  private static IdCard card(Citizen citizen) {
    String number = citizen.person().number().value();
    if (number.length() == 15) {
      return new IdCard.OldForeigner(
          face(citizen, LocalDate.of(1970, 1, 1)), names(citizen), number.substring(0, 3), "1", "");
    }
    CardFace face =
        face(citizen, LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE));
    if (number.startsWith("9")) {
      return new IdCard.Star(face, names(citizen), "ZZZ", "01");
    }
    return number.matches("8[123]0000.*")
        ? new IdCard.Residence(face, citizen.address(), citizen.issuer(), "H00000000", "01")
        : new IdCard.Domestic(face, citizen.ethnicGroupCode(), citizen.address(), citizen.issuer());
  }

  private static ForeignNames names(Citizen citizen) {
    return new ForeignNames(Optional.of(citizen.person().name()), Optional.empty());
  }

  private static CardFace face(Citizen citizen, LocalDate birth) {
    return new CardFace(
        citizen.person().name(),
        citizen.person().number().value(),
        citizen.sexCode(),
        birth,
        citizen.validFrom(),
        citizen.validUntil(),
        new byte[1024]);
  }

  record ChipCards(Spot<SimulatedChip> slot, Uses uses) implements AlwaysReady, SmartCardReader {

    @Override
    public CardInsertion awaitCard(Duration patience, CancelSignal cancel) {
      Optional<SimulatedChip> chip = slot.await(patience, cancel);
      if (chip.isEmpty()) {
        return cancel.requested() ? new CardInsertion.Cancelled() : new CardInsertion.NoCard();
      }
      uses.used(DeviceKind.SMART_CARD_READER);
      return new CardInsertion.Inserted(new Chip(chip.get()));
    }

    @Override
    public CardRemoval awaitRemoval(Duration patience, CancelSignal cancel) {
      return removal(slot, patience, cancel);
    }
  }

  /// Fetches what a card of T=0 keeps back (ISO/IEC 7816-3, 10.3), as a reader's driver does.
  private record Chip(SimulatedChip chip) implements SmartCard {

    private static final int MORE = 0x61;
    private static final int OTHER_LENGTH = 0x6C;

    @Override
    public byte[] atr() {
      return chip.atr();
    }

    @Override
    public CardAnswer transmit(byte[] command) {
      byte[] answer = chip.exchange(command);
      int first = answer[answer.length - 2] & 0xFF;
      byte second = answer[answer.length - 1];
      if (first == MORE) {
        return transmit(new byte[] {command[0], (byte) 0xC0, 0, 0, second});
      }
      if (first == OTHER_LENGTH) {
        byte[] again = Arrays.copyOf(command, 5);
        again[4] = second;
        return transmit(again);
      }
      return new CardAnswer.Answered(
          Arrays.copyOf(answer, answer.length - 2), first << 8 | (second & 0xFF));
    }

    @Override
    public void close() {
      chip.reset();
    }
  }
}
