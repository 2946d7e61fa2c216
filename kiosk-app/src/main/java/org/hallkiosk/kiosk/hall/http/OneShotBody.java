package org.hallkiosk.kiosk.hall.http;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/// A body that the client library may write once only: it would send a request again on its own
/// after a 503 with `Retry-After: 0`, and a submission is never sent twice.
public final class OneShotBody extends RequestBody {

  private final String mediaType;
  private final byte[] bytes;

  /// @param mediaType empty without a body
  public OneShotBody(String mediaType, byte[] bytes) {
    this.mediaType = mediaType;
    this.bytes = bytes;
  }

  @Override
  public @Nullable MediaType contentType() {
    return mediaType.isEmpty() ? null : MediaType.get(mediaType);
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
