package org.hallkiosk.hardware.driver.sam;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.hallkiosk.hardware.transport.trace.Scrubber;
import org.hallkiosk.hardware.transport.trace.Turn.Said;
import org.hallkiosk.hardware.transport.trace.Turn.Side;

/// Puts an invented citizen in the place of whoever laid a card on the reader, so that a trace can
/// be played again and speaks of nobody. An answer that is not whole, or of a form that is not
/// known, is withheld; requests carry nothing but the command.
public final class SamScrubber implements Scrubber {
  @Override
  public Said scrub(Side side, byte[] bytes) {
    return switch (side) {
      case HOST -> new Said.Bytes(bytes);
      case DEVICE ->
          answers(bytes)
              .<Said>map(Said.Bytes::new)
              .orElseGet(() -> new Said.Withheld(bytes.length));
    };
  }

  /// Empty unless the turn is whole answers and nothing else.
  private static Optional<byte[]> answers(byte[] bytes) {
    AnswerDecoder decoder = new AnswerDecoder();
    ByteArrayOutputStream scrubbed = new ByteArrayOutputStream(bytes.length);
    for (byte each : bytes) {
      Optional<Decoded> end = decoder.accept(new byte[] {each}, 1);
      if (end.isPresent()) {
        Optional<byte[]> stand = standIn(end.get());
        if (stand.isEmpty()) {
          return Optional.empty();
        }
        scrubbed.writeBytes(stand.get());
      }
    }
    return scrubbed.size() == bytes.length ? Optional.of(scrubbed.toByteArray()) : Optional.empty();
  }

  private static Optional<byte[]> standIn(Decoded end) {
    return switch (end) {
      case Decoded.Answer answer -> StandIn.of(answer);
      case Decoded.WrongChecksum _, Decoded.WrongLength _ -> Optional.empty();
    };
  }
}
