package org.hallkiosk.kiosk.workbench.hall.paper;

import java.io.IOException;
import java.time.Instant;
import org.hallkiosk.kiosk.workbench.hall.data.Shelf;

/// Writes, signs and keeps the hall's papers. Safe for use by several threads: one paper is made at
/// a time with the same fonts, whichever office makes it.
public final class PaperOffice {

  private static final String VERIFY = "https://zwfw.shili.example/verify/";

  private final Shelf shelf;
  private final HallFonts fonts;
  private final HallKeys keys;

  public PaperOffice(Shelf shelf, HallFonts fonts, HallKeys keys) {
    this.shelf = shelf;
    this.fonts = fonts;
    this.keys = keys;
  }

  /// Whether a name can be shown on paper without mangling it.
  public boolean canShow(String name) throws IOException {
    synchronized (fonts) {
      return fonts.regular().shows(name);
    }
  }

  /// A text that can be printed, whatever it holds.
  public String printable(String text) throws IOException {
    synchronized (fonts) {
      return fonts.regular().printable(text);
    }
  }

  /// Where a paper of this number can be verified.
  public static String verifyUrl(String number) {
    return VERIFY + number;
  }

  /// Returns when the signed paper is on the disk, whole.
  public byte[] issue(CertificateText text) throws IOException {
    synchronized (fonts) {
      return issued(text.number(), CertificatePage.render(text, fonts), text.asOf());
    }
  }

  /// As the other, for every other service.
  public byte[] issue(PaperText text) throws IOException {
    synchronized (fonts) {
      return issued(text.number(), PaperPages.render(text, fonts), text.asOf());
    }
  }

  /// The unsigned pages are kept as well: what a forger signs.
  private byte[] issued(String number, byte[] pages, Instant when) throws IOException {
    byte[] signed = PdfSigner.sign(pages, keys.hall(), when);
    shelf.keep(number + ".unsigned.pdf", pages);
    shelf.keep(number + ".pdf", signed);
    return signed;
  }

  public byte[] fetch(String number) throws IOException {
    return shelf.fetch(number + ".pdf");
  }

  /// The same pages, signed by an issuer whom nobody trusts.
  public byte[] forged(String number, Instant when) throws IOException {
    return PdfSigner.sign(shelf.fetch(number + ".unsigned.pdf"), keys.foreign(), when);
  }
}
