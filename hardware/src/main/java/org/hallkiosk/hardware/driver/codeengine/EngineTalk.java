package org.hallkiosk.hardware.driver.codeengine;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.Ticker;

/// The conversation with an engine over one open link. Codes and answers come mixed; codes are kept
/// in their order until somebody takes them.
final class EngineTalk {

  private static final int CHUNK = 1024;
  private static final Duration SLICE = Duration.ofMillis(100);
  private static final int MOST_WAITING_CODES = 8;
  private static final Duration WRITE_PATIENCE = Duration.ofSeconds(1);

  /// Half a code or half an answer is given up after so long, also where no code ends by silence.
  private static final Duration GIVE_UP = Duration.ofSeconds(2);

  private final ByteLink link;
  private final Hearing hearing;
  private final EngineSettings settings;
  private final Ticker ticker;
  private final byte[] chunk = new byte[CHUNK];
  private final Deque<Heard.Code> codes = new ArrayDeque<>();
  private Optional<Heard.Reply> reply = Optional.empty();
  private boolean anythingCame;
  private boolean fencing;
  private long lastByteAt;

  EngineTalk(ByteLink link, Hearing hearing, EngineSettings settings, Ticker ticker) {
    this.link = link;
    this.hearing = hearing;
    this.settings = settings;
    this.ticker = ticker;
  }

  /// Sends them one after the other, each after the answer to the one before; ends early, and
  /// quietly, when somebody cancels. Blocks up to the patience for an answer, for each attempt.
  void send(List<Command> commands, int attempts, CancelSignal cancel) throws IOException {
    for (Command command : commands) {
      if (command.echo().isPresent()) {
        ask(command, command.echo().get(), attempts, cancel);
      } else {
        link.write(command.bytes(), WRITE_PATIENCE);
      }
    }
  }

  /// The same, after which no code is known that came before the last answer.
  void sendAsFence(List<Command> commands, int attempts, CancelSignal cancel) throws IOException {
    codes.clear();
    fencing = true;
    try {
      send(commands, attempts, cancel);
    } finally {
      fencing = false;
    }
  }

  /// The next code; blocks up to `patience`.
  Optional<byte[]> code(Duration patience) throws IOException {
    if (codes.isEmpty()) {
      listen(patience);
    }
    return Optional.ofNullable(codes.poll()).map(Heard.Code::bytes);
  }

  /// A refusal may be damage on the way, so it is asked again, as after silence.
  private void ask(Command command, String echo, int attempts, CancelSignal cancel)
      throws IOException {
    anythingCame = false;
    boolean refused = false;
    for (int attempt = 0; attempt < attempts && !cancel.requested(); attempt++) {
      link.write(command.bytes(), WRITE_PATIENCE);
      Optional<Heard.Reply> answer = answer(echo, cancel);
      if (answer.isPresent() && (answer.get().accepted() || command.refusable())) {
        return;
      }
      refused |= answer.isPresent();
    }
    if (!cancel.requested()) {
      throw refused
          ? new EngineTrouble(FaultCode.DEVICE_ERROR, "the engine refuses " + command.name())
          : unanswered(command);
    }
  }

  private EngineTrouble unanswered(Command command) {
    return anythingCame
        ? new EngineTrouble(
            FaultCode.GARBLED_ANSWER, "what came back was no answer to " + command.name())
        : new EngineTrouble(FaultCode.NO_ANSWER, "nothing came back after " + command.name());
  }

  private Optional<Heard.Reply> answer(String echo, CancelSignal cancel) throws IOException {
    long end = ticker.nanos() + settings.reply().toNanos();
    for (long left = settings.reply().toNanos();
        left > 0 && !cancel.requested();
        left = end - ticker.nanos()) {
      reply = Optional.empty();
      listen(Duration.ofNanos(Math.min(left, SLICE.toNanos())));
      if (reply.isPresent() && reply.get().echo().contains(echo)) {
        return reply;
      }
    }
    return Optional.empty();
  }

  /// One read. What has begun ends when nothing more comes for a while.
  private void listen(Duration patience) throws IOException {
    long quiet = lastByteAt + settings.idleFlush().orElse(GIVE_UP).toNanos() - ticker.nanos();
    long most = hearing.pending() ? Math.clamp(quiet, 0, patience.toNanos()) : patience.toNanos();
    int got = link.read(chunk, Duration.ofNanos(most));
    for (int i = 0; i < got; i++) {
      hear(hearing.accept(chunk[i]));
    }
    if (got > 0) {
      anythingCame = true;
      lastByteAt = ticker.nanos();
    } else if (hearing.pending() && quiet <= patience.toNanos()) {
      Optional<Heard> rest = hearing.idle();
      hear(settings.idleFlush().isPresent() ? rest : Optional.empty());
    }
  }

  private void hear(Optional<Heard> heard) throws EngineTrouble {
    if (heard.isEmpty()) {
      return;
    }
    switch (heard.get()) {
      case Heard.Code code -> keep(code);
      case Heard.Reply came -> replied(came);
      case Heard.Overlong _ ->
          throw new EngineTrouble(
              FaultCode.GARBLED_ANSWER,
              "the engine sent more than " + settings.longestCode() + " bytes without an end");
    }
  }

  private void replied(Heard.Reply came) {
    reply = Optional.of(came);
    if (fencing) {
      codes.clear();
    }
  }

  private void keep(Heard.Code code) {
    if (codes.size() < MOST_WAITING_CODES) {
      codes.add(code);
    }
  }
}
