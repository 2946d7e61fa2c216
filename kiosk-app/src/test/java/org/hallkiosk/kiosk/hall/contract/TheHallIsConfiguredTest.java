package org.hallkiosk.kiosk.hall.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.List;
import org.hallkiosk.kiosk.CannotStart;
import org.hallkiosk.kiosk.HallLink;
import org.hallkiosk.kiosk.StartConfiguration;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.hall.EveryCall;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.gateway.GatewayHall;
import org.hallkiosk.kiosk.hall.http.ClientIdentity;
import org.hallkiosk.kiosk.hall.http.HallTls;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `terminal.yaml` says about the hall, read as at the start of a terminal, and each thing
/// that can be wrong with it: one sentence.
class TheHallIsConfiguredTest {

  private static final Path CONFIG = Path.of("../config");
  private static final Certificates AUTHORITY = new Certificates("hall authority");
  private static final Certificates.Holder HALL = AUTHORITY.issue("hall");
  private static final Certificates.Holder TERMINAL = AUTHORITY.issue("terminal");
  private static final String SECRET = "0123456789abcdef".repeat(4);
  private static final String ENROL = "; enrol the terminal at the hall and put its key there.";
  private static final String HANDED_OUT = "; put there what the hall handed out at enrolment.";

  @TempDir Path folder;

  @BeforeEach
  void keyFile() throws IOException {
    file("hall.key", SECRET + "\n");
  }

  @Test
  void a_hall_that_asks_for_a_certificate_is_reached_as_the_file_says() throws Exception {
    file("roots.pem", Certificates.pem(AUTHORITY.root()));
    TERMINAL.store(folder.resolve("terminal.p12"), "示例-password");
    file("password", "示例-password\n");
    try (CannedServer server = new TlsFarEnd(AUTHORITY, HALL).open(true)) {
      String said =
          "  address: %s\n  signer: hmac-sm3\n".formatted(server.address())
              + tls("roots: roots.pem", "pins: [%s]".formatted(HALL.pin()))
              + "    client-key: terminal.p12\n    client-password-file: password\n";
      try (CarriedHall terminal = link(said).open(InstantSource.system())) {
        assertInstanceOf(HallAnswer.Answered.class, terminal.sendCode(EveryCall.TOKEN));
      }
      try (CarriedHall stranger =
          link("  address: %s\n".formatted(server.address()) + tls("roots: roots.pem"))
              .open(InstantSource.system())) {
        assertInstanceOf(HallAnswer.Unavailable.class, stranger.sendCode(EveryCall.TOKEN));
      }
      assertEquals(
          "HMAC-SM3",
          String.valueOf(server.sent().getFirst().headers().get("Hall-Signature")).substring(0, 8));
      assertEquals(1, server.requests());
    }
  }

  @Test
  void without_a_word_about_it_requests_are_signed_with_sha256() throws Exception {
    assertEquals("HMAC-SHA256", link("").signer().algorithm());
    assertEquals(HallTls.SYSTEM, link("").tls());
  }

  @Test
  void a_gateway_is_spoken_to_in_its_own_shape_and_signed_for_with_sm3() throws Exception {
    assertEquals(Terminal.HallShape.CONTRACT, link("").shape());
    assertEquals(Terminal.HallShape.CONTRACT, link("  shape: contract\n").shape());
    HallLink gateway = link("  shape: gateway\n");
    assertEquals(Terminal.HallShape.GATEWAY, gateway.shape());
    assertEquals("HMAC-SM3", gateway.signer().algorithm());
    try (CarriedHall hall = gateway.open(InstantSource.system())) {
      assertInstanceOf(GatewayHall.class, hall);
    }
    try (CarriedHall hall = link("").open(InstantSource.system())) {
      assertInstanceOf(ContractHall.class, hall);
    }
  }

  @Test
  void an_address_that_cannot_be_called() {
    for (String address :
        List.of(
            "http://hall.example/api",
            "ftp://hall.example",
            "sim:hall",
            "https://hall.example/?a=b",
            "https://ha\"ll")) {
      assertRefused(
          "The hall's address "
              + address
              + " is not one that this terminal can call; write an https address in its terminal"
              + " file, or run scripts/run for a simulated hall.",
          "  address: '%s'\n".formatted(address));
    }
  }

  @Test
  void a_section_tls_for_an_address_without_it() {
    assertRefused(
        "The hall's address http://127.0.0.1:8080 is called without TLS, but the terminal file has"
            + " a section tls; write an https address, or remove the section.",
        "  address: http://127.0.0.1:8080\n" + tls("pins: [%s]".formatted(HALL.pin())));
  }

  @Test
  void a_signer_that_nobody_knows() {
    assertRefused(
        "terminal.yaml, line 17, hall.signer: the value is not in the list; write one of"
            + " hmac-sha256, hmac-sm3, sm2.",
        "  signer: md5\n");
  }

  @Test
  void a_key_file_that_is_not_there() throws IOException {
    Files.delete(folder.resolve("hall.key"));
    for (String signer : List.of("hmac-sha256", "hmac-sm3", "sm2")) {
      assertKeyRefused(signer, "cannot be read");
    }
  }

  @Test
  void a_secret_of_the_wrong_length() throws IOException {
    file("hall.key", SECRET.substring(2));
    assertKeyRefused("hmac-sha256", "has 62 hexadecimal digits, too few: 64 are the least");
    file("hall.key", SECRET.substring(1));
    assertKeyRefused("hmac-sm3", "is not hexadecimal digits, two for each byte");
    file("hall.key", "");
    assertKeyRefused("hmac-sm3", "has 0 hexadecimal digits, too few: 64 are the least");
    file("hall.key", "0".repeat(65 * 1024));
    assertKeyRefused("hmac-sm3", "is too long to be a key");
  }

  @Test
  void a_key_of_another_algorithm() throws IOException {
    assertKeyRefused("sm2", "is a secret, but the signer sm2 has a private key in PEM");
    file("hall.key", TERMINAL.pem());
    assertKeyRefused("hmac-sha256", "is a key in PEM, but the signer hmac-sha256 has a secret");
    assertKeyRefused("sm2", "holds no private key of SM2 in PEM");
    file("hall.key", "钥匙");
    assertKeyRefused("hmac-sha256", "is not hexadecimal digits, two for each byte");
  }

  private void assertKeyRefused(String signer, String why) {
    assertRefused(
        "The hall's key " + folder.resolve("hall.key") + " " + why + ENROL,
        "  signer: %s\n".formatted(signer));
  }

  @Test
  void a_pin_that_is_no_hash() {
    assertRefused(
        "terminal.yaml, line 18, hall.tls.pins[2]: the value does not fit; write sha256/ and the"
            + " base64 SHA-256 of the hall's public key, 44 characters.",
        tls("pins: [%s, sha1/abc]".formatted(HALL.pin())));
  }

  @Test
  void roots_that_are_not_there_or_hold_no_certificate() throws IOException {
    assertRefused(
        "The hall's trusted certificates "
            + folder.resolve("roots.pem")
            + " cannot be read"
            + HANDED_OUT,
        tls("roots: roots.pem"));
    file("roots.pem", "certificate");
    assertRefused(
        "The hall's trusted certificates "
            + folder.resolve("roots.pem")
            + " hold no certificate in PEM"
            + HANDED_OUT,
        tls("roots: roots.pem"));
  }

  @Test
  void a_certificate_of_the_terminal_that_has_ended_or_not_begun() throws IOException {
    String file = "The terminal's certificate for TLS " + folder.resolve("terminal.pem");
    String valid =
        "; put a valid one there that the hall handed out, and see that the terminal's clock is"
            + " right.";
    file("terminal.pem", AUTHORITY.issue("t", new Certificates.Years(2020, 2021)).pem());
    assertRefused(file + " ended on 2021-01-01" + valid, tls("client-key: terminal.pem"));
    file("terminal.pem", AUTHORITY.issue("t", new Certificates.Years(2095, 2096)).pem());
    assertRefused(file + " begins on 2095-01-01" + valid, tls("client-key: terminal.pem"));
  }

  @Test
  void a_client_key_that_cannot_be_used() throws IOException, GeneralSecurityException {
    assertClientKeyRefused("cannot be read, or its password is another");
    file("terminal.pem", TERMINAL.pem() + Certificates.pem(AUTHORITY.root()));
    assertInstanceOf(ClientIdentity.class, assertUsable(tls("client-key: terminal.pem")));
    file("terminal.pem", Certificates.pem(AUTHORITY.root()) + TERMINAL.pem());
    assertClientKeyRefused("holds a certificate of another key first");
    file("terminal.pem", Certificates.pem(TERMINAL.certificate()));
    assertClientKeyRefused("holds no certificate with an unencrypted key");
    TERMINAL.store(folder.resolve("terminal.pem"), "示例-password");
    assertClientKeyRefused("cannot be read, or its password is another");
  }

  @Test
  void a_password_of_nothing() {
    assertRefused(
        "terminal.yaml, line 17, hall.tls: the value does not fit; name the client-key that the"
            + " password opens, or leave the password out.",
        tls("client-password-file: password"));
  }

  private void assertClientKeyRefused(String why) {
    assertRefused(
        "The terminal's key for TLS " + folder.resolve("terminal.pem") + " " + why + HANDED_OUT,
        tls("client-key: terminal.pem"));
  }

  private ClientIdentity assertUsable(String said) {
    try {
      return link(said).tls().identity().orElseThrow();
    } catch (IOException | CannotStart e) {
      throw new AssertionError(e);
    }
  }

  private void assertRefused(String sentence, String said) {
    assertEquals(sentence, assertThrows(CannotStart.class, () -> link(said), said).sentence());
  }

  private static String tls(String... lines) {
    return "  tls:\n    " + String.join("\n    ", lines) + "\n";
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /// @param said in the section of the hall; its address, unless it says another
  private HallLink link(String said) throws IOException, CannotStart {
    String address =
        said.contains("  address: ") ? "" : "  address: https://hall.example.invalid\n";
    String shipped = Files.readString(CONFIG.resolve("terminal.yaml"));
    String text =
        shipped.replaceFirst(
            "(?s)  address: sim:hall\n.*?\n\n",
            java.util.regex.Matcher.quoteReplacement(
                address + "  key-file: hall.key\n" + said + "\n"));
    assertNotEquals(shipped, text);
    Path file = Files.writeString(folder.resolve("terminal.yaml"), text);
    return HallLink.of(StartConfiguration.read(CONFIG, file).terminal(), InstantSource.system());
  }
}
