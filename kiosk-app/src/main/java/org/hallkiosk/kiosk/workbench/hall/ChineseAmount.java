package org.hallkiosk.kiosk.workbench.hall;

import org.hallkiosk.kiosk.casework.Fen;

/// Writes an amount in the characters that receipts use: 200.00 as 贰佰元整 (支付结算办法, annex 1).
final class ChineseAmount {

  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] PLACES = {"", "拾", "佰", "仟"};
  private static final String[] GROUPS = {"", "万", "亿"};
  private static final int GROUP = 10_000;

  private ChineseAmount() {}

  static String of(Fen amount) {
    long yuan = amount.value() / 100;
    int jiao = (int) (amount.value() / 10 % 10);
    int fen = (int) (amount.value() % 10);
    StringBuilder text = new StringBuilder(yuan == 0 ? "" : whole(yuan) + "元");
    if (jiao > 0) {
      text.append(digit(jiao)).append('角');
    } else if (fen > 0 && yuan > 0) {
      text.append('零');
    }
    if (fen > 0) {
      return text.append(digit(fen)).append('分').toString();
    }
    return text.isEmpty() ? "零元整" : text.append('整').toString();
  }

  private static String whole(long yuan) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int group = GROUPS.length - 1; group >= 0; group--) {
      int part = (int) (yuan / (long) Math.pow(GROUP, group) % GROUP);
      if (part == 0) {
        gap |= !text.isEmpty();
        continue;
      }
      if (!text.isEmpty() && (gap || part < GROUP / 10)) {
        text.append('零');
      }
      text.append(group(part)).append(GROUPS[group]);
      gap = false;
    }
    return text.toString();
  }

  private static String group(int part) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int place = PLACES.length - 1; place >= 0; place--) {
      int digit = (int) (part / (long) Math.pow(10, place) % 10);
      if (digit == 0) {
        gap |= !text.isEmpty();
        continue;
      }
      text.append(gap ? "零" : "").append(digit(digit)).append(PLACES[place]);
      gap = false;
    }
    return text.toString();
  }

  private static char digit(int digit) {
    return DIGITS.charAt(digit);
  }
}
