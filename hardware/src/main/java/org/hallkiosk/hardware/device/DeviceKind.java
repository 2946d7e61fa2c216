package org.hallkiosk.hardware.device;

import java.util.Arrays;
import java.util.Optional;

/// The closed list of device kinds, by the name that a terminal's device list uses.
public enum DeviceKind {
  ID_CARD_READER("id-card-reader"),
  SMART_CARD_READER("smart-card-reader"),
  CODE_SCANNER("code-scanner"),
  CAMERA("camera"),
  DOCUMENT_SCANNER("document-scanner"),
  DOCUMENT_PRINTER("document-printer"),
  FORM_PRINTER("form-printer"),
  RECEIPT_PRINTER("receipt-printer"),
  CABINET("cabinet"),
  ENTRY_DOOR("entry-door"),
  POWER("power"),
  SPEAKER("speaker"),
  FINGERPRINT_READER("fingerprint-reader"),
  CARD_TERMINAL("card-terminal"),
  CARD_DISPENSER("card-dispenser");

  private final String configured;

  DeviceKind(String configured) {
    this.configured = configured;
  }

  public String configured() {
    return configured;
  }

  public static Optional<DeviceKind> named(String configured) {
    return Arrays.stream(values()).filter(kind -> kind.configured.equals(configured)).findFirst();
  }
}
