package org.hallkiosk.kiosk.workbench.hall;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.hallkiosk.kiosk.workbench.hall.face.FaceComparer;
import org.junit.jupiter.api.Test;

/// The margins between true and false faces, measured over all pairs. Measured: the worst true
/// picture 0.92, the nearest stranger 0.48, nobody at all below 0.2.
class FacesTest {

  private static final double MARGIN = 0.12;

  @Test
  void a_true_face_passes_with_a_margin_through_jpeg_light_distance_and_place() throws IOException {
    for (Citizen citizen : Citizens.all()) {
      BufferedImage record = FacePainter.portrait(citizen.look());
      for (BufferedImage live : conditions(record)) {
        double similarity = FaceComparer.similarity(throughJpeg(live, 0.5f), record);
        assertTrue(
            similarity > FaceComparer.THRESHOLD + MARGIN,
            () -> citizen.person().name() + " only " + similarity);
      }
    }
  }

  @Test
  void no_strangers_face_passes_and_none_comes_near() throws IOException {
    for (Citizen holder : Citizens.all()) {
      BufferedImage record = FacePainter.portrait(holder.look());
      for (Citizen stranger : Citizens.all()) {
        if (stranger.equals(holder)) {
          continue;
        }
        BufferedImage live = moved(FacePainter.portrait(stranger.look()), 5, 3, 1);
        double similarity = FaceComparer.similarity(throughJpeg(live, 0.8f), record);
        assertTrue(
            similarity < FaceComparer.THRESHOLD - MARGIN,
            () -> holder.person().name() + " " + stranger.person().name() + " " + similarity);
      }
    }
  }

  @Test
  void neither_an_empty_room_nor_noise_nor_a_flat_picture_passes() {
    for (Citizen citizen : Citizens.all()) {
      BufferedImage record = FacePainter.portrait(citizen.look());
      for (BufferedImage nobody : List.of(FacePainter.background(), noise(), flat())) {
        assertFalse(FaceComparer.matches(HallBench.jpeg(nobody), record));
        assertTrue(FaceComparer.similarity(nobody, record) < 0.35);
      }
    }
  }

  @Test
  void a_face_in_the_middle_of_a_wide_camera_picture_passes() {
    BufferedImage record = FacePainter.portrait(Citizens.ORDINARY.look());
    BufferedImage wide = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = wide.createGraphics();
    pen.drawImage(record, 370, 0, 540, 720, null);
    pen.dispose();
    assertTrue(FaceComparer.matches(HallBench.jpeg(wide), record));
  }

  @Test
  void what_is_no_picture_does_not_pass() {
    BufferedImage record = FacePainter.portrait(Citizens.ORDINARY.look());
    assertFalse(FaceComparer.matches(new byte[0], record));
    assertFalse(FaceComparer.matches(new byte[5000], record));
    byte[] torn = Arrays.copyOf(HallBench.jpeg(record), 300);
    assertFalse(FaceComparer.matches(torn, record));
  }

  @Test
  void the_same_look_is_drawn_the_same_to_the_byte() {
    assertArrayEquals(HallBench.face(Citizens.ORDINARY), HallBench.face(Citizens.ORDINARY));
  }

  private static List<BufferedImage> conditions(BufferedImage record) {
    List<BufferedImage> live = new ArrayList<>();
    for (double zoom : new double[] {0.97, 1, 1.03}) {
      live.add(moved(record, 16, 8, zoom));
      live.add(moved(record, -20, -24, zoom));
    }
    live.add(lit(record, 0.7f, 0));
    live.add(lit(record, 1.1f, 0));
    live.add(lit(record, 1, 25));
    live.add(lit(moved(record, -7, -13, 1), 0.8f, -20));
    return live;
  }

  private static BufferedImage moved(BufferedImage picture, int right, int down, double zoom) {
    BufferedImage moved = FacePainter.background();
    Graphics2D pen = moved.createGraphics();
    pen.translate(FacePainter.WIDTH / 2.0 + right, FacePainter.HEIGHT / 2.0 + down);
    pen.scale(zoom, zoom);
    pen.drawImage(picture, -FacePainter.WIDTH / 2, -FacePainter.HEIGHT / 2, null);
    pen.dispose();
    return moved;
  }

  private static BufferedImage lit(BufferedImage picture, float gain, float bias) {
    return new RescaleOp(gain, bias, null).filter(picture, null);
  }

  private static BufferedImage throughJpeg(BufferedImage picture, float quality)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var output = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(output);
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(quality);
      writer.write(null, new IIOImage(picture, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return FaceComparer.decoded(bytes.toByteArray()).orElseThrow();
  }

  private static BufferedImage noise() {
    BufferedImage noise = new BufferedImage(480, 640, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(3);
    for (int y = 0; y < 640; y++) {
      for (int x = 0; x < 480; x++) {
        noise.setRGB(x, y, random.nextInt());
      }
    }
    return noise;
  }

  private static BufferedImage flat() {
    return new BufferedImage(480, 640, BufferedImage.TYPE_INT_RGB);
  }
}
