package org.hallkiosk.hardware.card.passport;

import net.sf.scuba.smartcards.APDUWrapper;
import net.sf.scuba.smartcards.CardService;
import net.sf.scuba.smartcards.CardServiceException;
import org.jmrtd.APDULevelReadBinaryCapable;
import org.jmrtd.protocol.ReadBinaryAPDUSender;

/// Looks at the length that a file begins with before jmrtd does, which makes a buffer of whatever
/// a chip claims: 2 GB in five bytes.
final class MeasuredFiles implements APDULevelReadBinaryCapable {
  private static final int MOST_LENGTH_BYTES = 3;
  private static final int LONG_TAG = 0x1F;
  private static final int MORE = 0x80;

  private final APDULevelReadBinaryCapable sender;
  private final int most;
  private boolean refused;

  /// @param most a file that claims more bytes is not read
  MeasuredFiles(CardService card, int most) {
    sender = new ReadBinaryAPDUSender(card);
    this.most = most;
  }

  /// Whether a length was not believed.
  boolean refused() {
    return refused;
  }

  @Override
  public byte[] sendReadBinary(
      APDUWrapper wrapper, int sfi, int offset, int le, boolean bySfi, boolean inObject)
      throws CardServiceException {
    byte[] read = sender.sendReadBinary(wrapper, sfi, offset, le, bySfi, inObject);
    if (offset == 0 && read != null && !fits(read)) {
      refused = true;
      throw new CardServiceException("a length that is not believed");
    }
    return read;
  }

  /// ISO/IEC 8825-1, 8.1.2 and 8.1.3: tag, then a length of at most three bytes.
  private boolean fits(byte[] header) {
    int at = 1;
    if (header.length > 0 && (header[0] & LONG_TAG) == LONG_TAG) {
      while (at < header.length && (header[at] & MORE) != 0) {
        at++;
      }
      at++;
    }
    return header.length > at && header[0] != 0 && header[0] != -1 && lengthFits(header, at);
  }

  private boolean lengthFits(byte[] header, int at) {
    int first = header[at] & 0xFF;
    if (first < MORE) {
      return first <= most;
    }
    int bytes = first & ~MORE;
    if (bytes == 0 || bytes > MOST_LENGTH_BYTES || header.length <= at + bytes) {
      return false;
    }
    int length = 0;
    for (int i = 1; i <= bytes; i++) {
      length = (length << 8) | (header[at + i] & 0xFF);
    }
    return length <= most;
  }

  @Override
  public void sendSelectApplet(APDUWrapper wrapper, byte[] name) throws CardServiceException {
    sender.sendSelectApplet(wrapper, name);
  }

  @Override
  public void sendSelectMF() throws CardServiceException {
    sender.sendSelectMF();
  }

  @Override
  public void sendSelectFile(APDUWrapper wrapper, short file) throws CardServiceException {
    sender.sendSelectFile(wrapper, file);
  }
}
