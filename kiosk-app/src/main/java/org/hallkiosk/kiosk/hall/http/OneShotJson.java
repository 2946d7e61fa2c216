package org.hallkiosk.kiosk.hall.http;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/// A body that the client library may write once only: it would send a request again on its own
/// after a 503 with `Retry-After: 0`, and a submission is never sent twice.
final class OneShotJson extends RequestBody {

  private static final MediaType JSON = MediaType.get("application/json");

  private final byte[] bytes;

  OneShotJson(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public @Nullable MediaType contentType() {
    return bytes.length == 0 ? null : JSON;
  }

  @Override
  public long contentLength() {
    return bytes.length;
  }

  @Override
  public boolean isOneShot() {
    return true;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    sink.write(bytes);
  }
}
