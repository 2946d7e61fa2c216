package org.hallkiosk.hardware.simulator.zvt;

/// What the person at the terminal does, and what the bank then says.
///
/// @param act at the terminal
/// @param code what the terminal ends with
public record Customer(Act act, int code) {

  public static final Customer PAYS = new Customer(Act.ENTERS_PIN, 0x00);
  public static final Customer CANCELS_AT_PIN = new Customer(Act.CANCELS_AT_PIN, 0x6C);
  public static final Customer BRINGS_A_SCRATCHED_CARD = new Customer(Act.INSERTS_CARD, 0x64);

  /// @param code of ISO 8583, such as 51 for too little money
  public static Customer declined(int code) {
    return new Customer(Act.ENTERS_PIN, code);
  }

  /// How far the person goes.
  public enum Act {
    INSERTS_CARD,
    CANCELS_AT_PIN,
    ENTERS_PIN
  }
}
