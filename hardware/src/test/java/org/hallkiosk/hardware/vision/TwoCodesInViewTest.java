package org.hallkiosk.hardware.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hallkiosk.hardware.image.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Somebody holds a code before the camera and it sees another one too: the phone of the next
/// citizen, a poster on the wall, a code drawn into a code.
@Timeout(120)
class TwoCodesInViewTest {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;
  private static final int HELD = 20;
  private static final String MINE = "https://hall.example.cn/q?n=MINE0001";
  private static final String OTHER = "https://hall.example.cn/q?n=OTHER002";

  private final int[] argb = new int[WIDTH * HEIGHT];

  TwoCodesInViewTest() {
    Arrays.fill(argb, 0xFFD8D8D8);
  }

  @Test
  void of_two_alike_that_say_different_things_none_is_read() {
    draw(MINE, 100, 200, 6);
    draw(OTHER, 700, 240, 6);
    assertBoth(Optional.empty());
  }

  @Test
  void of_two_that_differ_a_little_in_size_none_is_read() {
    draw(MINE, 100, 100, 9);
    draw(OTHER, 800, 240, 6);
    assertBoth(Optional.empty());
  }

  @Test
  void two_that_say_the_same_are_one() {
    draw(MINE, 100, 200, 6);
    draw(MINE, 700, 240, 6);
    assertBoth(Optional.of(MINE));
  }

  @Test
  void the_poster_behind_does_not_disturb_the_phone_before_it() {
    draw(MINE, 60, 60, 13);
    draw(OTHER, 900, 300, 5);
    assertBoth(Optional.of(MINE));
  }

  @Test
  void a_code_drawn_into_a_code_leaves_open_which_is_meant() {
    draw(MINE, 300, 30, 16);
    draw(OTHER, 300 + (16 - 4) * 41 / 2, 30 + (16 - 4) * 41 / 2, 4);
    assertBoth(Optional.empty());
  }

  @Test
  void a_code_that_is_read_already_is_followed_when_another_comes_into_view() {
    draw(MINE, 100, 200, 6);
    QrReader live = QrReader.live();
    assertEquals(Optional.of(MINE), held(live));
    draw(OTHER, 700, 240, 6);
    for (int frame = 0; frame < HELD; frame++) {
      assertEquals(Optional.of(MINE), live.read(frame()));
    }
  }

  private void assertBoth(Optional<String> expected) {
    assertEquals(expected, QrReader.still().read(frame()), "still");
    assertEquals(expected, held(QrReader.live()), "live");
  }

  private Optional<String> held(QrReader live) {
    return IntStream.range(0, HELD)
        .mapToObj(i -> live.read(frame()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Frame frame() {
    return new Frame(WIDTH, HEIGHT, argb.clone());
  }

  /// With four modules of white around it.
  private void draw(String text, int left, int top, int module) {
    BitMatrix code = modules(text);
    for (int y = 0; y < code.getHeight() * module; y++) {
      for (int x = 0; x < code.getWidth() * module; x++) {
        boolean ink = code.get(x / module, y / module);
        argb[(top + y) * WIDTH + left + x] = ink ? 0xFF202020 : 0xFFF0F0F0;
      }
    }
  }

  private static BitMatrix modules(String text) {
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              1,
              1,
              Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q));
    } catch (WriterException tooLong) {
      throw new IllegalStateException(tooLong);
    }
  }
}
