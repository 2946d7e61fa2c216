package org.hallkiosk.hardware.simulator.gpio;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hallkiosk.hardware.transport.gpio.GpioOpener;
import org.hallkiosk.hardware.transport.gpio.GpioPins;

/// A GPIO chip in memory: what a driver opens in place of a board's. From any thread.
public final class SimulatedPins implements GpioOpener {
  private final int size;
  private final Map<Integer, Boolean> levels = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();
  private final Set<Integer> held = new HashSet<>();
  private final Set<Integer> stuck = new HashSet<>();
  private boolean plugged = true;
  private int chip;

  /// @param size how many pins
  public SimulatedPins(int size) {
    this.size = size;
  }

  public synchronized void plug(boolean in) {
    plugged = in;
    chip++;
    taken.clear();
  }

  /// From outside: a sensor's level.
  public synchronized void level(int pin, boolean high) {
    levels.put(fitted(pin), high);
  }

  public synchronized boolean level(int pin) {
    return levels.getOrDefault(fitted(pin), false);
  }

  /// Another process holds the pin, or lets it go.
  public synchronized void hold(int pin, boolean by) {
    mark(held, fitted(pin), by);
  }

  /// The pin keeps its level, whatever it is driven to.
  public synchronized void stick(int pin, boolean on) {
    mark(stuck, fitted(pin), on);
  }

  private static void mark(Set<Integer> pins, int pin, boolean on) {
    if (on) {
      pins.add(pin);
    } else {
      pins.remove(pin);
    }
  }

  private int fitted(int pin) {
    if (pin < 0 || pin >= size) {
      throw new IllegalArgumentException("the chip has " + size + " pins");
    }
    return pin;
  }

  @Override
  public synchronized GpioPins open() throws IOException {
    if (!plugged) {
      throw new IOException("there is no GPIO chip");
    }
    return new Opened(chip);
  }

  private synchronized void take(int pin) throws IOException {
    if (pin >= size || held.contains(pin) || !taken.add(pin)) {
      throw new IOException("pin " + pin + " cannot be taken");
    }
  }

  private synchronized void drive(int pin, boolean high) {
    if (!stuck.contains(pin)) {
      levels.put(pin, high);
    }
  }

  private synchronized void check(int opened) throws IOException {
    if (!plugged || opened != chip) {
      throw new IOException("the GPIO chip is gone");
    }
  }

  private final class Opened implements GpioPins {
    private final int opened;
    private final Map<Integer, Boolean> rests = new HashMap<>();
    private final Set<Integer> mine = new HashSet<>();

    Opened(int opened) {
      this.opened = opened;
    }

    @Override
    public OutputPin output(int pin, boolean rest) throws IOException {
      claim(pin);
      rests.put(pin, rest);
      SimulatedPins.this.drive(pin, rest);
      return new OutputPin() {
        @Override
        public void drive(boolean high) throws IOException {
          check(opened);
          SimulatedPins.this.drive(pin, high);
        }

        @Override
        public boolean high() throws IOException {
          check(opened);
          return level(pin);
        }
      };
    }

    @Override
    public InputPin input(int pin) throws IOException {
      claim(pin);
      return () -> {
        check(opened);
        return level(pin);
      };
    }

    private void claim(int pin) throws IOException {
      check(opened);
      take(pin);
      mine.add(pin);
    }

    @Override
    public void close() {
      synchronized (SimulatedPins.this) {
        if (opened == chip) {
          rests.forEach(SimulatedPins.this::drive);
          taken.removeAll(mine);
        }
        mine.clear();
      }
    }
  }
}
