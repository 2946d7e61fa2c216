package org.hallkiosk.hardware.driver.zfm;

import java.io.IOException;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.FingerprintCapture;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.Ticker;

/// One finger from "none there" to picture and features. The features are made before the picture
/// is sent, since that takes seconds and a poor one is not worth them.
final class FingerPass {

  private static final ZfmPacket TAKE_PICTURE = ZfmPacket.command(0x01);
  private static final ZfmPacket FEATURES_INTO_FIRST_BUFFER = ZfmPacket.command(0x02, 0x01);
  private static final ZfmPacket SEND_FEATURES = ZfmPacket.command(0x08, 0x01);
  private static final ZfmPacket SEND_PICTURE = ZfmPacket.command(0x0A);

  /// ZFM-20 has 512 bytes, later modules of the family up to three times as many.
  private static final int MOST_FEATURES = 1536;

  private final ZfmLine line;
  private final Ticker ticker;
  private final ZfmSettings settings;

  FingerPass(ZfmLine line, Ticker ticker, ZfmSettings settings) {
    this.line = line;
    this.ticker = ticker;
    this.settings = settings;
  }

  FingerprintCapture take(ByteLink link, Deadline limit, CancelSignal cancel) throws IOException {
    while (!cancel.requested()) {
      Deadline nextLook = Deadline.after(settings.lookEvery(), ticker);
      Optional<FingerprintCapture> end = look(link, cancel);
      if (end.isPresent()) {
        return end.get();
      }
      if (limit.over()) {
        return new FingerprintCapture.NoFinger();
      }
      line.idle(link, nextLook.earlier(limit), cancel);
    }
    return new FingerprintCapture.Cancelled();
  }

  /// Empty while there is no finger.
  private Optional<FingerprintCapture> look(ByteLink link, CancelSignal cancel) throws IOException {
    Optional<Confirmation> taken = confirmed(link, TAKE_PICTURE, cancel);
    if (taken.isEmpty()) {
      return Optional.of(new FingerprintCapture.Cancelled());
    }
    return switch (taken.get()) {
      case OK -> Optional.of(features(link, cancel));
      case NO_FINGER, NOT_TAKEN -> Optional.empty();
      case PACKET_DAMAGED,
          MESSY,
          FEW_FEATURES,
          NO_UPLOAD_OF_FEATURES,
          NO_MORE_PACKETS,
          NO_UPLOAD_OF_PICTURE,
          WRONG_PASSWORD,
          NO_PICTURE,
          WRONG_ADDRESS,
          PASSWORD_NEEDED,
          OTHER ->
          throw refused(taken.get());
    };
  }

  private FingerprintCapture features(ByteLink link, CancelSignal cancel) throws IOException {
    Optional<Confirmation> made = confirmed(link, FEATURES_INTO_FIRST_BUFFER, cancel);
    if (made.isEmpty()) {
      return new FingerprintCapture.Cancelled();
    }
    return switch (made.get()) {
      case OK -> upload(link, cancel);
      case MESSY, FEW_FEATURES, NO_PICTURE, NOT_TAKEN, NO_FINGER ->
          new FingerprintCapture.Poor(made.get().sentence());
      case PACKET_DAMAGED,
          NO_UPLOAD_OF_FEATURES,
          NO_MORE_PACKETS,
          NO_UPLOAD_OF_PICTURE,
          WRONG_PASSWORD,
          WRONG_ADDRESS,
          PASSWORD_NEEDED,
          OTHER ->
          throw refused(made.get());
    };
  }

  private FingerprintCapture upload(ByteLink link, CancelSignal cancel) throws IOException {
    Optional<byte[]> template = uploaded(link, SEND_FEATURES, MOST_FEATURES, cancel);
    Optional<byte[]> packed =
        template.isEmpty()
            ? Optional.empty()
            : uploaded(link, SEND_PICTURE, RidgePicture.BYTES, cancel);
    if (template.isEmpty() || packed.isEmpty()) {
      return new FingerprintCapture.Cancelled();
    }
    if (packed.get().length != RidgePicture.BYTES) {
      throw new TalkException(
          FaultCode.GARBLED_ANSWER, "the picture has " + packed.get().length + " bytes");
    }
    return new FingerprintCapture.Captured(RidgePicture.frame(packed.get()), template.get());
  }

  private Optional<byte[]> uploaded(ByteLink link, ZfmPacket command, int most, CancelSignal cancel)
      throws IOException {
    Optional<Confirmation> begins = confirmed(link, command, cancel);
    if (begins.isEmpty()) {
      return Optional.empty();
    }
    if (begins.get() != Confirmation.OK) {
      throw refused(begins.get());
    }
    return line.data(link, most, cancel);
  }

  private Optional<Confirmation> confirmed(ByteLink link, ZfmPacket command, CancelSignal cancel)
      throws IOException {
    return line.ask(link, command, cancel).map(answer -> Confirmation.of(answer[0] & 0xFF));
  }

  private static TalkException refused(Confirmation code) {
    return new TalkException(Refusal.code(code), code.sentence());
  }
}
