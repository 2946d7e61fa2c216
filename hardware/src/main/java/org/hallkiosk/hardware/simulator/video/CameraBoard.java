package org.hallkiosk.hardware.simulator.video;

import java.util.Random;
import java.util.function.Supplier;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.faults.LineFaults;
import org.hallkiosk.hardware.simulator.paper.SamplePaper;

/// Puts up what can happen to a simulated camera, and what stands or lies before it.
public final class CameraBoard {

  private static final int DAMAGED_BYTES = 4000;

  private CameraBoard() {}

  /// A camera that looks at people.
  ///
  /// @param width of its frames, in pixels
  /// @param portrait of the person who steps before it
  public static FaultBoard ofPeople(
      SimulatedCamera camera, int width, int height, Supplier<Frame> portrait) {
    return ofAny("camera", camera)
        .with("show-portrait", () -> camera.show(portrait.get()))
        .with("show-code", "text", text -> camera.show(CodeScene.of(text, width, height)))
        .with("empty", camera::nobody);
  }

  /// A camera that codes are held before.
  public static FaultBoard ofCodes(SimulatedCamera camera, int width, int height) {
    return ofAny("code-scanner", camera)
        .with("show-code", "text", text -> camera.show(CodeScene.of(text, width, height)))
        .with("empty", camera::nobody);
  }

  /// A camera above a table.
  public static FaultBoard ofPapers(SimulatedCamera camera, TableScene table) {
    return ofAny("document-scanner", camera)
        .with("lay-page", () -> table.lay(SamplePaper.of(1), 0))
        .with(
            "lay-askew", "degrees", words -> table.lay(SamplePaper.of(1), LineFaults.number(words)))
        .with("lay-half", () -> table.layHalf(SamplePaper.of(1)))
        .with("take-papers", table::clear);
  }

  private static FaultBoard ofAny(String device, SimulatedCamera camera) {
    Random random = new Random(1);
    return new FaultBoard(device)
        .with("unplug", camera::unplug)
        .with("plug-in", camera::plugIn)
        .with("freeze", () -> camera.freeze(true))
        .with("thaw", () -> camera.freeze(false))
        .with("damaged-frames", () -> camera.show(() -> damaged(random)));
  }

  private static Picture damaged(Random random) {
    byte[] bytes = new byte[DAMAGED_BYTES];
    random.nextBytes(bytes);
    bytes[0] = (byte) 0xFF;
    bytes[1] = (byte) 0xD8;
    return new Picture(Picture.JPEG, bytes);
  }
}
