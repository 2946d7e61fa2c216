package org.hallkiosk.kiosk.hall.wording;

/// The hall's answer is not what was agreed. Never leaves an adapter.
public final class ContractBreach extends Exception {

  private final String sentence;

  /// @param sentence names members, never values
  public ContractBreach(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
