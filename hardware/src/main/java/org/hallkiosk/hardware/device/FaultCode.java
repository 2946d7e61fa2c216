package org.hallkiosk.hardware.device;

/// The closed list of device faults. XFS4IoT and JavaPOS tell apart who must act; so does this.
public enum FaultCode {
  /// Nothing answers on the wire.
  NOT_CONNECTED(WhoActs.TECHNICIAN),
  /// It answered before, and is silent now.
  NO_ANSWER(WhoActs.TECHNICIAN),
  /// Bytes came that the protocol does not allow.
  GARBLED_ANSWER(WhoActs.TECHNICIAN),
  /// The device itself says that it is broken.
  DEVICE_ERROR(WhoActs.TECHNICIAN),
  /// The far end stopped taking bytes.
  STALLED_WRITE(WhoActs.TECHNICIAN),
  /// The device lacks its licence or key (SAM SW3 60, 66, 23).
  NOT_AUTHORISED(WhoActs.TECHNICIAN),
  /// The operation was under way when the device was closed.
  CLOSED(WhoActs.ADMINISTRATOR),
  PAPER_OUT(WhoActs.ATTENDANT),
  PAPER_LOW(WhoActs.ATTENDANT),
  PAPER_JAM(WhoActs.ATTENDANT),
  COVER_OPEN(WhoActs.ATTENDANT),
  TONER_OUT(WhoActs.ATTENDANT),
  TONER_LOW(WhoActs.ATTENDANT),
  CUTTER_JAM(WhoActs.ATTENDANT),
  /// The device works, but not with this kind of document.
  FORMAT_NOT_SUPPORTED(WhoActs.ADMINISTRATOR);

  private final WhoActs whoActs;

  FaultCode(WhoActs whoActs) {
    this.whoActs = whoActs;
  }

  public WhoActs whoActs() {
    return whoActs;
  }
}
