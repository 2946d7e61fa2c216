package org.hallkiosk.hardware.simulator.modbus;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hallkiosk.hardware.simulator.line.FarEnd;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.Ticker;

/// A Modbus RTU relay board with as many relays as inputs, at the far end of any wire. Acts and
/// faults come from any thread; its pulses run on the given clock, also while no wire is there.
public final class SimulatedRelayBoard implements FarEnd {
  private static final int REQUEST = 8;
  private static final int READ_COILS = 1;
  private static final int READ_INPUTS = 2;
  private static final int WRITE_COIL = 5;
  private static final int PULSE = 2;
  private static final long TENTH = 100_000_000;
  private static final int LONGEST_PULSE = 0x7FFF;
  private static final Duration ANY_TIME = Duration.ofHours(1);
  private static final Duration WRITE_PATIENCE = Duration.ofSeconds(5);

  private final int slave;
  private final Ticker ticker;
  private final Coil[] coils;
  private final boolean[] inputs;
  private final Map<Integer, BooleanSupplier> sensors = new HashMap<>();
  private final Map<Integer, Consumer<Duration>> motors = new HashMap<>();
  private Optional<BoardFault> fault = Optional.empty();
  private long strikes;
  private int pulses;
  private int seen;

  /// @param slave its number on the line
  /// @param size how many relays, and how many inputs
  public SimulatedRelayBoard(int slave, int size, Ticker ticker) {
    this.slave = slave;
    this.ticker = ticker;
    this.coils = Stream.generate(Coil::new).limit(size).toArray(Coil[]::new);
    this.inputs = new boolean[size];
  }

  public synchronized void input(int number, boolean on) {
    inputs[fitted(number)] = on;
  }

  /// An input that follows something else, such as the light barrier of a mouth.
  ///
  /// @param sensor asked under the board's lock; must not call back
  public synchronized void sensor(int input, BooleanSupplier sensor) {
    sensors.put(fitted(input), sensor);
  }

  /// A motor on a relay, told how long each pulse lasts as it begins.
  ///
  /// @param motor called under the board's lock; must not call back
  public synchronized void motor(int relay, Consumer<Duration> motor) {
    motors.put(fitted(relay), motor);
  }

  private boolean felt(int input) {
    return Optional.ofNullable(sensors.get(input))
        .map(BooleanSupplier::getAsBoolean)
        .orElse(inputs[input]);
  }

  public synchronized boolean relay(int number) {
    return coils[fitted(number)].on(ticker.nanos());
  }

  private int fitted(int number) {
    if (number < 0 || number >= coils.length) {
      throw new IllegalArgumentException("the board has " + coils.length + " relays and inputs");
    }
    return number;
  }

  /// How many pulses were begun since the board was made.
  public synchronized int pulses() {
    return pulses;
  }

  /// How many requests came, whether they were answered or not.
  public synchronized int seen() {
    return seen;
  }

  /// The relay stays as it is.
  public synchronized void stick(int relay, boolean stuck) {
    coils[fitted(relay)].stick(stuck, ticker.nanos());
  }

  public synchronized void weld(int relay) {
    coils[fitted(relay)].weld();
  }

  /// The board loses its power for a moment: every relay falls.
  public synchronized void restart() {
    for (Coil coil : coils) {
      coil.set(false);
    }
  }

  public void fault(BoardFault next) {
    fault(next, Long.MAX_VALUE);
  }

  /// @param times how many requests it spoils before it is over
  public synchronized void fault(BoardFault next, long times) {
    fault = Optional.of(next);
    strikes = times;
  }

  public synchronized void clearFault() {
    fault = Optional.empty();
  }

  @Override
  public void serve(ByteLink wire) {
    try (wire) {
      byte[] window = new byte[REQUEST];
      byte[] next = new byte[1];
      while (true) {
        if (wire.read(next, ANY_TIME) > 0) {
          System.arraycopy(window, 1, window, 0, REQUEST - 1);
          window[REQUEST - 1] = next[0];
          Optional<byte[]> answer = heard(window);
          if (answer.isPresent()) {
            wire.write(answer.get(), WRITE_PATIENCE);
          }
        }
      }
    } catch (IOException e) {
      // The wire is gone, and with it whoever asked: the board waits for its next wire.
    }
  }

  private synchronized Optional<byte[]> heard(byte[] window) {
    if ((window[0] & 0xFF) != slave || !RtuFrame.whole(window)) {
      return Optional.empty();
    }
    byte[] request = window.clone();
    Arrays.fill(window, (byte) 0);
    seen++;
    Optional<BoardFault> struck = fault;
    if (struck.isPresent() && --strikes == 0) {
      fault = Optional.empty();
    }
    return struck.isPresent() ? spoiled(struck.get(), request) : Optional.of(answer(request));
  }

  private Optional<byte[]> spoiled(BoardFault struck, byte[] request) {
    return switch (struck) {
      case BoardFault.Refusal(int code) -> Optional.of(exception(request[1], code));
      case BoardFault.Deaf _ -> Optional.empty();
      case BoardFault.SilentWork _ -> {
        answer(request);
        yield Optional.empty();
      }
      case BoardFault.OtherSlave _ -> Optional.of(altered(answer(request), 0, slave + 1));
      case BoardFault.WrongEcho _ ->
          Optional.of(
              request[1] == WRITE_COIL
                  ? altered(answer(request), 3, request[3] ^ 1)
                  : answer(request));
      case BoardFault.LyingLength(int bytes) -> Optional.of(altered(answer(request), 2, bytes));
    };
  }

  /// With a good checksum of its own.
  private static byte[] altered(byte[] frame, int at, int value) {
    int[] content = new int[frame.length - 2];
    for (int i = 0; i < content.length; i++) {
      content[i] = frame[i];
    }
    content[at] = value;
    return RtuFrame.of(content);
  }

  private byte[] answer(byte[] request) {
    int address = (request[2] & 0xFF) << 8 | (request[3] & 0xFF);
    int value = (request[4] & 0xFF) << 8 | (request[5] & 0xFF);
    return switch (request[1]) {
      case READ_COILS, READ_INPUTS -> states(request, address, value);
      case WRITE_COIL -> written(request, value);
      default -> exception(request[1], 1);
    };
  }

  private byte[] states(byte[] request, int first, int count) {
    if (count == 0 || first + count > inputs.length) {
      return exception(request[1], 2);
    }
    int bytes = (count + 7) / 8;
    int[] content = new int[3 + bytes];
    content[0] = slave;
    content[1] = request[1];
    content[2] = bytes;
    long now = ticker.nanos();
    for (int i = 0; i < count; i++) {
      boolean on = request[1] == READ_COILS ? coils[first + i].on(now) : felt(first + i);
      content[3 + i / 8] |= on ? 1 << i % 8 : 0;
    }
    return RtuFrame.of(content);
  }

  private byte[] written(byte[] request, int value) {
    int relay = request[3] & 0xFF;
    if (relay >= coils.length || (request[2] != 0 && request[2] != PULSE)) {
      return exception(WRITE_COIL, 2);
    }
    if (request[2] == PULSE && value <= LONGEST_PULSE) {
      pulses++;
      pulse(relay, value * TENTH);
      return request;
    }
    if (request[2] == PULSE || (value != 0xFF00 && value != 0)) {
      return exception(WRITE_COIL, 3);
    }
    coils[relay].set(value != 0);
    return request;
  }

  private void pulse(int relay, long nanos) {
    Consumer<Duration> motor = motors.get(relay);
    if (coils[relay].pulse(ticker.nanos(), nanos) && motor != null) {
      motor.accept(Duration.ofNanos(nanos));
    }
  }

  private byte[] exception(int function, int code) {
    return RtuFrame.of(slave, function | 0x80, code);
  }
}
