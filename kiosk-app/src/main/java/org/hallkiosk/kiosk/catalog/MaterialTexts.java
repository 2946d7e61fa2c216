package org.hallkiosk.kiosk.catalog;

import java.time.LocalDate;

/// How a material comes to the hall, as the review tells it in every service.
public final class MaterialTexts {

  public static final Texts HELD = new Texts("大厅已有，免提交", "Already held, not needed again");
  public static final Texts SIGNED = new Texts("已签名", "Signed");

  private MaterialTexts() {}

  public static Texts uploaded(int pages) {
    return new Texts("已上传 " + pages + " 页", "Uploaded, pages: " + pages);
  }

  public static Texts heldFrom(Texts source) {
    return new Texts("免提交，来源：" + source.zh(), "Already held, from: " + source.en());
  }

  public static Texts follows(LocalDate until) {
    return new Texts("后补，最迟 " + until, "To follow by " + until);
  }
}
