package org.hallkiosk.hardware.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.simulator.code.CodeFrames;
import org.hallkiosk.hardware.simulator.code.CodePicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Drawn frames, the same ones each time, hold the cascade at what was measured.
@Timeout(300)
class CodesBeforeTheCameraTest {

  private static final int HELD = 20;

  @Test
  void a_code_that_is_held_well_is_always_read() {
    QrReader still = QrReader.still();
    for (CodePicture picture : CodeFrames.easy(7, 12)) {
      assertEquals(Optional.of(picture.text()), still.read(picture.frame()));
      assertEquals(Optional.of(picture.text()), held(QrReader.live(), picture.frame()));
    }
  }

  @Test
  void of_tilted_blurred_noisy_glaring_and_inverted_codes_most_are_read_and_none_wrong() {
    QrReader still = QrReader.still();
    List<CodePicture> pictures = CodeFrames.hard(7, 20);
    int right = 0;
    for (CodePicture picture : pictures) {
      Optional<String> read = still.read(picture.frame());
      assertTrue(read.isEmpty() || read.get().equals(picture.text()), "read wrong");
      right += read.isPresent() ? 1 : 0;
    }
    System.out.println("hard frames read: " + right + " of " + pictures.size());
    assertTrue(right >= 11, right + " of " + pictures.size());
  }

  @Test
  void a_hall_without_a_code_says_nothing() {
    QrReader still = QrReader.still();
    QrReader live = QrReader.live();
    for (int seed = 0; seed < 4; seed++) {
      Frame empty = CodeFrames.empty(seed);
      assertEquals(Optional.empty(), still.read(empty));
      assertEquals(Optional.empty(), held(live, empty));
    }
  }

  @Test
  void a_code_that_moves_on_is_followed() {
    QrReader live = QrReader.live();
    CodePicture picture = CodeFrames.easy(9);
    assertEquals(Optional.of(picture.text()), held(live, picture.frame()));
    for (int step = 1; step <= 10; step++) {
      Frame moved = moved(picture.frame(), step * 6);
      assertEquals(Optional.of(picture.text()), live.read(moved), "after " + step + " steps");
    }
  }

  @Test
  void the_next_code_is_read_after_the_last_one_left() {
    QrReader live = QrReader.live();
    CodePicture first = CodeFrames.easy(9);
    CodePicture second = CodeFrames.easy(10);
    assertEquals(Optional.of(first.text()), held(live, first.frame()));
    assertEquals(Optional.of(second.text()), held(live, second.frame()));
    assertEquals(Optional.empty(), held(live, CodeFrames.empty(1)));
    assertEquals(Optional.of(first.text()), held(live, first.frame()));
  }

  @Test
  void frames_of_any_shape_do_no_harm() {
    int[][] sizes = {{1, 1}, {1, 500}, {500, 1}, {2, 3}, {21, 21}, {40, 700}, {3000, 2}};
    for (int[] size : sizes) {
      int[] argb = IntStream.range(0, size[0] * size[1]).map(i -> i * 0x9E3779B9).toArray();
      Frame frame = new Frame(size[0], size[1], argb);
      assertEquals(Optional.empty(), QrReader.still().read(frame));
      assertEquals(Optional.empty(), held(QrReader.live(), frame));
    }
  }

  private static Optional<String> held(QrReader live, Frame frame) {
    return IntStream.range(0, HELD)
        .mapToObj(i -> live.read(frame))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Frame moved(Frame frame, int by) {
    int[] argb = new int[frame.argb().length];
    System.arraycopy(frame.argb(), 0, argb, by, argb.length - by);
    return new Frame(frame.width(), frame.height(), argb);
  }
}
