package org.hallkiosk.kiosk.hall.http;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.wording.ContractBreach;
import org.hallkiosk.kiosk.hall.wording.Rejection;
import org.hallkiosk.kiosk.hall.wording.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends requests to one hall, each once, and knows the hall's time. Logs the operation and what
/// went wrong, never a path, a header or a body. Safe for use by several threads.
public final class HallLine implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(HallLine.class);

  private final HallTimeouts timeouts;
  private final ClockOffset clock;
  private final OkHttpClient client;

  public HallLine(HallAddress address, HallTimeouts timeouts, HallTls tls, InstantSource clock) {
    this.timeouts = timeouts;
    this.clock = new ClockOffset(clock);
    this.client = HallClient.of(address, timeouts, tls);
  }

  /// How a hall of one shape wants a request.
  public interface Dressing {
    /// Under a nonce of its own each time.
    Sending at(Instant hallTime);
  }

  /// Blocks at most two call time-outs: a request that was rejected for the clock is repeated once
  /// with the hall's time, because the hall did not act on it.
  ///
  /// @param operation for the log
  /// @param objection why it must not be sent
  public Reply send(String operation, Optional<Refusal> objection, Dressing dressing) {
    return objection
        .<Reply>map(Reply.NotSent::new)
        .map(not -> logged(operation, not))
        .orElseGet(() -> sendFitting(operation, dressing));
  }

  private Reply sendFitting(String operation, Dressing dressing) {
    Reply reply = once(operation, dressing);
    if (reply instanceof Reply.Rejected(Rejection reason, Instant now)
        && reason == Rejection.CLOCK_SKEW) {
      clock.learn(now);
      LOG.warn("hall {}: the clocks differ, repeating with the hall's time", operation);
      reply = once(operation, dressing);
    }
    return reply;
  }

  private Reply once(String operation, Dressing dressing) {
    Sending sending = dressing.at(clock.hallTime());
    Reply reply;
    try (Response response = call(sending).execute()) {
      reply = sending.reading().read(response);
    } catch (IOException e) {
      reply = new Reply.Silent(Silence.sentence(e));
    } catch (ContractBreach e) {
      reply = new Reply.Silent(e.sentence());
    }
    return logged(operation, reply);
  }

  private Call call(Sending sending) {
    Call call = client.newCall(sending.request());
    call.timeout().timeout(timeouts.callWith(sending.bytes()).toNanos(), TimeUnit.NANOSECONDS);
    return call;
  }

  private static Reply logged(String operation, Reply reply) {
    switch (reply) {
      case Reply.Silent(String detail) -> LOG.warn("hall {}: {}", operation, detail);
      case Reply.Rejected(Rejection reason, _) ->
          LOG.warn("hall {}: rejected, {}", operation, reason);
      case Reply.NotSent(Refusal reason) ->
          LOG.warn("hall {}: not sent, out of contract: {}", operation, reason);
      case Reply.Answered _, Reply.Confirmed _, Reply.Refused _ ->
          LOG.debug("hall {}: answered", operation);
    }
    return reply;
  }

  /// Closes idle connections. Requests under way end by themselves.
  @Override
  public void close() {
    client.connectionPool().evictAll();
  }
}
