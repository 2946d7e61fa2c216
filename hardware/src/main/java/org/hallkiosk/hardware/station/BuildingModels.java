package org.hallkiosk.hardware.station;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.device.EntryDoor;
import org.hallkiosk.hardware.device.IdCardReader;
import org.hallkiosk.hardware.device.Power;
import org.hallkiosk.hardware.device.Speaker;
import org.hallkiosk.hardware.driver.entrydoor.CardDoor;
import org.hallkiosk.hardware.driver.entrydoor.DoorSettings;
import org.hallkiosk.hardware.driver.gpio.GpioCabinet;
import org.hallkiosk.hardware.driver.gpio.GpioSettings;
import org.hallkiosk.hardware.driver.modbus.ModbusCabinet;
import org.hallkiosk.hardware.driver.modbus.ModbusSettings;
import org.hallkiosk.hardware.driver.nut.NutPower;
import org.hallkiosk.hardware.driver.nut.NutScrubber;
import org.hallkiosk.hardware.driver.nut.NutSettings;
import org.hallkiosk.hardware.driver.speech.EspeakSettings;
import org.hallkiosk.hardware.driver.speech.EspeakVoice;
import org.hallkiosk.hardware.driver.speech.SpeechSpeaker;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.audio.AudioLinkOpener;
import org.hallkiosk.hardware.transport.gpio.GpioOpener;
import org.hallkiosk.hardware.transport.trace.Scrubber;

/// The models of the cabinet and the building around it.
final class BuildingModels {
  static final List<Model<Cabinet>> CABINETS =
      List.of(
          Model.asking("modbus", BuildingModels::modbus),
          Model.asking("gpio", BuildingModels::gpio));
  static final List<Model<EntryDoor>> ENTRY_DOORS =
      List.of(Model.knowing("card", Set.of("lock", "pulse-ms", "exit"), BuildingModels::cardDoor));
  static final List<Model<Power>> POWER =
      List.of(
          Model.knowing(
              "nut", Set.of("ups", "username", "password", "poll-ms"), BuildingModels::nut));
  static final List<Model<Speaker>> SPEAKERS =
      List.of(Model.knowing("espeak", Set.of("speed", "volume"), BuildingModels::espeak));

  private static final String VOLUME = "volume";

  private BuildingModels() {}

  private static Supplier<Cabinet> modbus(Fitting fitting) throws WrongEntryException {
    ByteLinkOpener line = fitting.bytes(Scrubber.NOTHING);
    ModbusSettings settings = ModbusSettings.of(fitting.entry().options());
    return () -> new ModbusCabinet(line, settings, Ticker.SYSTEM, Waiter.SYSTEM);
  }

  private static Supplier<Cabinet> gpio(Fitting fitting) throws WrongEntryException {
    GpioOpener pins = fitting.pins();
    GpioSettings settings = GpioSettings.of(fitting.entry().options());
    return () -> new GpioCabinet(pins, settings, Ticker.SYSTEM, Waiter.SYSTEM);
  }

  /// Its outer reader stands at the entry's address, its strike is a lock of the cabinet.
  private static Supplier<EntryDoor> cardDoor(Fitting fitting) throws WrongEntryException {
    Supplier<IdCardReader> outer = ReaderModels.sam(fitting);
    DoorSettings settings = DoorSettings.of(fitting.entry().options());
    return () ->
        new CardDoor(
            outer.get(),
            fitting.cabinet().get(),
            settings,
            Clock.system(ZoneId.systemDefault()),
            Ticker.SYSTEM,
            Waiter.SYSTEM);
  }

  private static Supplier<Power> nut(Fitting fitting) throws WrongEntryException {
    ByteLinkOpener line = fitting.bytes(new NutScrubber());
    NutSettings settings = NutSettings.of(fitting.entry().options());
    return () -> new NutPower(line, settings, Ticker.SYSTEM, Waiter.SYSTEM);
  }

  private static Supplier<Speaker> espeak(Fitting fitting) throws WrongEntryException {
    Map<String, String> voices = new HashMap<>(fitting.entry().options());
    voices.remove(VOLUME);
    int volume = fitting.options().number(VOLUME, 70, 0, 100);
    EspeakVoice voice = new EspeakVoice(fitting.voice(), EspeakSettings.of(voices));
    AudioLinkOpener loudspeaker = fitting.loudspeaker();
    return () -> new SpeechSpeaker(voice, loudspeaker, volume);
  }
}
