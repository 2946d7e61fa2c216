package org.hallkiosk.hardware.card.passport;

import java.io.IOException;
import net.sf.scuba.smartcards.CardFileInputStream;
import net.sf.scuba.smartcards.CardServiceException;
import org.hallkiosk.hardware.card.Tlv;
import org.jmrtd.DefaultFileSystem;
import org.jmrtd.PassportService;

/// Reads whole files of a chip, each no longer than its kind can be, and with lengths that fit.
final class PassportFiles {
  private final ScubaCard card;
  private final PassportService service;

  PassportFiles(ScubaCard card, PassportService service) {
    this.card = card;
    this.service = service;
  }

  /// @param most longer ones are not read
  /// @throws IOException when it breaks off, is too long, or lies about its lengths
  byte[] read(short file, int most) throws CardServiceException, IOException {
    MeasuredFiles measured = new MeasuredFiles(card, most);
    try {
      return read(file, most, measured);
    } catch (CardServiceException e) {
      if (measured.refused()) {
        throw new IOException("a file with a length that lies", e);
      }
      throw e;
    }
  }

  private byte[] read(short file, int most, MeasuredFiles measured)
      throws CardServiceException, IOException {
    DefaultFileSystem files = new DefaultFileSystem(measured, false);
    files.setWrapper(service.getWrapper());
    files.selectFile(file);
    try (CardFileInputStream in =
        new CardFileInputStream(PassportService.DEFAULT_MAX_BLOCKSIZE, files)) {
      int length = in.getLength();
      if (length <= 0 || length > most) {
        throw new IOException("a file of " + length + " bytes");
      }
      return whole(in, length);
    }
  }

  private static byte[] whole(CardFileInputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("a file that breaks off");
    }
    if (!Tlv.nests(bytes)) {
      throw new IOException("a file with a length that lies");
    }
    return bytes;
  }
}
