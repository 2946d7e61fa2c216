package org.hallkiosk.hardware.driver.sam;

import java.nio.ByteBuffer;
import java.util.Optional;

/// An answer as the same module would have given it for the invented citizen's card, of the same
/// length.
final class StandIn {
  private static final int ADDRESS_BYTES = 70;
  private static final int MODULE_NUMBER_BYTES = 16;

  /// What finding and selecting a card answer with: the chip's own serial number, where the module
  /// tells it.
  private static final int FOUND_BYTES = 4;

  private static final int SELECTED_BYTES = 8;
  private static final int FRAME = 11;

  private StandIn() {}

  /// Empty when nobody knows what stands in the answer.
  static Optional<byte[]> of(Decoded.Answer answer) {
    return data(answer.data()).map(data -> frame(answer.relayed(), answer.code(), data));
  }

  private static Optional<byte[]> data(byte[] data) {
    return switch (data.length) {
      case 0, MODULE_NUMBER_BYTES -> Optional.of(data);
      case FOUND_BYTES, SELECTED_BYTES -> Optional.of(new byte[data.length]);
      case ADDRESS_BYTES -> Optional.of(SampleText.address(ADDRESS_BYTES));
      default ->
          CardContent.ofBase(data)
              .or(() -> CardContent.ofBaseWithPrint(data))
              .flatMap(content -> base(data, content));
    };
  }

  /// The kind of card and the lengths are kept; photo and prints become zeros.
  private static Optional<byte[]> base(byte[] data, CardContent content) {
    int head = data.length - TextBlock.BYTES - content.photo().length - content.prints().length;
    int flag = head + CardLayout.TYPE_FLAG.offset();
    return CardKind.flagged(content.text().typeFlag())
        .map(
            kind ->
                ByteBuffer.allocate(data.length)
                    .put(data, 0, head)
                    .put(SampleText.of(kind))
                    .put(flag, data, flag, CardLayout.TYPE_FLAG.bytes())
                    .array());
  }

  private static byte[] frame(int relayed, int code, byte[] data) {
    int length = data.length + AnswerDecoder.SHORTEST;
    byte[] frame =
        ByteBuffer.allocate(data.length + FRAME)
            .put(new byte[] {(byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69})
            .putShort((short) length)
            .putShort((short) relayed)
            .put((byte) code)
            .put(data)
            .array();
    for (int i = FRAME - AnswerDecoder.SHORTEST - 2; i < frame.length - 1; i++) {
      frame[frame.length - 1] ^= frame[i];
    }
    return frame;
  }
}
