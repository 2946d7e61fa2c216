package org.hallkiosk.kiosk.workbench.desk;

import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.kiosk.catalog.Texts;

/// What each kind of device is called on the page.
public final class DeviceTitles {
  private DeviceTitles() {}

  public static Texts of(DeviceKind kind) {
    return switch (kind) {
      case ID_CARD_READER -> new Texts("身份证阅读器", "ID card reader");
      case SMART_CARD_READER -> new Texts("芯片卡读卡器", "Smart card reader");
      case CODE_SCANNER -> new Texts("扫码器", "Code scanner");
      case CAMERA -> new Texts("摄像头", "Camera");
      case DOCUMENT_SCANNER -> new Texts("高拍仪", "Document scanner");
      case DOCUMENT_PRINTER -> new Texts("A4 打印机", "A4 printer");
      case FORM_PRINTER -> new Texts("证照打印机", "Numbered-form printer");
      case RECEIPT_PRINTER -> new Texts("凭条打印机", "Receipt printer");
      case CABINET -> new Texts("机柜", "Cabinet");
      case ENTRY_DOOR -> new Texts("大厅门禁", "Entry door");
      case POWER -> new Texts("不间断电源", "Power supply (UPS)");
      case SPEAKER -> new Texts("语音播报", "Speaker");
      case FINGERPRINT_READER -> new Texts("指纹仪", "Fingerprint reader");
      case CARD_TERMINAL -> new Texts("银行卡终端", "Bank card terminal");
      case CARD_DISPENSER -> new Texts("发卡机", "Card dispenser");
    };
  }
}
