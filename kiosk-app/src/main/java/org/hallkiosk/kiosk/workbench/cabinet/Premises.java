package org.hallkiosk.kiosk.workbench.cabinet;

import java.util.List;
import java.util.stream.IntStream;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.simulator.entrydoor.EntryDoorFaults;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.gpio.PinFaults;
import org.hallkiosk.hardware.simulator.gpio.SimulatedPins;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.modbus.CabinetFaults;
import org.hallkiosk.hardware.simulator.modbus.SimulatedRelayBoard;
import org.hallkiosk.hardware.simulator.mouth.SimulatedMouth;
import org.hallkiosk.hardware.simulator.nut.PowerFaults;
import org.hallkiosk.hardware.simulator.nut.SimulatedUps;
import org.hallkiosk.hardware.simulator.sam.SamBoard;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.hallkiosk.hardware.simulator.speech.SimulatedLoudspeaker;
import org.hallkiosk.hardware.simulator.speech.SimulatedVoiceProgram;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.gpio.GpioOpener;

/// The cabinet's relay board, the hall's entry door, mains and battery, and the voice.
public final class Premises implements AutoCloseable {
  private static final int RELAYS = 24;
  private static final int PINS = 64;
  private static final int BOARD_BAUD = 9_600;
  private static final int READER_BAUD = 115_200;

  private final SimulatedRelayBoard relays = new SimulatedRelayBoard(1, RELAYS, Ticker.SYSTEM);
  private final SimulatedLine relayLine = Lines.serial(DeviceKind.CABINET, BOARD_BAUD, relays);
  private final Late<SimulatedPins> pins = new Late<>(() -> new SimulatedPins(PINS));
  private final SimulatedSamModule outerReader = new SimulatedSamModule();
  private final SimulatedLine outerLine =
      Lines.serial(DeviceKind.ENTRY_DOOR, READER_BAUD, outerReader);
  private final SimulatedUps ups = new SimulatedUps("kiosk");
  private final SimulatedLine upsLine = Lines.socket(DeviceKind.POWER, ups);
  private final SimulatedVoiceProgram voice = new SimulatedVoiceProgram(Ticker.SYSTEM);
  private final SimulatedLoudspeaker loudspeaker =
      new SimulatedLoudspeaker(Ticker.SYSTEM, Waiter.SYSTEM);

  /// Wires a printer's mouth as the sample terminal's list says.
  ///
  /// @param input of its light barrier
  /// @param relay of its motor
  public void wire(SimulatedMouth mouth, int input, int relay) {
    relays.sensor(input, mouth::covered);
    relays.motor(relay, mouth::motor);
  }

  public SimulatedLine relayLine() {
    return relayLine;
  }

  /// A GPIO chip in the relay board's place, once this was asked for.
  public GpioOpener pins() {
    return pins.get();
  }

  public SimulatedLine outerLine() {
    return outerLine;
  }

  public SimulatedLine upsLine() {
    return upsLine;
  }

  public SimulatedVoiceProgram voice() {
    return voice;
  }

  public SimulatedLoudspeaker loudspeaker() {
    return loudspeaker;
  }

  /// The numbers of the relays that are drawn now, ascending.
  public List<Integer> drawnRelays() {
    return IntStream.range(0, RELAYS).filter(relays::relay).boxed().toList();
  }

  /// @return false also for a number that the board has not
  public boolean draws(int relay) {
    return relay < RELAYS && relays.relay(relay);
  }

  public FaultBoard relayBoard() {
    String device = DeviceKind.CABINET.configured();
    return pins.present()
        .map(chip -> PinFaults.of(device, chip, CabinetFaults.INPUTS))
        .orElseGet(() -> CabinetFaults.of(device, relayLine, relays, CabinetFaults.INPUTS));
  }

  /// What happens to the door, and what is laid on its outer reader.
  public FaultBoard doorBoard() {
    return SamBoard.with(EntryDoorFaults.of(outerLine, relayLine, relays), outerReader);
  }

  public FaultBoard upsBoard() {
    return PowerFaults.of(DeviceKind.POWER.configured(), upsLine, ups);
  }

  public FaultBoard voiceBoard() {
    return voice.board(loudspeaker);
  }

  @Override
  public void close() {
    relayLine.unplug();
    pins.present().ifPresent(chip -> chip.plug(false));
    outerLine.unplug();
    upsLine.unplug();
    loudspeaker.unplug();
  }
}
