package org.hallkiosk.hardware.printing;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hallkiosk.hardware.transport.ipp.IppLink;

/// Plays answers back and keeps the questions.
final class ScriptedIppLink implements IppLink {

  final List<byte[]> asked = new ArrayList<>();
  private final Deque<byte[]> answers = new ArrayDeque<>();

  ScriptedIppLink answering(byte[] answer) {
    answers.add(answer);
    return this;
  }

  @Override
  public URI printer() {
    return URI.create("ipp://p:631/x");
  }

  @Override
  public byte[] exchange(byte[] message, Duration patience) throws IOException {
    asked.add(message);
    byte[] answer = answers.poll();
    if (answer == null) {
      throw new IOException("no answer is left");
    }
    return answer;
  }

  @Override
  public void close() {}
}
