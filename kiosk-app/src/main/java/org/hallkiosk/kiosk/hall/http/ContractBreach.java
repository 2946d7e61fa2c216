package org.hallkiosk.kiosk.hall.http;

/// The hall's answer is not what the contract says. Never leaves this room.
final class ContractBreach extends Exception {

  private final String sentence;

  /// @param sentence names members, never values
  ContractBreach(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
