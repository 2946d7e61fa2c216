package org.hallkiosk.hardware.parts;

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

/// A wire whose far end is a list of replies, one for each write, and whose clock moves only while
/// somebody reads: one thread, nothing to race.
public final class ScriptedWire implements ByteLink, Ticker {

  private final Deque<Reply> replies = new ArrayDeque<>();
  private final Deque<Byte> arrived = new ArrayDeque<>();
  private final List<String> requests = new ArrayList<>();
  private long now;
  private boolean gone;
  private boolean goneWhenRead;

  public static byte[] hex(String text) {
    return HexFormat.of().parseHex(text.replace(" ", ""));
  }

  public static String hex(byte[] bytes) {
    return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
  }

  public ScriptedWire reply(String hex) {
    return reply(hex(hex));
  }

  public ScriptedWire reply(byte[] bytes) {
    replies.add(new Reply(bytes, false, false));
    return this;
  }

  /// The plug is pulled after these bytes.
  public ScriptedWire replyThenGone(String hex) {
    replies.add(new Reply(hex(hex), true, false));
    return this;
  }

  public ScriptedWire stall() {
    replies.add(new Reply(new byte[0], false, true));
    return this;
  }

  public List<String> requests() {
    return requests;
  }

  public Duration elapsed() {
    return Duration.ofNanos(now);
  }

  @Override
  public long nanos() {
    return now;
  }

  @Override
  public int read(byte[] into, Duration patience) throws IOException {
    check();
    int count = 0;
    while (count < into.length && !arrived.isEmpty()) {
      into[count++] = arrived.removeFirst();
    }
    if (count == 0) {
      now += patience.toNanos();
    }
    return count;
  }

  @Override
  public void write(byte[] bytes, Duration patience) throws IOException {
    check();
    requests.add(hex(bytes));
    Reply reply = replies.isEmpty() ? new Reply(new byte[0], false, false) : replies.removeFirst();
    if (reply.stalls) {
      now += patience.toNanos();
      throw new StalledWriteException("the script stalls");
    }
    for (byte each : reply.bytes) {
      arrived.add(each);
    }
    goneWhenRead = reply.goneAfter;
  }

  private void check() throws IOException {
    if (gone || (goneWhenRead && arrived.isEmpty())) {
      throw new IOException("the scripted wire is gone");
    }
  }

  @Override
  public void close() {
    gone = true;
  }

  private record Reply(byte[] bytes, boolean goneAfter, boolean stalls) {}
}
