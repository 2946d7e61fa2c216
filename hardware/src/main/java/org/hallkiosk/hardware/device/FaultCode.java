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
  /// A card dispenser's stack, or a numbered form's tray, is empty.
  STOCK_OUT(WhoActs.ATTENDANT),
  STOCK_LOW(WhoActs.ATTENDANT),
  /// The bin for retracted papers or cards is full.
  BIN_FULL(WhoActs.ATTENDANT),
  /// The tray where papers come out is full.
  OUTPUT_FULL(WhoActs.ATTENDANT),
  /// Nobody knows what a numbered form's tray holds: staff must count it.
  STOCK_UNCOUNTED(WhoActs.ATTENDANT),
  /// A tray is missing or not pushed in.
  TRAY_MISSING(WhoActs.ATTENDANT),
  /// A card is stuck in the device.
  CARD_JAM(WhoActs.TECHNICIAN),
  /// A paper or card lies in the mouth and nobody took it.
  NOT_TAKEN(WhoActs.ATTENDANT),
  /// Mains have failed: the terminal runs on its battery.
  ON_BATTERY(WhoActs.ATTENDANT),
  /// The battery ends soon, or must be replaced.
  BATTERY_LOW(WhoActs.TECHNICIAN),
  /// A call into the device did not come back; the station abandoned it.
  STUCK(WhoActs.TECHNICIAN),
  /// The service on this machine that the device is reached through does not run (PC/SC, NUT,
  /// CUPS).
  SERVICE_DOWN(WhoActs.TECHNICIAN),
  /// The device works, but not with this kind of document.
  FORMAT_NOT_SUPPORTED(WhoActs.ADMINISTRATOR);

  private final WhoActs whoActs;

  FaultCode(WhoActs whoActs) {
    this.whoActs = whoActs;
  }

  public WhoActs whoActs() {
    return whoActs;
  }

  /// Whether the way to the device is at fault, rather than the device or its supplies.
  public boolean ofTheLine() {
    return switch (this) {
      case NOT_CONNECTED, NO_ANSWER, GARBLED_ANSWER, STALLED_WRITE, CLOSED, STUCK, SERVICE_DOWN ->
          true;
      case DEVICE_ERROR,
          NOT_AUTHORISED,
          PAPER_OUT,
          PAPER_LOW,
          PAPER_JAM,
          COVER_OPEN,
          TONER_OUT,
          TONER_LOW,
          CUTTER_JAM,
          STOCK_OUT,
          STOCK_LOW,
          BIN_FULL,
          OUTPUT_FULL,
          STOCK_UNCOUNTED,
          TRAY_MISSING,
          CARD_JAM,
          NOT_TAKEN,
          ON_BATTERY,
          BATTERY_LOW,
          FORMAT_NOT_SUPPORTED ->
          false;
    };
  }
}
