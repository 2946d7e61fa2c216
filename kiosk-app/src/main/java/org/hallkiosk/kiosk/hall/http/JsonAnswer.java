package org.hallkiosk.kiosk.hall.http;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Response;
import okio.BufferedSource;
import org.hallkiosk.kiosk.hall.wording.ContractBreach;

/// The bytes of an answer that says it is JSON.
public final class JsonAnswer {

  private JsonAnswer() {}

  /// @param longest in bytes; not a byte more is kept in memory than the line delivers at once
  public static byte[] of(Response response, int longest) throws IOException, ContractBreach {
    MediaType type = response.body().contentType();
    if (type == null || !type.type().equals("application") || !type.subtype().equals("json")) {
      throw new ContractBreach("the hall answered with something that is not JSON");
    }
    BufferedSource source = response.body().source();
    if (source.request(longest + 1L)) {
      throw new ContractBreach("the hall's answer is longer than " + longest + " bytes");
    }
    return source.readByteArray();
  }
}
