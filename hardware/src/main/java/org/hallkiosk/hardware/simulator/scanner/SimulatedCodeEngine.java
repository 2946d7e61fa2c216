package org.hallkiosk.hardware.simulator.scanner;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hallkiosk.hardware.simulator.line.FarEnd;
import org.hallkiosk.hardware.transport.ByteLink;

/// A barcode engine at the far end of any wire. Codes and faults come from any thread.
public final class SimulatedCodeEngine implements FarEnd {

  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration WRITE_PATIENCE = Duration.ofSeconds(5);
  private static final int ACK = 0x06;
  private static final int NAK = 0x15;
  private static final int ENQ = 0x05;
  private static final int PIECE = 3;
  private static final byte DIGIT = '7';

  private final Supplier<EngineProtocol> protocol;
  private final Set<EngineFault> faults = EnumSet.noneOf(EngineFault.class);
  private Optional<ByteLink> wire = Optional.empty();
  private Optional<byte[]> inView = Optional.empty();
  private Charset charset = StandardCharsets.UTF_8;
  private CodeEnding ending = CodeEnding.CR_LF;
  private boolean sensing;
  private boolean lit;
  private int reads;

  private SimulatedCodeEngine(Supplier<EngineProtocol> protocol) {
    this.protocol = protocol;
  }

  public static SimulatedCodeEngine newland() {
    return new SimulatedCodeEngine(NewlandProtocol::new);
  }

  public static SimulatedCodeEngine honeywell() {
    return new SimulatedCodeEngine(HoneywellProtocol::new);
  }

  /// Holds a code before the engine until [#takeCodeAway]: it is read as soon as the engine looks,
  /// once each time.
  public synchronized void showCode(String text) {
    showBytes(text.getBytes(charset));
  }

  /// The same with any bytes, as a damaged or malicious code holds them.
  public synchronized void showBytes(byte[] content) {
    inView = Optional.of(content.clone());
    look();
  }

  public synchronized void takeCodeAway() {
    inView = Optional.empty();
  }

  /// Whether its light is on.
  public synchronized boolean lit() {
    return lit;
  }

  /// How many codes it has read since it was made.
  public synchronized int reads() {
    return reads;
  }

  public synchronized void ending(CodeEnding other) {
    ending = other;
  }

  public synchronized void charset(Charset other) {
    charset = other;
  }

  /// As Honeywell engines are set up by their own menu; Newland ones by the host.
  public synchronized void sense(boolean on) {
    sensing = on;
    look();
  }

  public synchronized void fault(EngineFault next) {
    faults.add(next);
  }

  public synchronized void clearFaults() {
    faults.clear();
  }

  /// Sends digits without an end, as a broken engine does.
  public synchronized void babble(int digits) {
    byte[] bytes = new byte[digits];
    Arrays.fill(bytes, DIGIT);
    send(bytes);
  }

  @Override
  public void serve(ByteLink fresh) {
    plugged(fresh);
    EngineProtocol talk = protocol.get();
    byte[] chunk = new byte[256];
    try (fresh) {
      while (true) {
        int got = fresh.read(chunk, LONG);
        for (int i = 0; i < got; i++) {
          talk.accept(chunk[i] & 0xFF).ifPresent(request -> obey(talk, request));
        }
      }
    } catch (IOException gone) {
      // The wire is gone, and with it whoever asked: the engine waits for its next wire.
    }
  }

  private synchronized void plugged(ByteLink fresh) {
    wire = Optional.of(fresh);
    lit = false;
  }

  private synchronized void obey(EngineProtocol talk, EngineRequest request) {
    int verdict = verdict(request);
    if (request.answered() && !faults.remove(EngineFault.NO_ANSWER)) {
      send(talk.answer(echoed(request), verdict));
    }
    if (verdict == ACK) {
      perform(request.kind());
    }
  }

  private int verdict(EngineRequest request) {
    if (faults.remove(EngineFault.NAK)) {
      return NAK;
    }
    boolean refused = faults.remove(EngineFault.ENQ);
    return refused || request.kind() == EngineRequest.Kind.UNKNOWN ? ENQ : ACK;
  }

  private EngineRequest echoed(EngineRequest request) {
    return faults.remove(EngineFault.WRONG_ECHO)
        ? new EngineRequest(request.kind(), "#ORTSET5000.", true)
        : request;
  }

  private void perform(EngineRequest.Kind kind) {
    switch (kind) {
      case LIGHT_ON -> {
        lit = true;
        look();
      }
      case LIGHT_OFF -> lit = false;
      case TRIGGER_MODE -> sensing = false;
      case SENSE_MODE -> sensing = true;
      case QUERY, UNKNOWN -> {}
    }
  }

  /// Reads what is in view: once a trigger, and once when it comes into view of a sensing engine.
  private void look() {
    if (inView.isPresent() && (lit || sensing)) {
      lit = false;
      reads++;
      deliver(inView.get());
    }
  }

  private void deliver(byte[] content) {
    byte[] end = ending.characters().getBytes(StandardCharsets.US_ASCII);
    byte[] whole = Arrays.copyOf(content, content.length + end.length);
    System.arraycopy(end, 0, whole, content.length, end.length);
    int times = faults.remove(EngineFault.DOUBLE_SCAN) ? 2 : 1;
    int piece = faults.remove(EngineFault.SPLIT_DELIVERY) ? PIECE : Math.max(1, whole.length);
    for (int i = 0; i < times; i++) {
      for (int from = 0; from < whole.length; from += piece) {
        send(Arrays.copyOfRange(whole, from, Math.min(whole.length, from + piece)));
      }
    }
  }

  private void send(byte[] bytes) {
    try {
      if (wire.isPresent()) {
        wire.get().write(bytes, WRITE_PATIENCE);
      }
    } catch (IOException gone) {
      // Nobody is at the other end: what an engine reads then is lost.
      wire = Optional.empty();
    }
  }
}
