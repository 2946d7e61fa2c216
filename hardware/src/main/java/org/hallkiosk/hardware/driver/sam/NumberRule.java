package org.hallkiosk.hardware.driver.sam;

import java.util.regex.Pattern;

/// What a card's number has to look like.
enum NumberRule {
  /// GB 11643.
  RESIDENT("[0-9]{17}[0-9X]", true),
  /// 9, province, numeric country, birth, sequence, check as in GB 11643.
  STAR("9[0-9]{16}[0-9X]", true),
  /// Alpha-3 nationality and twelve digits. How its last digit is computed is not published, so
  /// only the form is looked at.
  OLD_FOREIGNER("[A-Z]{3}[0-9]{12}", false);

  private final Pattern form;
  private final boolean checked;

  NumberRule(String form, boolean checked) {
    this.form = Pattern.compile(form);
    this.checked = checked;
  }

  boolean holds(String number) {
    return form.matcher(number).matches() && (!checked || IdNumberCheck.holds(number));
  }
}
