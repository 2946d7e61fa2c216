package org.hallkiosk.hardware.vision;

import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.Optional;

/// From dark and light modules to text: error correction by ZXing, which also tries the mirror
/// image, and the text by [QrPayload].
final class SymbolDecoder {

  private final Decoder decoder = new Decoder();

  Optional<String> text(BitMatrix modules) {
    int dimension = modules.getWidth();
    if (dimension < 21 || dimension > 177 || dimension % 4 != 1) {
      return Optional.empty();
    }
    try {
      DecoderResult result = decoder.decode(modules);
      return QrPayload.text(result.getRawBytes(), (dimension - 17) / 4);
    } catch (ReaderException | RuntimeException damaged) {
      return Optional.empty();
    }
  }
}
