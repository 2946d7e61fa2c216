package org.hallkiosk.hardware.driver.zfm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.driver.zfm.PacketDecoder.Decoded;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.Ticker;

/// Commands, acknowledgements and data packets over one link. Packets carry no number, so whatever
/// still comes of a conversation that was given up is let pass before the next command.
final class ZfmLine {

  private static final Duration WRITE_PATIENCE = Duration.ofSeconds(1);

  /// How often a cancel is looked for.
  private static final Duration SLICE = Duration.ofMillis(100);

  /// After so much silence nothing of an earlier answer is on its way any more.
  private static final Duration QUIET = Duration.ofMillis(200);

  private static final int MOST_REPEATS = 2;

  private final Ticker ticker;
  private final ZfmSettings settings;
  private final byte[] chunk = new byte[4096];
  private int next;
  private int filled;
  private boolean owed;

  ZfmLine(Ticker ticker, ZfmSettings settings) {
    this.ticker = ticker;
    this.settings = settings;
  }

  /// Nothing is owed on a fresh link.
  void forget() {
    owed = false;
    next = 0;
    filled = 0;
  }

  /// Sends a command and waits for its acknowledgement. A command that was damaged on the way is
  /// repeated at most twice.
  ///
  /// @return empty when cancelled
  Optional<byte[]> ask(ByteLink link, ZfmPacket command, CancelSignal cancel) throws IOException {
    for (int repeats = 0; ; repeats++) {
      settle(link);
      link.write(command.frame(settings.address()), WRITE_PATIENCE);
      Deadline limit = Deadline.after(settings.answer(), ticker);
      Optional<ZfmPacket> answer = hear(link, limit, cancel);
      if (answer.isEmpty() || !damaged(answer.get()) || repeats == MOST_REPEATS) {
        return answer.map(ZfmPacket::content);
      }
    }
  }

  private static boolean damaged(ZfmPacket answer) throws TalkException {
    if (answer.kind() != ZfmPacket.ACKNOWLEDGE) {
      throw garbled("a packet of kind %02X came for an answer".formatted(answer.kind()));
    }
    return Confirmation.of(answer.content()[0] & 0xFF) == Confirmation.PACKET_DAMAGED;
  }

  /// The data that follows an acknowledgement.
  ///
  /// @param most more than this is a module that lies
  /// @return empty when cancelled
  Optional<byte[]> data(ByteLink link, int most, CancelSignal cancel) throws IOException {
    Deadline limit = Deadline.after(settings.transfer(), ticker);
    ByteArrayOutputStream data = new ByteArrayOutputStream(most);
    while (true) {
      Optional<ZfmPacket> packet = hear(link, limit, cancel);
      if (packet.isEmpty()) {
        return Optional.empty();
      }
      append(packet.get(), data, most);
      if (packet.get().kind() == ZfmPacket.END_OF_DATA) {
        return Optional.of(data.toByteArray());
      }
    }
  }

  private static void append(ZfmPacket packet, ByteArrayOutputStream data, int most)
      throws TalkException {
    if (packet.kind() != ZfmPacket.DATA && packet.kind() != ZfmPacket.END_OF_DATA) {
      throw garbled("a packet of kind %02X came among data".formatted(packet.kind()));
    }
    if (data.size() + packet.content().length > most) {
      throw garbled("the module sends more than " + most + " bytes");
    }
    data.writeBytes(packet.content());
  }

  /// Lets time pass while noise is read away, so that an unplugged module or a cancel is noticed.
  void idle(ByteLink link, Deadline until, CancelSignal cancel) throws IOException {
    while (!until.over() && !cancel.requested()) {
      link.read(chunk, until.slice(SLICE));
    }
  }

  /// Empty when cancelled.
  private Optional<ZfmPacket> hear(ByteLink link, Deadline limit, CancelSignal cancel)
      throws IOException {
    owed = true;
    PacketDecoder decoder = new PacketDecoder(settings.address());
    while (!cancel.requested()) {
      Optional<Decoded> end = decode(decoder);
      if (end.isPresent()) {
        return Optional.of(whole(end.get()));
      }
      if (limit.over()) {
        throw silent(decoder);
      }
      next = 0;
      filled = link.read(chunk, limit.slice(SLICE));
    }
    return Optional.empty();
  }

  private Optional<Decoded> decode(PacketDecoder decoder) {
    while (next < filled) {
      Optional<Decoded> end = decoder.accept(chunk[next++] & 0xFF);
      if (end.isPresent()) {
        return end;
      }
    }
    return Optional.empty();
  }

  private ZfmPacket whole(Decoded decoded) throws TalkException {
    return switch (decoded) {
      case Decoded.Whole(ZfmPacket packet) -> {
        owed = packet.kind() == ZfmPacket.DATA;
        yield packet;
      }
      case Decoded.WrongChecksum _ -> throw garbled("a packet arrived with a wrong checksum");
      case Decoded.WrongLength(int length) ->
          throw garbled("a packet arrived with the length " + length);
    };
  }

  private static TalkException silent(PacketDecoder decoder) {
    return decoder.begun()
        ? garbled("the answer broke off")
        : new TalkException(FaultCode.NO_ANSWER, "nothing came back");
  }

  private static TalkException garbled(String message) {
    return new TalkException(FaultCode.GARBLED_ANSWER, message);
  }

  /// Reads away what belongs to an earlier conversation: on a babbling line no longer than a
  /// transfer takes.
  private void settle(ByteLink link) throws IOException {
    Deadline limit = Deadline.after(settings.transfer(), ticker);
    Duration patience = owed ? QUIET : Duration.ZERO;
    while (link.read(chunk, patience) > 0 && !limit.over()) {
      next = 0;
    }
    forget();
  }
}
