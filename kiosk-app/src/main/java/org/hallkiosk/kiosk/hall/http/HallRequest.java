package org.hallkiosk.kiosk.hall.http;

import java.util.Optional;
import org.hallkiosk.kiosk.hall.HallToken;

/// One request, before it is signed.
///
/// @param operation as in the contract; the only part of a request that may be logged
/// @param path below the hall's address, without a leading slash
/// @param longestAnswer in bytes
record HallRequest(
    String operation,
    String method,
    String path,
    Optional<HallToken> token,
    byte[] body,
    int longestAnswer) {

  private static final byte[] NOTHING = new byte[0];
  private static final int SHORT_ANSWER = 64 * 1024;

  static HallRequest of(String operation, String method, String path) {
    return new HallRequest(operation, method, path, Optional.empty(), NOTHING, SHORT_ANSWER);
  }

  HallRequest as(HallToken citizen) {
    return new HallRequest(operation, method, path, Optional.of(citizen), body, longestAnswer);
  }

  HallRequest with(byte[] json) {
    return new HallRequest(operation, method, path, token, json, longestAnswer);
  }

  HallRequest answeredWithin(int bytes) {
    return new HallRequest(operation, method, path, token, body, bytes);
  }

  String authorization() {
    return token.map(citizen -> "Bearer " + citizen.value()).orElse("");
  }

  @Override
  public String toString() {
    return operation;
  }
}
