package org.hallkiosk.hardware.driver.zvt;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.KeptLink;
import org.hallkiosk.hardware.transport.Ticker;

/// The terminal at the far end of the link: each fresh link begins with a registration.
final class Terminal {

  private static final int FUNCTION_NOT_POSSIBLE = 0x83;
  private static final Duration SHORT = Duration.ofSeconds(20);

  /// A device answers a check within 5 s.
  private static final Duration CHECK = Duration.ofSeconds(3);

  private final KeptLink kept;
  private final ZvtLine line;
  private final Dialogue dialogue;
  private final Commands commands;
  private final ZvtSettings settings;
  private int greeted;

  Terminal(KeptLink kept, Ticker ticker, ZvtSettings settings) {
    this.kept = kept;
    this.settings = settings;
    this.line = new ZvtLine(ticker, settings.acknowledge());
    this.dialogue = new Dialogue(line, ticker, settings);
    this.commands = new Commands(settings);
  }

  /// Ready for a command. Blocks up to 20 s on a fresh link, no time on another.
  ByteLink greetedLink() throws IOException {
    ByteLink link = kept.link();
    if (greeted != kept.openings()) {
      line.forget();
      expectDone(briefly(link, commands.registration(), SHORT), "the registration");
      greeted = kept.openings();
    }
    return link;
  }

  /// The same, after whatever the terminal may still be doing was ended.
  ByteLink idleLink() throws IOException {
    dialogue.stop(kept.link());
    return greetedLink();
  }

  void check() throws IOException {
    expectDone(briefly(greetedLink(), commands.statusEnquiry(), CHECK), "the enquiry");
  }

  Ran pay(ByteLink link, long fen, IntConsumer state, CancelSignal cancel) throws IOException {
    return dialogue.run(link, commands.authorisation(fen), settings.silence(), state, cancel);
  }

  Ran reverse(ByteLink link, String receipt) throws IOException {
    return briefly(link, commands.reversal(receipt), settings.afterAbort());
  }

  LastTransaction last(ByteLink link) throws IOException {
    return switch (briefly(link, commands.lastTransaction(), SHORT)) {
      case Ran.Completed(List<StatusInformation> told) ->
          told.size() == 1
              ? new LastTransaction.Told(told.getFirst())
              : new LastTransaction.Untold();
      case Ran.Aborted(int code, _) when code == FUNCTION_NOT_POSSIBLE ->
          new LastTransaction.None();
      case Ran.Refused(int code) when code == Apdu.UNKNOWN_COMMAND -> new LastTransaction.Untold();
      case Ran.Aborted(int code, _) -> throw busy(code, "tell its last transaction");
      case Ran.Refused(int code) -> throw busy(code, "tell its last transaction");
    };
  }

  private Ran briefly(ByteLink link, Apdu command, Duration silence) throws IOException {
    return dialogue.run(link, command, silence, _ -> {}, new CancelSignal());
  }

  private static void expectDone(Ran ran, String what) throws TalkException {
    switch (ran) {
      case Ran.Completed _ -> {}
      case Ran.Aborted(int code, _) -> throw busy(code, "do " + what);
      case Ran.Refused(int code) -> throw busy(code, "do " + what);
    }
  }

  private static TalkException busy(int code, String what) {
    return new TalkException(
        FaultCode.DEVICE_ERROR, "the terminal does not %s: code %02X".formatted(what, code));
  }
}
