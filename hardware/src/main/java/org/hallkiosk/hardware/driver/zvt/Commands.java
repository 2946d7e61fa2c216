package org.hallkiosk.hardware.driver.zvt;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/// What this driver asks of a terminal (ECR-Interface ZVT-Protocol rev. 13.09, chapter 2).
final class Commands {

  private static final int SERVICE_BYTE = 0x03;
  private static final int AMOUNT = 0x04;
  private static final int CURRENCY = 0x49;
  private static final int RECEIPT = 0x87;

  /// Of Repeat Receipt (2.20.2): the terminal sends the status information of the last transaction,
  /// so that the register "can resynchronise in case of an inconclusive ending".
  private static final int TELL_WITHOUT_PRINTING = 0x03;

  private static final int AMOUNT_DIGITS = 12;

  private final ZvtSettings settings;

  Commands(ZvtSettings settings) {
    this.settings = settings;
  }

  Apdu registration() {
    ByteArrayOutputStream data = password();
    data.write(settings.configuration());
    data.write(settings.currency() >> 8);
    data.write(settings.currency());
    return new Apdu(Apdu.REGISTRATION, data.toByteArray());
  }

  /// @param fen below 10^12
  Apdu authorisation(long fen) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.write(AMOUNT);
    data.writeBytes(digits(("%0" + AMOUNT_DIGITS + "d").formatted(fen)));
    data.write(CURRENCY);
    data.write(settings.currency() >> 8);
    data.write(settings.currency());
    return new Apdu(Apdu.AUTHORISATION, data.toByteArray());
  }

  Apdu lastTransaction() {
    ByteArrayOutputStream data = password();
    data.write(SERVICE_BYTE);
    data.write(TELL_WITHOUT_PRINTING);
    return new Apdu(Apdu.REPEAT_RECEIPT, data.toByteArray());
  }

  /// @param receipt four digits
  Apdu reversal(String receipt) {
    ByteArrayOutputStream data = password();
    data.write(RECEIPT);
    data.writeBytes(digits(receipt));
    return new Apdu(Apdu.REVERSAL, data.toByteArray());
  }

  Apdu statusEnquiry() {
    return new Apdu(Apdu.STATUS_ENQUIRY, password().toByteArray());
  }

  static Apdu abort() {
    return new Apdu(Apdu.ABORT, new byte[0]);
  }

  private ByteArrayOutputStream password() {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.writeBytes(digits(settings.password()));
    return data;
  }

  /// Two digits in a byte.
  private static byte[] digits(String digits) {
    return HexFormat.of().parseHex(digits);
  }
}
