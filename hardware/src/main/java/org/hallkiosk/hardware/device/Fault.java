package org.hallkiosk.hardware.device;

/// Why a device did not do what was asked, and who can mend it.
///
/// @param code which fault, from the closed list
/// @param whoActs whose hands it needs
/// @param detail one sentence for the technician: what the wire said. Never personal data
public record Fault(FaultCode code, WhoActs whoActs, String detail) {

  public static Fault of(FaultCode code, String detail) {
    return new Fault(code, code.whoActs(), detail);
  }
}
