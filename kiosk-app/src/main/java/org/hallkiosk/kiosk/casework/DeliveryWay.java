package org.hallkiosk.kiosk.casework;

/// How a result that comes later reaches the citizen.
public enum DeliveryWay {
  /// 窗口领取.
  WINDOW,
  /// 免费寄递.
  MAIL,
  /// 自助终端打印: printed at any terminal once it is there.
  TERMINAL
}
