package org.hallkiosk.kiosk.casework;

/// An amount of money in fen, a hundredth of a yuan. Never a fraction, never negative.
public record Fen(long value) implements Comparable<Fen> {

  /// Far beyond what a terminal takes; a larger number is a fault of whoever sent it.
  private static final long MOST = 100_000_000_000L;

  public static final Fen NOTHING = new Fen(0);

  public Fen {
    if (value < 0 || value > MOST) {
      throw new IllegalArgumentException("an amount lies between 0 and " + MOST + " fen");
    }
  }

  public Fen plus(Fen other) {
    return new Fen(Math.addExact(value, other.value));
  }

  /// Yuan with two decimals, such as `380.00`.
  public String yuan() {
    return value / 100 + "." + "%02d".formatted(value % 100);
  }

  @Override
  public int compareTo(Fen other) {
    return Long.compare(value, other.value);
  }
}
