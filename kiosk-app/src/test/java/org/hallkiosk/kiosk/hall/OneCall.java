package org.hallkiosk.kiosk.hall;

import java.util.function.Function;

/// One call of the port.
///
/// @param operation as the contract names it
/// @param status of a good answer: 200 or 204
/// @param answer a good one, as a hall writes it
public record OneCall(
    String operation, Kind kind, Function<Hall, Object> call, int status, String answer) {

  public enum Kind {
    QUESTION,
    ACTION,
    /// The question about an action: a no to it says nothing.
    QUERY
  }

  public Object over(Hall hall) {
    return call.apply(hall);
  }

  @Override
  public String toString() {
    return operation;
  }
}
