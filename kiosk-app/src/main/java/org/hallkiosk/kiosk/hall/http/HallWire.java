package org.hallkiosk.kiosk.hall.http;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSource;
import org.hallkiosk.kiosk.casework.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Signs requests, sends each once, and reads what comes back within bounds. Logs the operation and
/// what went wrong, never a path, a header or a body.
final class HallWire implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(HallWire.class);

  private final HallAddress address;
  private final HallTimeouts timeouts;
  private final RequestSigner signer;
  private final Supplier<String> nonces;
  private final ClockOffset clock;
  private final OkHttpClient client;

  HallWire(
      HallAddress address,
      HallTimeouts timeouts,
      HallTls tls,
      RequestSigner signer,
      InstantSource clock,
      Supplier<String> nonces) {
    this.address = address;
    this.timeouts = timeouts;
    this.signer = signer;
    this.nonces = nonces;
    this.clock = new ClockOffset(clock);
    this.client = HallClient.of(address, timeouts, tls);
  }

  /// Blocks at most two call time-outs: a request that was rejected for the clock is repeated once
  /// with the hall's time, because the hall did not act on it.
  Reply send(HallRequest request) {
    return request
        .objection()
        .<Reply>map(Reply.NotSent::new)
        .map(not -> logged(request, not))
        .orElseGet(() -> sendFitting(request));
  }

  private Reply sendFitting(HallRequest request) {
    Reply reply = once(request);
    if (reply instanceof Reply.Rejected(Rejection reason, Instant now)
        && reason == Rejection.CLOCK_SKEW) {
      clock.learn(now);
      LOG.warn("hall {}: the clocks differ, repeating with the hall's time", request.operation());
      reply = once(request);
    }
    return reply;
  }

  private Reply once(HallRequest request) {
    Reply reply;
    try (Response response = call(request).execute()) {
      reply = read(response, request.longestAnswer());
    } catch (IOException e) {
      reply = new Reply.Silent(Silence.sentence(e));
    } catch (ContractBreach e) {
      reply = new Reply.Silent(e.sentence());
    }
    return logged(request, reply);
  }

  private Call call(HallRequest request) {
    Call call = client.newCall(signed(request));
    long nanos = timeouts.callWith(request.body().length).toNanos();
    call.timeout().timeout(nanos, TimeUnit.NANOSECONDS);
    return call;
  }

  private static Reply logged(HallRequest request, Reply reply) {
    switch (reply) {
      case Reply.Silent(String detail) -> LOG.warn("hall {}: {}", request.operation(), detail);
      case Reply.Rejected(Rejection reason, _) ->
          LOG.warn("hall {}: rejected, {}", request.operation(), reason);
      case Reply.NotSent(Refusal reason) ->
          LOG.warn("hall {}: not sent, out of contract: {}", request.operation(), reason);
      case Reply.Answered _, Reply.Confirmed _, Reply.Refused _ ->
          LOG.debug("hall {}: answered", request.operation());
    }
    return reply;
  }

  private Request signed(HallRequest request) {
    HttpUrl url = address.url(request.path(), request.query());
    SignedText text = textOf(request, url);
    Request.Builder builder =
        new Request.Builder()
            .url(url)
            .method(request.method(), body(request))
            .header("Accept-Encoding", "identity")
            .header("Hall-Terminal", text.terminal())
            .header("Hall-Timestamp", Long.toString(text.timestamp()))
            .header("Hall-Nonce", text.nonce())
            .header("Hall-Signature", signature(text));
    request.token().ifPresent(_ -> builder.header("Authorization", text.authorization()));
    return builder.build();
  }

  private SignedText textOf(HallRequest request, HttpUrl url) {
    return new SignedText(
        signer.algorithm(),
        address.terminal(),
        clock.hallTime().toEpochMilli(),
        nonces.get(),
        request.method(),
        url.encodedPath(),
        Optional.ofNullable(url.encodedQuery()).orElse(""),
        request.body(),
        request.authorization());
  }

  private static @Nullable RequestBody body(HallRequest request) {
    return request.method().equals("GET")
        ? null
        : new OneShotBody(request.mediaType(), request.body());
  }

  private String signature(SignedText text) {
    byte[] signature = signer.sign(text.bytes(signer));
    return signer.algorithm()
        + " "
        + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
  }

  private static Reply read(Response response, int longest) throws IOException, ContractBreach {
    return switch (response.code()) {
      case 200 -> new Reply.Answered(json(response, longest));
      case 204 -> new Reply.Confirmed();
      case 401 -> rejection(Members.of(json(response, longest)));
      case 422 -> new Reply.Refused(json(response, longest));
      default -> throw new ContractBreach("the hall answered with status " + response.code());
    };
  }

  private static Reply rejection(Members members) throws ContractBreach {
    return new Reply.Rejected(members.oneOf("rejection", Rejection.class), members.instant("now"));
  }

  private static byte[] json(Response response, int longest) throws IOException, ContractBreach {
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

  /// Closes idle connections. Requests under way end by themselves.
  @Override
  public void close() {
    client.connectionPool().evictAll();
  }
}
