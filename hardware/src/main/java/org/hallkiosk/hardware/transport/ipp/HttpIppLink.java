package org.hallkiosk.hardware.transport.ipp;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// IPP over HTTP/1.1 (RFC 8010 clause 4): `ipp` reaches port 631, no proxy, no redirects, no
/// `Expect: 100-continue` (several printers never answer it).
///
/// Each exchange has a connection of its own. On a kept one the printer may hang up while we send,
/// and then nobody can tell whether a page was printed.
public final class HttpIppLink implements IppLink {

  /// A whole Get-Printer-Attributes answer is about 8 kB; ours ask for a dozen attributes.
  private static final int MOST_ANSWER_BYTES = 256 * 1024;

  private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(3);

  private final PrinterAddress address;
  private volatile boolean closed;
  private volatile @Nullable Future<?> inFlight;

  /// @param printer such as `ipp://10.0.0.9/ipp/print` or `http://127.0.0.1:60000/ipp/print`
  public HttpIppLink(URI printer) {
    this.address = PrinterAddress.of(printer);
  }

  @Override
  public URI printer() {
    return address.ipp();
  }

  @Override
  public byte[] exchange(byte[] message, Duration patience) throws IOException {
    HttpClient client = client(patience);
    try {
      return body(await(send(client, message), patience));
    } finally {
      client.shutdownNow();
    }
  }

  @Override
  public void close() {
    closed = true;
    Future<?> waiting = inFlight;
    if (waiting != null) {
      waiting.cancel(true);
    }
  }

  private static HttpClient client(Duration patience) {
    Duration most = patience.multipliedBy(9).dividedBy(10);
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .proxy(HttpClient.Builder.NO_PROXY)
        .connectTimeout(most.compareTo(CONNECT_PATIENCE) < 0 ? most : CONNECT_PATIENCE)
        .build();
  }

  private CompletableFuture<HttpResponse<byte[]>> send(HttpClient client, byte[] message)
      throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address.http())
            .header("Content-Type", "application/ipp")
            .header("Accept", "application/ipp")
            .POST(BodyPublishers.ofByteArray(message))
            .build();
    if (closed) {
      throw new NotDeliveredException("the link to " + address.ipp() + " is closed");
    }
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(
            request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_ANSWER_BYTES));
    inFlight = answer;
    if (closed) {
      answer.cancel(true);
    }
    return answer;
  }

  private HttpResponse<byte[]> await(
      CompletableFuture<HttpResponse<byte[]>> answer, Duration patience) throws IOException {
    try {
      return answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      answer.cancel(true);
      throw new SocketTimeoutException(address.ipp() + " did not answer within " + patience);
    } catch (CancellationException ended) {
      throw new IOException("the link to " + address.ipp() + " was closed while waiting", ended);
    } catch (InterruptedException interrupted) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for " + address.ipp());
    } catch (ExecutionException failed) {
      throw failure(failed);
    }
  }

  private IOException failure(ExecutionException failed) {
    Throwable cause = failed.getCause();
    if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
      return new NotDeliveredException("nothing answers at " + address.ipp(), failed);
    }
    return new IOException("the answer of " + address.ipp() + " was lost: " + cause, failed);
  }

  private byte[] body(HttpResponse<byte[]> answer) throws IOException {
    int status = answer.statusCode();
    if (status == 200) {
      return answer.body();
    }
    String sentence = address.ipp() + " answered HTTP " + status;
    throw status >= 400 && status < 500
        ? new NotDeliveredException(sentence)
        : new IOException(sentence);
  }
}
