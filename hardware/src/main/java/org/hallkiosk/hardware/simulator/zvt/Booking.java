package org.hallkiosk.hardware.simulator.zvt;

import java.util.Optional;

/// One transaction in the terminal's journal.
///
/// @param trace counts all transactions; the receipt carries its last four digits
/// @param fen of the payment, or of the payment that was taken back
/// @param code 0 for success
/// @param original the trace that was taken back
public record Booking(int trace, long fen, int code, Optional<Integer> original) {}
