package org.hallkiosk.kiosk.hall.http;

import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.HallToken;

/// One request, before it is signed.
///
/// @param operation as in the contract; the only part of a request that may be logged
/// @param path below the hall's address, without a leading slash
/// @param query at most one pair
/// @param mediaType of the body; empty without one
/// @param longestAnswer in bytes
/// @param objection why it must not be sent: it would break the contract
record HallRequest(
    String operation,
    String method,
    String path,
    Map<String, String> query,
    Optional<HallToken> token,
    String mediaType,
    byte[] body,
    int longestAnswer,
    Optional<Refusal> objection) {

  static final int LONG_ANSWER = 4 * 1024 * 1024;
  private static final byte[] NOTHING = new byte[0];
  private static final int SHORT_ANSWER = 64 * 1024;

  static HallRequest of(String operation, String method, String path) {
    return new HallRequest(
        operation,
        method,
        path,
        Map.of(),
        Optional.empty(),
        "",
        NOTHING,
        SHORT_ANSWER,
        Optional.empty());
  }

  static HallRequest action(String operation, IdempotencyKey key, String kind) {
    return of(operation, "PUT", "v1/actions/" + key.value() + "/" + kind);
  }

  HallRequest as(HallToken citizen) {
    return new HallRequest(
        operation,
        method,
        path,
        query,
        Optional.of(citizen),
        mediaType,
        body,
        longestAnswer,
        objection);
  }

  HallRequest with(Body json) {
    return with("application/json", json.json()).provided(json.objection());
  }

  HallRequest with(String type, byte[] bytes) {
    return new HallRequest(
        operation, method, path, query, token, type, bytes, longestAnswer, objection);
  }

  HallRequest asking(String name, String value) {
    return new HallRequest(
        operation,
        method,
        path,
        Map.of(name, value),
        token,
        mediaType,
        body,
        longestAnswer,
        objection);
  }

  HallRequest answeredWithin(int bytes) {
    return new HallRequest(
        operation, method, path, query, token, mediaType, body, bytes, objection);
  }

  /// Not sent unless the condition holds.
  HallRequest provided(boolean fits) {
    return fits ? this : provided(Optional.of(Refusal.INVALID_REQUEST));
  }

  private HallRequest provided(Optional<Refusal> further) {
    return new HallRequest(
        operation,
        method,
        path,
        query,
        token,
        mediaType,
        body,
        longestAnswer,
        objection.or(() -> further));
  }

  String authorization() {
    return token.map(citizen -> "Bearer " + citizen.value()).orElse("");
  }

  @Override
  public String toString() {
    return operation;
  }
}
