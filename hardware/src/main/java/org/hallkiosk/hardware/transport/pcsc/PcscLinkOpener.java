package org.hallkiosk.hardware.transport.pcsc;

import java.security.NoSuchAlgorithmException;
import java.util.List;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.TerminalFactory;
import jnasmartcardio.Smartcardio;

/// Opens links to a reader of this machine's PC/SC service. The JDK's own provider of
/// `javax.smartcardio` never recovers from a restart of the service; this one does, with a fresh
/// context for every link. About 199 contexts may live at a time: close every link.
public final class PcscLinkOpener implements CardLinkOpener {
  private final PcscAddress address;

  public PcscLinkOpener(PcscAddress address) {
    this.address = address;
  }

  @Override
  public CardLink open() throws CardLinkException {
    NativeThread thread = new NativeThread(address.words());
    try {
      return thread.call(PcscLink.CALL_PATIENCE, () -> opened(thread));
    } catch (CardLinkException e) {
      thread.end();
      throw e;
    }
  }

  private PcscLink opened(NativeThread thread) throws CardException, CardLinkException {
    Smartcardio.JnaCardTerminals context = context();
    try {
      return new PcscLink(thread, context, chosen(context));
    } catch (CardException | CardLinkException e) {
      context.close();
      throw e;
    }
  }

  /// Each call makes a context of its own.
  private static Smartcardio.JnaCardTerminals context() throws CardLinkException {
    try {
      return (Smartcardio.JnaCardTerminals)
          TerminalFactory.getInstance("PC/SC", null, new Smartcardio()).terminals();
    } catch (Smartcardio.EstablishContextException e) {
      throw new CardLinkException(
          CardTrouble.SERVICE_DOWN, "the PC/SC service does not answer: " + e.getMessage(), e);
    } catch (NoSuchAlgorithmException | UnsatisfiedLinkError e) {
      throw new CardLinkException(
          CardTrouble.SERVICE_DOWN, "PC/SC is not installed: " + e.getMessage(), e);
    }
  }

  private CardTerminal chosen(Smartcardio.JnaCardTerminals context)
      throws CardException, CardLinkException {
    List<CardTerminal> readers = context.list();
    List<String> names = readers.stream().map(CardTerminal::getName).toList();
    String chosen =
        address
            .choose(names)
            .orElseThrow(
                () ->
                    new CardLinkException(
                        CardTrouble.NO_READER, "no reader " + address + " among " + names));
    return readers.get(names.indexOf(chosen));
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
