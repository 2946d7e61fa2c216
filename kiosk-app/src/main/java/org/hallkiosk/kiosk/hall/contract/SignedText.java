package org.hallkiosk.kiosk.hall.contract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.hallkiosk.kiosk.hall.http.RequestSigner;

/// The text under a request's signature (config/hall-api/openapi.yaml, Signing). The body and the
/// citizen's token are inside, as hashes.
///
/// @param timestamp milliseconds since 1970
/// @param path percent-encoded, as it is sent
/// @param query as it is sent, without the question mark; empty without one
/// @param authorization the header's value; empty without one
record SignedText(
    String algorithm,
    String terminal,
    long timestamp,
    String nonce,
    String method,
    String path,
    String query,
    byte[] body,
    String authorization) {

  byte[] bytes(RequestSigner signer) {
    return utf8(
        String.join(
            "\n",
            "HALL1",
            algorithm,
            terminal,
            Long.toString(timestamp),
            nonce,
            method,
            path,
            sorted(query),
            hash(signer, body),
            hash(signer, utf8(authorization))));
  }

  private static String sorted(String query) {
    byte[][] pairs =
        Arrays.stream(query.split("&", -1)).map(SignedText::utf8).toArray(byte[][]::new);
    Arrays.sort(pairs, Arrays::compareUnsigned);
    return String.join(
        "&", Arrays.stream(pairs).map(pair -> new String(pair, StandardCharsets.UTF_8)).toList());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String hash(RequestSigner signer, byte[] bytes) {
    return HexFormat.of().formatHex(signer.hash(bytes));
  }
}
