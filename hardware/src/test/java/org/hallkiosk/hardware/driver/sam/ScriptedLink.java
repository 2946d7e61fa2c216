package org.hallkiosk.hardware.driver.sam;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.StalledWriteException;
import org.hallkiosk.hardware.transport.Ticker;

/// A wire whose far end is a list of replies, and whose clock moves only while somebody reads: one
/// thread, nothing to race.
final class ScriptedLink implements ByteLink, Ticker {

  private final Deque<Reply> replies = new ArrayDeque<>();
  private final Deque<Arrival> arriving = new ArrayDeque<>();
  private final List<String> requests = new ArrayList<>();
  private final List<Long> requestTimes = new ArrayList<>();
  private Runnable atMoment = () -> {};
  private long moment = Long.MAX_VALUE;
  private long now;
  private boolean gone;
  private boolean goneAfterReply;

  ScriptedLink reply(byte[] bytes) {
    return reply(bytes, Duration.ZERO, Duration.ZERO);
  }

  ScriptedLink reply(byte[] bytes, Duration delay, Duration perByte) {
    replies.add(new Reply(bytes, delay, perByte, false, false));
    return this;
  }

  /// The plug is pulled after these bytes.
  ScriptedLink replyThenGone(byte[] bytes) {
    replies.add(new Reply(bytes, Duration.ZERO, Duration.ZERO, true, false));
    return this;
  }

  ScriptedLink stall() {
    replies.add(new Reply(new byte[0], Duration.ZERO, Duration.ZERO, false, true));
    return this;
  }

  /// Does something when this much time has passed.
  void at(Duration time, Runnable action) {
    moment = time.toNanos();
    atMoment = action;
  }

  List<String> requests() {
    return requests;
  }

  List<Long> requestMillis() {
    return requestTimes.stream().map(nanos -> nanos / 1_000_000).toList();
  }

  Duration elapsed() {
    return Duration.ofNanos(now);
  }

  @Override
  public long nanos() {
    return now;
  }

  @Override
  public int read(byte[] into, Duration patience) throws IOException {
    check();
    long limit = now + patience.toNanos();
    if (!arriving.isEmpty() && arriving.getFirst().nanos <= limit) {
      pass(Math.max(now, arriving.getFirst().nanos));
      return take(into);
    }
    pass(limit);
    check();
    return 0;
  }

  private int take(byte[] into) {
    int count = 0;
    while (count < into.length && !arriving.isEmpty() && arriving.getFirst().nanos <= now) {
      into[count++] = arriving.removeFirst().value;
    }
    return count;
  }

  private void pass(long until) {
    now = until;
    if (now >= moment) {
      moment = Long.MAX_VALUE;
      atMoment.run();
    }
  }

  @Override
  public void write(byte[] bytes, Duration patience) throws IOException {
    check();
    requests.add(HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, 5, bytes.length));
    requestTimes.add(now);
    Reply reply = replies.isEmpty() ? Reply.NONE : replies.removeFirst();
    if (reply.stalls) {
      pass(now + patience.toNanos());
      throw new StalledWriteException("the script stalls");
    }
    long at = now + reply.delay.toNanos();
    for (byte each : reply.bytes) {
      at += reply.perByte.toNanos();
      arriving.add(new Arrival(at, each));
    }
    goneAfterReply = reply.goneAfter;
  }

  private void check() throws IOException {
    if (gone || (goneAfterReply && arriving.isEmpty())) {
      throw new IOException("the scripted wire is gone");
    }
  }

  @Override
  public void close() {
    gone = true;
  }

  private record Arrival(long nanos, byte value) {}

  private record Reply(
      byte[] bytes, Duration delay, Duration perByte, boolean goneAfter, boolean stalls) {
    static final Reply NONE = new Reply(new byte[0], Duration.ZERO, Duration.ZERO, false, false);
  }
}
