package org.hallkiosk.kiosk.casework;

/// What the hall calls a case. Printed on slips; whoever knows it can ask for the case's progress.
public record CaseNumber(String value) {

  public CaseNumber {
    if (!value.matches("[A-Za-z0-9-]{6,40}")) {
      throw new IllegalArgumentException("a case number has 6 to 40 letters, digits or -");
    }
  }
}
