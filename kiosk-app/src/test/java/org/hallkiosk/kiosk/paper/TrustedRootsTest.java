package org.hallkiosk.kiosk.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustedRootsTest {

  @TempDir Path folder;

  @Test
  void every_pem_file_is_a_root() throws IOException, CertificateEncodingException {
    X509Certificate one = Authority.root("One").certificate();
    X509Certificate two = Authority.root("Two").certificate();
    Files.writeString(folder.resolve("one.pem"), pem(one));
    Files.writeString(folder.resolve("two.pem"), pem(two));
    Files.writeString(folder.resolve("README.md"), "not a certificate");
    assertEquals(
        new TrustedRoots.Reading.Read(new TrustedRoots(Set.of(one, two))),
        TrustedRoots.read(folder));
  }

  @Test
  void no_folder() {
    Path nowhere = folder.resolve("nowhere");
    assertNotRead(
        "The folder of trusted roots "
            + nowhere
            + " cannot be read: correct trusted-roots in terminal.yaml, or let the terminal's user"
            + " read it.",
        nowhere);
  }

  @Test
  void no_root_in_the_folder() {
    assertNotRead(
        "The folder of trusted roots "
            + folder
            + " holds no .pem file, so no paper could be verified: put the hall's root certificate"
            + " there.",
        folder);
  }

  @Test
  void a_file_that_is_no_certificate() throws IOException {
    Path file = folder.resolve("root.pem");
    for (String text : new String[] {"", "hello", "-----BEGIN CERTIFICATE-----\nAAAA\n"}) {
      Files.writeString(file, text);
      assertNotRead(
          "The trusted root "
              + file
              + " is no certificate: put the hall's root certificate there in PEM form.",
          folder);
    }
  }

  private static void assertNotRead(String sentence, Path folder) {
    assertEquals(new TrustedRoots.Reading.NotRead(sentence), TrustedRoots.read(folder));
  }

  private static String pem(X509Certificate certificate) throws CertificateEncodingException {
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }
}
