package org.hallkiosk.hardware.driver.ipp;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import org.hallkiosk.hardware.transport.ipp.IppLink;

/// One question and one answer at a time over a link.
final class IppTalk {

  private static final byte[] NO_DOCUMENT = {};

  private final IppLink link;
  private final Duration patience;
  private int lastId;

  IppTalk(IppLink link, Duration patience) {
    this.link = link;
    this.patience = patience;
  }

  URI printer() {
    return link.printer();
  }

  <T> T ask(IppPacket.Builder question, Function<IppPacket, T> reading) throws IOException {
    return ask(question, NO_DOCUMENT, reading);
  }

  /// @param document follows the attributes (RFC 8010 clause 3.1.1)
  /// @param reading takes what is needed out of a good answer; where it stumbles the answer counts
  ///   as garbled
  /// @throws org.hallkiosk.hardware.transport.ipp.NotDeliveredException never acted upon
  /// @throws RefusedException answered with an error status
  /// @throws GarbledAnswerException answered with bytes that say nothing
  /// @throws IOException the answer was lost
  <T> T ask(IppPacket.Builder question, byte[] document, Function<IppPacket, T> reading)
      throws IOException {
    int id = ++lastId;
    byte[] answer = link.exchange(message(question.setRequestId(id).build(), document), patience);
    return understood(answer, id, reading);
  }

  private static byte[] message(IppPacket packet, byte[] document) throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream(document.length + 1024);
    new IppOutputStream(message).write(packet);
    message.write(document);
    return message.toByteArray();
  }

  /// Catches whatever the parser throws: a quarter of a megabyte of nested collections overflows
  /// its stack, and wrong lengths surface as unchecked exceptions.
  private static <T> T understood(byte[] answer, int id, Function<IppPacket, T> reading)
      throws IOException {
    try {
      IppPacket packet = new IppInputStream(new ByteArrayInputStream(answer)).readPacket();
      checkStatus(packet, id);
      return reading.apply(packet);
    } catch (RefusedException | GarbledAnswerException said) {
      throw said;
    } catch (IOException | RuntimeException | StackOverflowError odd) {
      throw new GarbledAnswerException(
          "an answer of " + answer.length + " bytes is not readable as IPP: " + odd, odd);
    }
  }

  private static void checkStatus(IppPacket packet, int id) throws IOException {
    if (packet.getRequestId() != id) {
      throw new GarbledAnswerException(
          "an answer to request " + packet.getRequestId() + " came to request " + id);
    }
    if (packet.getCode() >= 0x0100) {
      throw new RefusedException(packet.getCode(), packet.getStatus().getName());
    }
  }
}
