package org.hallkiosk.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.Panel;
import org.hallkiosk.kiosk.ui.kit.QrCode;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A phone cannot read the code on the screen, or reads something else.
class CodeOnTheGlassTest {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void the_order_and_the_way_to_the_phone_are_read_back(boolean wide) throws Exception {
    Panel panel = wide ? OpenKiosk.WIDE : OpenKiosk.UPRIGHT;
    try (OpenKiosk kiosk = new OpenKiosk(panel)) {
      kiosk.show(Gallery.named("pay-showing-code"), Language.ZH);
      assertEquals(StepGallery.ORDER_CODE, read(kiosk.window.snapshot()));
      String chinese = "https://hall.example.gov.cn/续办?号=20261121000137";
      kiosk.show(new View.HandOver(Gallery.SERVICE, chinese));
      assertEquals(chinese, read(kiosk.window.snapshot()));
    }
  }

  @Test
  void a_text_that_no_code_holds_is_told_in_words() {
    Toolkit.start();
    assertEquals(Optional.empty(), Toolkit.ask(() -> QrCode.of("字".repeat(2_000), 600)));
    assertEquals(Optional.empty(), Toolkit.ask(() -> QrCode.of("", 600)));
    try (OpenKiosk kiosk = new OpenKiosk(OpenKiosk.UPRIGHT)) {
      kiosk.show(new View.HandOver(Gallery.SERVICE, "x".repeat(100_000)));
      assertTrue(kiosk.window.look().says("不能出示二维码"));
    }
  }

  private static String read(BufferedImage picture) throws Exception {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    var source = new RGBLuminanceSource(width, height, pixels);
    try {
      return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    } catch (NotFoundException e) {
      throw new AssertionError("no code is on the screen", e);
    }
  }
}
