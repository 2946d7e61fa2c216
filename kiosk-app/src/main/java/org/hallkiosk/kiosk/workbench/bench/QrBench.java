package org.hallkiosk.kiosk.workbench.bench;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.simulator.code.CodeFrames;
import org.hallkiosk.hardware.simulator.code.CodePicture;
import org.hallkiosk.hardware.vision.QrReader;
import org.hallkiosk.kiosk.CannotStart;

/// Reads codes beside ZXing, picture by picture in one run; it needs no terminal. Each reader sees
/// the set once to warm up, and the second time counts.
public final class QrBench {

  public static final String NAME = "qr";

  /// Two thirds of a second of a camera's frames: so long a code is held before the live reader.
  private static final int HELD_FRAMES = 20;

  private static final long SEED = 1;

  /// Frames that nothing was tuned by.
  private static final long HELD_OUT_SEED = 101;

  private static final int HARD = 120;
  private static final int OTHERS = 60;

  private final PrintStream out;

  public QrBench(PrintStream out) {
    this.out = out;
  }

  /// @param images a folder of pictures; without one, drawn frames: easy, hard, hard ones that
  ///   nothing was tuned by, without a code
  public void measure(Optional<Path> images) throws CannotStart {
    if (images.isPresent()) {
      measure(QrFolder.read(images.get()));
      return;
    }
    out.println("easy frames, 1280x720, " + OTHERS + ":");
    measure(samples(CodeFrames.easy(SEED, OTHERS)));
    out.println("hard frames, 1280x720, " + HARD + ":");
    measure(samples(CodeFrames.hard(SEED, HARD)));
    out.println("other hard frames, which nothing was tuned by, " + HARD + ":");
    measure(samples(CodeFrames.hard(HELD_OUT_SEED, HARD)));
    out.println("frames without a code, 1280x720, " + OTHERS + ":");
    measure(
        IntStream.range(0, OTHERS)
            .mapToObj(seed -> new QrSample(CodeFrames.empty(seed), Optional.empty()))
            .toList());
  }

  private static List<QrSample> samples(List<CodePicture> pictures) {
    return pictures.stream()
        .map(picture -> new QrSample(picture.frame(), Optional.of(picture.text())))
        .toList();
  }

  private void measure(List<QrSample> samples) {
    QrReader still = QrReader.still();
    out.println(singly("ours", samples, still::read).line());
    out.println(singly("zxing", samples, QrBench::zxing).line());
    out.println(live(samples).line());
  }

  private static QrScore singly(
      String name, List<QrSample> samples, Function<Frame, Optional<String>> reader) {
    QrScore warm = new QrScore("warm");
    QrScore score = new QrScore(name);
    Stream.of(warm, score).forEach(into -> samples.forEach(sample -> once(sample, reader, into)));
    return score;
  }

  private static void once(
      QrSample sample, Function<Frame, Optional<String>> reader, QrScore score) {
    long begun = System.nanoTime();
    Optional<String> text = reader.apply(sample.frame());
    score.took(System.nanoTime() - begun);
    score.read(sample, text);
  }

  /// Each picture is held for two thirds of a second; the times are those of the single frames.
  private static QrScore live(List<QrSample> samples) {
    QrScore warm = new QrScore("warm");
    QrScore score = new QrScore("ours-live");
    Stream.of(warm, score).forEach(into -> samples.forEach(sample -> held(sample, into)));
    return score;
  }

  private static void held(QrSample sample, QrScore score) {
    QrReader reader = QrReader.live();
    Optional<String> text = Optional.empty();
    for (int frame = 0; frame < HELD_FRAMES && text.isEmpty(); frame++) {
      long begun = System.nanoTime();
      text = reader.read(sample.frame());
      score.took(System.nanoTime() - begun);
    }
    score.read(sample, text);
  }

  private static Optional<String> zxing(Frame frame) {
    RGBLuminanceSource source = new RGBLuminanceSource(frame.width(), frame.height(), frame.argb());
    try {
      return Optional.of(
          new QRCodeReader()
              .decode(
                  new BinaryBitmap(new HybridBinarizer(source)),
                  Map.of(DecodeHintType.TRY_HARDER, true))
              .getText());
    } catch (ReaderException none) {
      return Optional.empty();
    }
  }
}
