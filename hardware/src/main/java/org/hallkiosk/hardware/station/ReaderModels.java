package org.hallkiosk.hardware.station;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hallkiosk.hardware.device.Camera;
import org.hallkiosk.hardware.device.CodeScanner;
import org.hallkiosk.hardware.device.FingerprintReader;
import org.hallkiosk.hardware.device.IdCardReader;
import org.hallkiosk.hardware.device.SmartCardReader;
import org.hallkiosk.hardware.driver.cameracode.CameraCodeScanner;
import org.hallkiosk.hardware.driver.codeengine.Dialect;
import org.hallkiosk.hardware.driver.codeengine.EngineScanner;
import org.hallkiosk.hardware.driver.codeengine.EngineSettings;
import org.hallkiosk.hardware.driver.pcsc.PcscReader;
import org.hallkiosk.hardware.driver.sam.SamReader;
import org.hallkiosk.hardware.driver.sam.SamScrubber;
import org.hallkiosk.hardware.driver.zfm.ZfmReader;
import org.hallkiosk.hardware.driver.zfm.ZfmScrubber;
import org.hallkiosk.hardware.driver.zfm.ZfmSettings;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.pcsc.CardLinkOpener;
import org.hallkiosk.hardware.transport.trace.Scrubber;

/// The models that read what a citizen lays down, shows or touches.
final class ReaderModels {
  static final List<Model<IdCardReader>> ID_CARD_READERS =
      List.of(Model.knowing("sam", Set.of("framing"), ReaderModels::sam));
  static final List<Model<SmartCardReader>> SMART_CARD_READERS =
      List.of(Model.knowing("pcsc", Set.of(), ReaderModels::pcsc));
  private static final Set<String> ENGINE_OPTIONS = Set.of("mode", "ending");

  static final List<Model<CodeScanner>> CODE_SCANNERS =
      List.of(
          Model.knowing("newland", ENGINE_OPTIONS, fitting -> engine(fitting, Dialect.NEWLAND)),
          Model.knowing("honeywell", ENGINE_OPTIONS, fitting -> engine(fitting, Dialect.HONEYWELL)),
          Model.knowing("camera", Set.of(), ReaderModels::cameraCodes));
  static final List<Model<FingerprintReader>> FINGERPRINT_READERS =
      List.of(Model.knowing("zfm", Set.of("address", "password"), ReaderModels::zfm));

  private ReaderModels() {}

  /// On its own line, as a terminal has it, and as the outer reader of an entry door.
  static Supplier<IdCardReader> sam(Fitting fitting) throws WrongEntryException {
    String framing = fitting.options().text("framing", "").strip();
    String words = framing.isEmpty() ? "" : "?" + framing.replaceAll("\\s+", "&");
    ByteLinkOpener line = fitting.bytes(fitting.entry().address() + words, new SamScrubber());
    return () -> new SamReader(line, Ticker.SYSTEM);
  }

  private static Supplier<SmartCardReader> pcsc(Fitting fitting) throws WrongEntryException {
    CardLinkOpener cards = fitting.cards();
    return () -> new PcscReader(cards, Ticker.SYSTEM);
  }

  private static Supplier<CodeScanner> engine(Fitting fitting, Dialect dialect)
      throws WrongEntryException {
    ByteLinkOpener line = fitting.bytes(Scrubber.TEXT_FROM_DEVICE);
    EngineSettings settings = EngineSettings.of(fitting.entry().options());
    return () -> new EngineScanner(line, dialect, settings, Ticker.SYSTEM);
  }

  private static Supplier<CodeScanner> cameraCodes(Fitting fitting) throws WrongEntryException {
    Supplier<Camera> camera = PictureModels.uvc(fitting);
    return () -> new CameraCodeScanner(camera.get(), Ticker.SYSTEM, Waiter.SYSTEM);
  }

  private static Supplier<FingerprintReader> zfm(Fitting fitting) throws WrongEntryException {
    ByteLinkOpener line = fitting.bytes(new ZfmScrubber());
    ZfmSettings settings = ZfmSettings.of(fitting.entry().options());
    return () -> new ZfmReader(line, Ticker.SYSTEM, settings);
  }
}
