package org.hallkiosk.kiosk.workbench.hall.paper;

import java.time.LocalDate;

/// Dates as official papers write them: 二〇二六年三月十五日.
public final class ChineseDate {

  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseDate() {}

  public static String of(LocalDate date) {
    StringBuilder text = new StringBuilder();
    for (char digit : Integer.toString(date.getYear()).toCharArray()) {
      text.append(DIGITS.charAt(digit - '0'));
    }
    return text.append('年')
        .append(counted(date.getMonthValue()))
        .append('月')
        .append(counted(date.getDayOfMonth()))
        .append('日')
        .toString();
  }

  /// From 1 to 99, as one counts: 十, 十一, 二十.
  private static String counted(int number) {
    String tens = number < 10 ? "" : (number < 20 ? "" : digit(number / 10)) + "十";
    return tens + (number % 10 == 0 ? "" : digit(number % 10));
  }

  private static String digit(int number) {
    return String.valueOf(DIGITS.charAt(number));
  }
}
