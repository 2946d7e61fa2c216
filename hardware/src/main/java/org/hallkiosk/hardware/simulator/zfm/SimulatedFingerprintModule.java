package org.hallkiosk.hardware.simulator.zfm;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.faults.LineFaults;
import org.hallkiosk.hardware.simulator.line.FarEnd;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.zfm.SimulatedFinger.Condition;
import org.hallkiosk.hardware.transport.ByteLink;

/// A fingerprint module of the R30x/ZFM family at the far end of any wire, with the address and the
/// password it is delivered with. Fingers and faults come from any thread.
public final class SimulatedFingerprintModule implements FarEnd {

  private static final int OK = 0x00;
  private static final int DAMAGED = 0x01;
  private static final int NO_FINGER = 0x02;
  private static final int NO_PICTURE_TAKEN = 0x03;
  private static final int NO_UPLOAD = 0x0F;
  private static final int WRONG_PASSWORD = 0x13;
  private static final int NO_PICTURE = 0x15;
  private static final int UNKNOWN_COMMAND = 0x1A;

  private Optional<SimulatedFinger> finger = Optional.empty();
  private Optional<SimulatedFinger> picture = Optional.empty();
  private boolean refusesPassword;
  private boolean broken;
  private int mutilatedPictures;

  /// Replaces a finger that lies there.
  public synchronized void layFinger(SimulatedFinger laid) {
    finger = Optional.of(laid);
  }

  public synchronized void liftFinger() {
    finger = Optional.empty();
  }

  /// Somebody has given the module another password.
  public synchronized void refusePassword(boolean on) {
    refusesPassword = on;
  }

  /// The sensor takes no pictures any more.
  public synchronized void breakSensor(boolean on) {
    broken = on;
  }

  /// The next picture ends in its middle, as if it were whole.
  public synchronized void shortenNextPicture() {
    mutilatedPictures++;
  }

  /// Its faults and the acts of its world, on the line it hangs on.
  public FaultBoard board(SimulatedLine line) {
    return LineFaults.of("fingerprint-reader", line)
        .with("lay-finger", () -> layFinger(SimulatedFinger.good(1)))
        .with("lay-other-finger", "seed", words -> layFinger(good(words)))
        .with("lay-poor-finger", "messy, faint or off-centre", words -> layFinger(poor(words)))
        .with("lift-finger", this::liftFinger)
        .with("refuse-password", () -> refusePassword(true))
        .with("accept-password", () -> refusePassword(false))
        .with("break-sensor", () -> breakSensor(true))
        .with("mend-sensor", () -> breakSensor(false))
        .with("short-picture", this::shortenNextPicture);
  }

  private static SimulatedFinger good(String words) {
    return SimulatedFinger.good(LineFaults.number(words));
  }

  private static SimulatedFinger poor(String words) {
    String name = words.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(Condition.values())
        .filter(it -> it != Condition.GOOD && it.name().equals(name))
        .findFirst()
        .map(it -> new SimulatedFinger(1, it))
        .orElseThrow(() -> new IllegalArgumentException("a finger is messy, faint or off-centre"));
  }

  @Override
  public void serve(ByteLink wire) {
    try (wire) {
      ModuleWire module = new ModuleWire(wire);
      while (true) {
        Optional<byte[]> command = module.command();
        if (command.isPresent()) {
          obey(command.get(), module);
        } else {
          module.acknowledge(DAMAGED);
        }
      }
    } catch (IOException e) {
      // The wire is gone, and with it whoever asked: the module waits for its next wire.
    }
  }

  private void obey(byte[] command, ModuleWire module) throws IOException {
    switch (command[0] & 0xFF) {
      case 0x01 -> module.acknowledge(takePicture());
      case 0x02 -> module.acknowledge(condition());
      case 0x08 -> send(module, taken().map(SimulatedFinger::template));
      case 0x0A -> send(module, taken().map(this::packed));
      case 0x0F ->
          module.acknowledge(OK, 0, 0, 0, 9, 0, 162, 0, 3, 0xFF, 0xFF, 0xFF, 0xFF, 0, 2, 0, 6);
      case 0x13 -> module.acknowledge(password(command));
      default -> module.acknowledge(UNKNOWN_COMMAND);
    }
  }

  private synchronized int takePicture() {
    picture = finger;
    if (broken) {
      return NO_PICTURE_TAKEN;
    }
    return finger.isPresent() ? OK : NO_FINGER;
  }

  private synchronized int condition() {
    return picture.map(it -> it.condition().code()).orElse(NO_PICTURE);
  }

  private synchronized Optional<SimulatedFinger> taken() {
    return picture;
  }

  private static void send(ModuleWire module, Optional<byte[]> data) throws IOException {
    if (data.isEmpty()) {
      module.acknowledge(NO_UPLOAD);
      return;
    }
    module.acknowledge(OK);
    module.data(data.get());
  }

  private synchronized byte[] packed(SimulatedFinger from) {
    int bytes = SimulatedFinger.WIDTH * SimulatedFinger.HEIGHT / 2;
    if (mutilatedPictures > 0) {
      mutilatedPictures--;
      bytes /= 2;
    }
    byte[] packed = new byte[bytes];
    for (int i = 0; i < bytes; i++) {
      int x = 2 * i % SimulatedFinger.WIDTH;
      int y = 2 * i / SimulatedFinger.WIDTH;
      packed[i] = (byte) (from.grey(x, y) * 16 + from.grey(x + 1, y));
    }
    return packed;
  }

  private synchronized int password(byte[] command) {
    boolean right = command.length == 5 && (command[1] | command[2] | command[3] | command[4]) == 0;
    return right && !refusesPassword ? OK : WRONG_PASSWORD;
  }
}
