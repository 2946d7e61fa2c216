package org.hallkiosk.kiosk.hall.contract;

import java.util.function.Function;

/// One call of the port over HTTP.
///
/// @param operation as the contract names it
/// @param status of a good answer: 200 or 204
/// @param answer a good one, as a hall writes it
record OneCall(
    String operation, Kind kind, Function<ContractHall, Object> call, int status, String answer) {

  enum Kind {
    QUESTION,
    ACTION,
    /// The question about an action: a no to it says nothing.
    QUERY
  }

  Object over(ContractHall hall) {
    return call.apply(hall);
  }

  @Override
  public String toString() {
    return operation;
  }
}
