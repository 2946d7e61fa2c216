package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;
import java.util.Optional;

/// Speaks with terminals by config/hall-api/openapi.yaml.
final class ContractReception implements Reception {

  private static final int LONGEST_BODY = 2 * 1024 * 1024;
  private static final int LONGEST_MATERIAL = 8 * 1024 * 1024;

  private final Gate gate;
  private final Counter counter;

  ContractReception(Gate gate, Counter counter) {
    this.gate = gate;
    this.counter = counter;
  }

  @Override
  public Optional<Integer> longestBody(String method, String path) {
    return Route.of(method, path)
        .map(route -> route.operation() == Operation.UPLOAD ? LONGEST_MATERIAL : LONGEST_BODY);
  }

  @Override
  public Operation operation(Received request) {
    return route(request).operation();
  }

  private static Route route(Received request) {
    return Route.of(request.method(), request.path()).orElseThrow();
  }

  /// Anybody is told the time.
  @Override
  public Admission admit(Received request, Instant now) {
    Arrival arrival = arrival(request);
    Optional<String> objection =
        arrival.operation() == Operation.TIME ? Optional.empty() : gate.objection(arrival, now);
    return objection.isPresent()
        ? new Admission.TurnedAway(Answer.rejected(objection.get(), now))
        : new Admission.Admitted((at, fault) -> counter.answer(arrival, at, fault));
  }

  private static Arrival arrival(Received request) {
    Route route = route(request);
    return new Arrival(
        route.operation(),
        route.subject(),
        request.method(),
        request.path(),
        request.query(),
        signature(request),
        request.header("authorization").orElse(""),
        request.body());
  }

  private static Optional<Arrival.SignatureHeaders> signature(Received request) {
    Optional<String> terminal = request.header("hall-terminal");
    Optional<String> timestamp = request.header("hall-timestamp");
    Optional<String> nonce = request.header("hall-nonce");
    Optional<String> signature = request.header("hall-signature");
    return terminal.isEmpty() || timestamp.isEmpty() || nonce.isEmpty() || signature.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Arrival.SignatureHeaders(
                terminal.get(), timestamp.get(), nonce.get(), signature.get()));
  }

  @Override
  public Answer shaped(Answer answer, Received request) {
    return answer;
  }
}
