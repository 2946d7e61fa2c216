package org.hallkiosk.hardware.driver.codeengine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.Ticker;

/// A link that expects literal bytes and sends literal bytes back, on a clock that moves only while
/// nothing comes.
final class ScriptedEngine implements ByteLink, Ticker {

  private final Deque<Step> steps = new ArrayDeque<>();
  private final Deque<byte[]> arriving = new ArrayDeque<>();
  private final List<String> unexpected = new ArrayList<>();
  private long now = 1;

  ScriptedEngine expect(String hex, String... replies) {
    steps.add(new Step(bare(hex), List.of(replies)));
    return this;
  }

  @Override
  public int read(byte[] into, Duration patience) {
    byte[] next = arriving.poll();
    if (next == null) {
      now += patience.toNanos();
      return 0;
    }
    System.arraycopy(next, 0, into, 0, next.length);
    return next.length;
  }

  @Override
  public void write(byte[] bytes, Duration patience) throws IOException {
    String written = HexFormat.of().formatHex(bytes);
    Step step = steps.poll();
    if (step == null) {
      unexpected.add(written);
      return;
    }
    assertEquals(step.expected(), written);
    step.replies().forEach(reply -> arriving.add(HexFormat.of().parseHex(bare(reply))));
  }

  void pass(Duration time) {
    now += time.toNanos();
  }

  void assertDone() {
    assertEquals(List.of(), unexpected);
    assertEquals(List.of(), List.copyOf(steps));
  }

  @Override
  public void close() {}

  @Override
  public long nanos() {
    return now;
  }

  private static String bare(String hex) {
    return hex.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private record Step(String expected, List<String> replies) {}
}
