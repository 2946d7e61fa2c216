package org.hallkiosk.hardware.transport.video;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.JpegDecoder;
import org.hallkiosk.hardware.image.JpegEncoder;
import org.hallkiosk.hardware.image.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// OpenCV reads a real MJPEG file as if it were a camera.
@Timeout(60)
class ARealRecordingPlaysTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir Path folder;

  @Test
  void frames_come_until_the_recording_ends_as_an_unplugged_camera() throws IOException {
    try (VideoLink link = Recording.of(folder, 6).opener().open()) {
      Frame frame = JpegDecoder.decode(link.nextFrame(LONG).orElseThrow()).orElseThrow();
      assertEquals(320, frame.width());
      IOException gone = assertThrows(IOException.class, () -> readAll(link));
      assertTrue(gone.toString().contains("camera.avi"), gone.toString());
    }
  }

  @Test
  void an_image_sequence_plays_too() throws IOException {
    for (int i = 1; i <= 5; i++) {
      Files.write(folder.resolve("%04d.jpg".formatted(i)), noise(i).bytes());
    }
    VideoAddress address = VideoAddress.of("video:" + folder + "/%04d.jpg").orElseThrow();
    try (VideoLink link = new CaptureOpener(address).open()) {
      assertEquals(
          64,
          JpegDecoder.decode(link.nextFrame(LONG).orElseThrow()).map(Frame::width).orElseThrow());
    }
  }

  @Test
  void a_missing_camera_is_told_in_one_sentence() {
    VideoAddress none = VideoAddress.of("video:/dev/video987").orElseThrow();
    assertEquals(
        "no camera is plugged in at /dev/video987",
        assertThrows(IOException.class, new CaptureOpener(none)::open).getMessage());
    VideoAddress noVideo = VideoAddress.of("video:/dev/null").orElseThrow();
    assertEquals(
        "/dev/null is not a video device",
        assertThrows(IOException.class, new CaptureOpener(noVideo)::open).getMessage());
  }

  @Test
  void a_file_that_is_no_recording_does_not_open() throws IOException {
    byte[] noise = new byte[5000];
    new Random(3).nextBytes(noise);
    Path file = Files.write(folder.resolve("noise.avi"), noise);
    VideoAddress address = VideoAddress.of("video:" + file).orElseThrow();
    assertThrows(IOException.class, new CaptureOpener(address)::open);
  }

  @Test
  void closing_ends_a_waiting_reader_and_leaves_the_native_reader_to_its_own_thread()
      throws Exception {
    Recording recording = Recording.of(folder, 60);
    for (int i = 0; i < 20; i++) {
      VideoLink link = recording.opener().open();
      Thread reader = Thread.ofPlatform().start(() -> assertThrowsClosed(link));
      link.close();
      link.close();
      reader.join();
    }
  }

  @Test
  void addresses_say_what_they_ask_of_the_camera() {
    assertEquals(
        Optional.of(new VideoAddress(Path.of("/dev/video0"), 1280, 720)),
        VideoAddress.of("video:/dev/video0"));
    assertEquals(
        Optional.of(new VideoAddress(Path.of("/dev/video2"), 640, 480)),
        VideoAddress.of("video:/dev/video2?width=640&height=480"));
    assertEquals(Optional.empty(), VideoAddress.of("video:/dev/video2?width=0&height=480"));
    assertEquals(Optional.empty(), VideoAddress.of("serial:/dev/ttyS0"));
  }

  @Test
  void a_frame_without_huffman_tables_becomes_a_jpeg() {
    byte[] whole = noise(1).bytes();
    byte[] bare = withoutTables(whole);
    assertNotEquals(whole.length, bare.length);
    byte[] completed = HuffmanTables.completed(bare);
    assertArrayEquals(
        JpegDecoder.decode(new Picture(Picture.JPEG, whole)).orElseThrow().argb(),
        JpegDecoder.decode(new Picture(Picture.JPEG, completed)).orElseThrow().argb());
    assertSame(whole, HuffmanTables.completed(whole));
  }

  @Test
  void whatever_a_camera_sends_completing_it_never_fails() {
    Random random = new Random(5);
    byte[] whole = noise(2).bytes();
    for (int i = 0; i < 2000; i++) {
      byte[] damaged = Arrays.copyOf(whole, random.nextInt(whole.length));
      for (int j = 0; j < damaged.length / 50; j++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      assertTrue(HuffmanTables.completed(damaged).length >= damaged.length);
    }
  }

  private static void readAll(VideoLink link) throws IOException {
    while (link.nextFrame(LONG).isPresent()) {
      Thread.onSpinWait();
    }
  }

  private static void assertThrowsClosed(VideoLink link) {
    assertThrows(IOException.class, () -> readAll(link));
  }

  private static Picture noise(int seed) {
    int[] pixels = new Random(seed).ints(64 * 48).map(pixel -> pixel | 0xFF000000).toArray();
    return JpegEncoder.encode(new Frame(64, 48, pixels), true, 100, 0.9f);
  }

  private static byte[] withoutTables(byte[] jpeg) {
    byte[] out = new byte[jpeg.length];
    int length = 2;
    System.arraycopy(jpeg, 0, out, 0, 2);
    int at = 2;
    while ((jpeg[at + 1] & 0xFF) != 0xDA) {
      int segment = 2 + (((jpeg[at + 2] & 0xFF) << 8) | (jpeg[at + 3] & 0xFF));
      if ((jpeg[at + 1] & 0xFF) != 0xC4) {
        System.arraycopy(jpeg, at, out, length, segment);
        length += segment;
      }
      at += segment;
    }
    System.arraycopy(jpeg, at, out, length, jpeg.length - at);
    return Arrays.copyOf(out, length + jpeg.length - at);
  }
}
