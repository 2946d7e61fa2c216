package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.hallkiosk.kiosk.identity.Person;

/// Writes, signs and keeps the certificates. Safe for use by several threads: one certificate is
/// made at a time, because the fonts are shared.
final class CertificateOffice {

  private static final String VERIFY = "https://zwfw.shili.example/verify/";

  private final Path folder;
  private final HallFonts fonts;
  private final HallKeys keys;

  CertificateOffice(Path directory, HallFonts fonts, HallKeys keys) throws IOException {
    this.folder = Files.createDirectories(directory.resolve("documents"));
    this.fonts = fonts;
    this.keys = keys;
  }

  boolean canShow(Person person) throws IOException {
    return fonts.regular().shows(person.name());
  }

  byte[] issue(HallCase draft, Person holder, NoHouseItem item) throws IOException {
    return signed(draft, holder, item, keys.hall());
  }

  /// The same certificate from an issuer whom nobody trusts.
  byte[] forge(HallCase issued, Person holder, NoHouseItem item) throws IOException {
    return signed(issued, holder, item, keys.foreign());
  }

  private synchronized byte[] signed(
      HallCase about, Person holder, NoHouseItem item, SigningIdentity identity)
      throws IOException {
    Instant asOf = Instant.parse(about.issuedAt());
    String number = about.certificateNumber();
    CertificateText text =
        new CertificateText(
            number, about.number(), holder, item.purpose(), item.region(), asOf, VERIFY + number);
    return PdfSigner.sign(CertificatePage.render(text, fonts), identity, asOf);
  }

  /// Returns when the document is on the disk, whole.
  void keep(String certificateNumber, byte[] pdf) throws IOException {
    Path making = folder.resolve(certificateNumber + ".new");
    try (FileChannel channel =
        FileChannel.open(
            making,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(pdf);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(making, file(certificateNumber), StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    }
  }

  byte[] fetch(String certificateNumber) throws IOException {
    return Files.readAllBytes(file(certificateNumber));
  }

  private Path file(String certificateNumber) {
    return folder.resolve(certificateNumber + ".pdf");
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
