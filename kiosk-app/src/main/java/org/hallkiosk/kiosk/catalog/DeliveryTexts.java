package org.hallkiosk.kiosk.catalog;

import org.hallkiosk.kiosk.casework.DeliveryWay;

/// What a citizen is asked about delivery, the same in every service.
public final class DeliveryTexts {

  public static final Texts QUESTION =
      new Texts("办理结果怎么领取？", "How would you like to receive the result?");

  private static final Texts WINDOW = new Texts("窗口领取", "Collect at the window");
  private static final Texts MAIL = new Texts("免费寄递", "Free delivery by post");
  private static final Texts TERMINAL = new Texts("自助终端打印", "Print at any terminal");

  private DeliveryTexts() {}

  public static Texts of(DeliveryWay way) {
    return switch (way) {
      case WINDOW -> WINDOW;
      case MAIL -> MAIL;
      case TERMINAL -> TERMINAL;
    };
  }
}
