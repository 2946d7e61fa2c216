package org.hallkiosk.hardware.simulator.crt571;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.faults.LineFaults;
import org.hallkiosk.hardware.simulator.line.FarEnd;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.transport.ByteLink;

/// A CRT-571 with a stack, a mouth and a bin. Cards never appear or vanish: those in the stack, on
/// the way, at the mouth, in the bin and in citizens' hands are always as many as were filled in.
/// Acts and faults come from any thread.
public final class SimulatedCardDispenser implements FarEnd {

  /// Fewer than this is "few".
  private static final int FEW = 5;

  private static final int BIN_HOLDS = 20;

  private enum Place {
    NOWHERE('0'),
    AT_MOUTH('1'),
    WITHIN('2');

    private final char told;

    Place(char told) {
      this.told = told;
    }
  }

  /// What goes wrong at the next movement, once.
  private enum Trouble {
    NONE,
    JAM,
    DIES_BEFORE_MOVING,
    DIES_AFTER_MOVING
  }

  private final Duration movement;
  private Place place = Place.NOWHERE;
  private int stack;
  private int bin;
  private int taken;
  private boolean jammed;
  private boolean reset = true;
  private Trouble trouble = Trouble.NONE;

  /// @param movement how long the motor runs
  public SimulatedCardDispenser(int cards, Duration movement) {
    this.stack = cards;
    this.movement = movement;
  }

  public synchronized void fill(int cards) {
    stack += cards;
  }

  public synchronized void emptyStack() {
    stack = 0;
  }

  public synchronized void fillBin() {
    bin = BIN_HOLDS;
  }

  public synchronized void emptyBin() {
    bin = 0;
  }

  /// The citizen takes the card at the mouth; nothing happens when there is none.
  public synchronized void takeCard() {
    if (place == Place.AT_MOUTH) {
      place = Place.NOWHERE;
      taken++;
    }
  }

  /// A technician clears the way; the card goes into the bin.
  public synchronized void clearJam() {
    if (jammed) {
      jammed = false;
      place = Place.NOWHERE;
      bin++;
    }
  }

  /// It forgets that it was initialised.
  public synchronized void losePower() {
    reset = true;
  }

  public synchronized int inStack() {
    return stack;
  }

  public synchronized int inBin() {
    return bin;
  }

  /// In citizens' hands.
  public synchronized int taken() {
    return taken;
  }

  /// Its faults and the acts of its world, on the line it hangs on.
  public FaultBoard board(SimulatedLine line) {
    return LineFaults.of("card-dispenser", line)
        .with("take-card", this::takeCard)
        .with("jam", () -> trouble(Trouble.JAM))
        .with("clear-jam", this::clearJam)
        .with("empty", this::emptyStack)
        .with("fill", "cards", words -> fill(LineFaults.number(words)))
        .with("bin-full", this::fillBin)
        .with("empty-bin", this::emptyBin)
        .with("lose-power", this::losePower)
        .with("die-before-moving", () -> trouble(Trouble.DIES_BEFORE_MOVING))
        .with("die-after-moving", () -> trouble(Trouble.DIES_AFTER_MOVING));
  }

  private synchronized void trouble(Trouble next) {
    trouble = next;
  }

  @Override
  public void serve(ByteLink wire) {
    try (wire) {
      DispenserWire dispenser = new DispenserWire(wire);
      while (true) {
        Optional<Integer> command = dispenser.command();
        if (command.isPresent()) {
          obey(command.get(), dispenser);
        }
      }
    } catch (IOException e) {
      // The wire is gone, and with it whoever asked: the dispenser waits for its next wire.
    }
  }

  private void obey(int command, DispenserWire wire) throws IOException {
    Optional<String> error =
        switch (command) {
          case 0x3033 -> initialise();
          case 0x3130 -> initialised();
          case 0x3230 -> moved(wire, this::toMouth);
          case 0x3233 -> moved(wire, this::toBin);
          default -> Optional.of("00");
        };
    if (error.isPresent()) {
      wire.answer(command, "N", error.get());
    } else {
      wire.answer(command, "P", status());
    }
  }

  private synchronized Optional<String> initialise() {
    reset = false;
    return jammed ? Optional.of("10") : Optional.empty();
  }

  private synchronized Optional<String> initialised() {
    if (reset) {
      return Optional.of("B0");
    }
    return jammed ? Optional.of("10") : Optional.empty();
  }

  private Optional<String> moved(DispenserWire wire, Movement move) throws IOException {
    Optional<String> hindrance = initialised();
    if (hindrance.isPresent()) {
      return hindrance;
    }
    Trouble struck = takeTrouble();
    if (struck == Trouble.DIES_BEFORE_MOVING) {
      throw new IOException("the line died");
    }
    wire.turn(movement);
    Optional<String> error = move.move(struck == Trouble.JAM);
    if (struck == Trouble.DIES_AFTER_MOVING) {
      throw new IOException("the line died");
    }
    return error;
  }

  private synchronized Optional<String> toMouth(boolean jams) {
    if (place == Place.NOWHERE && stack == 0) {
      return Optional.of("A0");
    }
    stack -= place == Place.NOWHERE ? 1 : 0;
    place = jams ? Place.WITHIN : Place.AT_MOUTH;
    jammed = jams;
    return jams ? Optional.of("10") : Optional.empty();
  }

  private synchronized Optional<String> toBin(boolean jams) {
    if (place == Place.NOWHERE) {
      return Optional.of("02");
    }
    if (bin == BIN_HOLDS) {
      return Optional.of("50");
    }
    jammed = jams;
    place = jams ? Place.WITHIN : Place.NOWHERE;
    bin += jams ? 0 : 1;
    return jams ? Optional.of("10") : Optional.empty();
  }

  private synchronized String status() {
    char cards = stack == 0 ? '0' : stack < FEW ? '1' : '2';
    return "" + place.told + cards + (bin == BIN_HOLDS ? '1' : '0');
  }

  private synchronized Trouble takeTrouble() {
    Trouble struck = trouble;
    trouble = Trouble.NONE;
    return struck;
  }

  @FunctionalInterface
  private interface Movement {
    Optional<String> move(boolean jams);
  }
}
