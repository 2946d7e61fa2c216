package org.hallkiosk.kiosk.hall.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.hall.EveryCall;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.http.ClientIdentity;
import org.hallkiosk.kiosk.hall.http.HallAddress;
import org.hallkiosk.kiosk.hall.http.HallTls;
import org.hallkiosk.kiosk.hall.http.HallTlsFile;
import org.hallkiosk.kiosk.hall.http.HmacSha256Signer;
import org.hallkiosk.kiosk.hall.http.RandomNonces;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When somebody sits before the hall, or somebody sits before the terminal: real TLS on loopback.
class AStrangerAnswersForTheHallTest {

  private static final String PASSWORD = "示例-password";
  private static final Certificates AUTHORITY = new Certificates("hall authority");
  private static final Certificates OTHERS = new Certificates("another authority");
  private static final Certificates.Holder HALL = AUTHORITY.issue("hall");
  private static final Certificates.Holder TERMINAL = AUTHORITY.issue("terminal-0001");

  private static final TlsFarEnd FAR_END = new TlsFarEnd(AUTHORITY, HALL);

  @TempDir Path folder;
  private CannedServer server;

  @BeforeEach
  void open() throws IOException, GeneralSecurityException {
    server = FAR_END.open(false);
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  @Test
  void the_hall_that_leads_to_the_root_passes() {
    assertReached(tls(Set.of(), Optional.empty()));
  }

  @Test
  void a_hall_that_leads_elsewhere_is_refused_and_told_nothing() {
    assertNotReached(HallTls.SYSTEM);
    assertNotReached(new HallTls(List.of(OTHERS.root()), Set.of(), Optional.empty()));
  }

  @Test
  void one_pinned_key_of_several_is_enough() {
    assertReached(tls(Set.of(HALL.pin()), Optional.empty()));
    assertReached(tls(Set.of(OTHERS.issue("next key").pin(), HALL.pin()), Optional.empty()));
  }

  @Test
  void a_hall_under_another_key_is_refused_though_its_authority_is_trusted() {
    assertNotReached(tls(Set.of(AUTHORITY.issue("hall").pin()), Optional.empty()));
  }

  @Test
  void a_terminal_without_a_certificate_is_refused_by_a_hall_that_wants_one()
      throws IOException, GeneralSecurityException {
    server.close();
    server = FAR_END.open(true);
    assertNotReached(tls(Set.of(), Optional.empty()));
    assertNotReached(tls(Set.of(), Optional.of(identity(OTHERS.issue("terminal-0001")))));
    assertReached(tls(Set.of(HALL.pin()), Optional.of(identity(TERMINAL))));
  }

  @Test
  void pem_and_pkcs12_hold_the_same_key() throws IOException, GeneralSecurityException {
    server.close();
    server = FAR_END.open(true);
    Path roots = Files.writeString(folder.resolve("roots.pem"), Certificates.pem(AUTHORITY.root()));
    Path pem = Files.writeString(folder.resolve("terminal.pem"), TERMINAL.pem());
    Path store = TERMINAL.store(folder.resolve("terminal.p12"), PASSWORD);
    Path password = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
    assertReached(read(roots, pem, Optional.empty()));
    assertReached(read(roots, store, Optional.of(password)));
  }

  private static HallTls read(Path roots, Path key, Optional<Path> password) {
    HallTlsFile.Outcome outcome =
        HallTlsFile.read(
            Optional.of(roots), Set.of(HALL.pin()), Optional.of(key), password, Instant.now());
    return assertInstanceOf(HallTlsFile.Outcome.Read.class, outcome, outcome::toString).tls();
  }

  @Test
  void files_that_hold_something_else_are_one_sentence()
      throws IOException, GeneralSecurityException {
    Path store = TERMINAL.store(folder.resolve("terminal.p12"), PASSWORD);
    Path wrong = Files.writeString(folder.resolve("password"), "another");
    Path garbage = Files.writeString(folder.resolve("garbage"), "垃圾");
    Path broken =
        Files.writeString(
            folder.resolve("broken.pem"), TERMINAL.pem().replaceFirst("\nMI", "\n!!"));
    Path bare = Files.writeString(folder.resolve("bare"), Certificates.pem(AUTHORITY.root()));
    Path absent = folder.resolve("absent");
    for (Path key : List.of(store, garbage, broken, bare, absent)) {
      assertNotRead(Optional.empty(), Set.of(), Optional.of(key), Optional.of(wrong));
    }
    assertNotRead(Optional.empty(), Set.of(), Optional.of(store), Optional.empty());
    assertNotRead(Optional.of(garbage), Set.of(), Optional.empty(), Optional.empty());
    assertNotRead(Optional.of(absent), Set.of(), Optional.empty(), Optional.empty());
    assertNotRead(Optional.empty(), Set.of("sha256/abc"), Optional.empty(), Optional.empty());
  }

  private static void assertNotRead(
      Optional<Path> roots, Set<String> pins, Optional<Path> key, Optional<Path> password) {
    HallTlsFile.Outcome outcome = HallTlsFile.read(roots, pins, key, password, Instant.now());
    String sentence = assertInstanceOf(HallTlsFile.Outcome.NotRead.class, outcome).sentence();
    assertTrue(sentence.endsWith("."), sentence);
  }

  private static HallTls tls(Set<String> pins, Optional<ClientIdentity> identity) {
    return new HallTls(List.of(AUTHORITY.root()), pins, identity);
  }

  private static ClientIdentity identity(Certificates.Holder holder) {
    return new ClientIdentity(holder.keys().getPrivate(), List.of(holder.certificate()));
  }

  private void assertReached(HallTls tls) {
    try (ContractHall terminal = terminal(tls)) {
      HallAnswer<?> answer = terminal.sendCode(EveryCall.TOKEN);
      assertInstanceOf(HallAnswer.Answered.class, answer, answer::toString);
    }
  }

  private void assertNotReached(HallTls tls) {
    try (ContractHall terminal = terminal(tls)) {
      int before = server.requests();
      assertInstanceOf(HallAnswer.Unavailable.class, terminal.sendCode(EveryCall.TOKEN));
      assertEquals(new ActionOutcome.Unknown(), terminal.query(EveryCall.KEY));
      assertEquals(before, server.requests());
    }
  }

  private ContractHall terminal(HallTls tls) {
    return new ContractHall(
        new HallAddress(server.address(), "terminal-0001"),
        HallBench.PATIENT,
        tls,
        new HmacSha256Signer(new byte[32]),
        InstantSource.system(),
        new RandomNonces());
  }
}
