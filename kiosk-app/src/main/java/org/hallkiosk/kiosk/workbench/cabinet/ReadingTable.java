package org.hallkiosk.kiosk.workbench.cabinet;

import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.sane.SaneBoard;
import org.hallkiosk.hardware.simulator.sane.SimulatedScanimage;
import org.hallkiosk.hardware.simulator.scanner.EngineBoard;
import org.hallkiosk.hardware.simulator.scanner.SimulatedCodeEngine;
import org.hallkiosk.hardware.simulator.video.CameraBoard;
import org.hallkiosk.hardware.simulator.video.SimulatedCamera;
import org.hallkiosk.hardware.simulator.video.TableScene;
import org.hallkiosk.hardware.simulator.zfm.SimulatedFingerprintModule;
import org.hallkiosk.hardware.transport.process.Program;
import org.hallkiosk.hardware.transport.video.VideoLinkOpener;

/// What looks at codes, papers and fingers.
public final class ReadingTable implements AutoCloseable {
  private static final int ENGINE_BAUD = 115_200;
  private static final int MODULE_BAUD = 57_600;
  private static final int CODE_WIDTH = 640;
  private static final int CODE_HEIGHT = 480;
  private static final int TABLE_WIDTH = 1_280;
  private static final int TABLE_HEIGHT = 960;

  private final SimulatedCodeEngine engine = SimulatedCodeEngine.newland();
  private final SimulatedLine engineLine =
      Lines.serial(DeviceKind.CODE_SCANNER, ENGINE_BAUD, engine);
  private final SimulatedFingerprintModule fingers = new SimulatedFingerprintModule();
  private final SimulatedLine fingerLine =
      Lines.serial(DeviceKind.FINGERPRINT_READER, MODULE_BAUD, fingers);
  private final Late<Overhead> overhead = new Late<>(Overhead::new);

  private final Late<SimulatedCamera> codeCamera =
      new Late<>(() -> new SimulatedCamera(CODE_WIDTH, CODE_HEIGHT));
  private final Late<SimulatedScanimage> scanimage = new Late<>(SimulatedScanimage::new);

  private static final class Overhead {
    private final SimulatedCamera camera = new SimulatedCamera(TABLE_WIDTH, TABLE_HEIGHT);
    private final TableScene table = new TableScene(camera, TABLE_WIDTH, TABLE_HEIGHT);
  }

  public SimulatedCodeEngine engine() {
    return engine;
  }

  public SimulatedLine engineLine() {
    return engineLine;
  }

  public SimulatedLine fingerLine() {
    return fingerLine;
  }

  /// The camera above the table.
  public VideoLinkOpener tableCamera() {
    return () -> overhead.get().camera.open();
  }

  /// A camera in the engine's place, once this was asked for.
  public VideoLinkOpener codeCamera() {
    return codeCamera.get();
  }

  /// A flatbed with a feeder in the overhead camera's place, once this was asked for.
  public Program scanimage() {
    return scanimage.get();
  }

  public FaultBoard engineBoard() {
    return codeCamera
        .present()
        .map(camera -> CameraBoard.ofCodes(camera, CODE_WIDTH, CODE_HEIGHT))
        .orElseGet(() -> EngineBoard.of(engine, engineLine));
  }

  public FaultBoard tableBoard() {
    return scanimage.present().map(SaneBoard::of).orElseGet(this::overheadBoard);
  }

  private FaultBoard overheadBoard() {
    return CameraBoard.ofPapers(overhead.get().camera, overhead.get().table);
  }

  public FaultBoard fingerBoard() {
    return fingers.board(fingerLine);
  }

  @Override
  public void close() {
    engineLine.unplug();
    fingerLine.unplug();
    codeCamera.present().ifPresent(SimulatedCamera::unplug);
    scanimage.present().ifPresent(program -> program.plug(false));
    overhead.present().ifPresent(made -> made.camera.unplug());
  }
}
