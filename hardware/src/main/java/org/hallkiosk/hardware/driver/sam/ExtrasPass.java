package org.hallkiosk.hardware.driver.sam;

import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardExtra;
import org.hallkiosk.hardware.device.CardExtras;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardReading.Reason;
import org.hallkiosk.hardware.device.CardRequest;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;

/// Fetches what was asked for beside a card that has just been read. What goes wrong here ends the
/// whole reading: there is never a card without what was asked for and is there.
final class ExtrasPass {

  private static final int ADDRESS_BYTES = 70;

  private final SamModule module;

  ExtrasPass(SamModule module) {
    this.module = module;
  }

  CardReading completed(CardReading.Read read, CardRequest wanted, CancelSignal cancel) {
    CardReading withAddress =
        wanted.wants(CardExtra.NEWEST_ADDRESS) ? withAddress(read, cancel) : read;
    return withAddress instanceof CardReading.Read so && wanted.wants(CardExtra.MODULE_NUMBER)
        ? withModuleNumber(so, cancel)
        : withAddress;
  }

  private CardReading withAddress(CardReading.Read read, CancelSignal cancel) {
    return switch (module.exchange(SamCommand.READ_APPENDED, cancel)) {
      case Exchange.Answered(SamStatus status, _) when status == SamStatus.EMPTY -> read;
      case Exchange.Answered(SamStatus status, byte[] data) when status == SamStatus.OK ->
          withAddress(read, data);
      case Exchange.Answered(SamStatus status, _) -> Refusal.of(SamCommand.READ_APPENDED, status);
      case Exchange.Ended ended -> Refusal.of(ended);
    };
  }

  private static CardReading withAddress(CardReading.Read read, byte[] data) {
    if (data.length != ADDRESS_BYTES) {
      return garbled("the appended address has " + data.length + " bytes instead of 70");
    }
    try {
      String address = TextBlock.unpadded(TextBlock.decoded(data));
      return with(
          read, Optional.of(address).filter(text -> !text.isBlank()), read.extras().moduleNumber());
    } catch (CharacterCodingException e) {
      return new CardReading.Rejected(Reason.UNREADABLE, "the appended address is not UTF-16");
    }
  }

  private CardReading withModuleNumber(CardReading.Read read, CancelSignal cancel) {
    return switch (module.exchange(SamCommand.SAM_ID, cancel)) {
      case Exchange.Answered(SamStatus status, byte[] data) when status == SamStatus.OK ->
          SamId.of(data)
              .<CardReading>map(
                  id -> with(read, read.extras().newestAddress(), Optional.of(id.toString())))
              .orElseGet(() -> garbled("the module's number has other than 16 bytes"));
      case Exchange.Answered(SamStatus status, _) ->
          new CardReading.Failed(Refusal.fault(SamCommand.SAM_ID, status));
      case Exchange.Ended ended -> Refusal.of(ended);
    };
  }

  private static CardReading.Read with(
      CardReading.Read read, Optional<String> address, Optional<String> moduleNumber) {
    return new CardReading.Read(
        read.card(), new CardExtras(address, read.extras().fingers(), moduleNumber));
  }

  private static CardReading garbled(String detail) {
    return new CardReading.Failed(Fault.of(FaultCode.GARBLED_ANSWER, detail));
  }
}
