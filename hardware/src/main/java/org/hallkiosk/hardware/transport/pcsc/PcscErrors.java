package org.hallkiosk.hardware.transport.pcsc;

import java.util.Objects;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import jnasmartcardio.Smartcardio.JnaPCSCException;

/// Tells the error codes of the PC/SC service (winscard.h, pcsclite.h) as troubles.
final class PcscErrors {
  private static final int INVALID_HANDLE = 0x8010_0003;
  private static final int INSUFFICIENT_BUFFER = 0x8010_0008;
  private static final int UNKNOWN_READER = 0x8010_0009;
  private static final int SHARING_VIOLATION = 0x8010_000B;
  private static final int NO_SMARTCARD = 0x8010_000C;
  private static final int PROTOCOL_MISMATCH = 0x8010_000F;
  private static final int COMM_ERROR = 0x8010_0013;
  private static final int NOT_TRANSACTED = 0x8010_0016;
  private static final int READER_UNAVAILABLE = 0x8010_0017;
  private static final int NO_SERVICE = 0x8010_001D;
  private static final int SERVICE_STOPPED = 0x8010_001E;
  private static final int NO_READERS_AVAILABLE = 0x8010_002E;
  private static final int UNSUPPORTED_CARD = 0x8010_0065;
  private static final int UNRESPONSIVE_CARD = 0x8010_0066;
  private static final int UNPOWERED_CARD = 0x8010_0067;
  private static final int RESET_CARD = 0x8010_0068;
  private static final int REMOVED_CARD = 0x8010_0069;

  private PcscErrors() {}

  static CardLinkException told(CardException e) {
    CardTrouble trouble =
        switch (e) {
          case JnaPCSCException coded -> of((int) coded.code);
          case CardNotPresentException _ -> CardTrouble.CARD_GONE;
          default -> CardTrouble.BROKEN;
        };
    return new CardLinkException(trouble, Objects.toString(e.getMessage(), "no reason given"), e);
  }

  static CardTrouble of(int code) {
    return switch (code) {
      case INVALID_HANDLE, COMM_ERROR, NO_SERVICE, SERVICE_STOPPED -> CardTrouble.SERVICE_DOWN;
      case UNKNOWN_READER, READER_UNAVAILABLE, NO_READERS_AVAILABLE -> CardTrouble.NO_READER;
      case NO_SMARTCARD, RESET_CARD, REMOVED_CARD -> CardTrouble.CARD_GONE;
      case PROTOCOL_MISMATCH, UNSUPPORTED_CARD, UNRESPONSIVE_CARD, UNPOWERED_CARD ->
          CardTrouble.MUTE;
      case NOT_TRANSACTED -> CardTrouble.NOT_PASSED_ON;
      case SHARING_VIOLATION -> CardTrouble.IN_USE;
      case INSUFFICIENT_BUFFER -> CardTrouble.GARBLED;
      default -> CardTrouble.BROKEN;
    };
  }
}
