package org.hallkiosk.kiosk.workbench.hall;

/// A person check that waits for a member of the hall's staff.
///
/// @param citizen whose card and record the picture is compared with
/// @param picture of whoever stands before the terminal, as JPEG; exact bytes, shared
public record StaffRequest(String number, Citizen citizen, byte[] picture) {

  @Override
  public String toString() {
    return "StaffRequest[" + number + "]";
  }
}
