package org.hallkiosk.kiosk.hall;

import static org.hallkiosk.kiosk.workbench.hall.HallBench.ANSWERS;
import static org.hallkiosk.kiosk.workbench.hall.HallBench.NO_HOUSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.hallkiosk.kiosk.workbench.hall.Misbehaviour;
import org.hallkiosk.kiosk.workbench.hall.WireTap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/// When a technician reads the log, at its most talkative.
@ParameterizedClass
@EnumSource(Terminal.HallShape.class)
class HallLogTest {

  private final Terminal.HallShape shape;
  @TempDir Path folder;
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Logger house = (Logger) LoggerFactory.getLogger("org.hallkiosk");
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Level before = root.getLevel();
  private final Level houseBefore = house.getLevel();

  HallLogTest(Terminal.HallShape shape) {
    this.shape = shape;
  }

  @BeforeEach
  void listen() {
    root.setLevel(Level.TRACE);
    house.setLevel(Level.TRACE);
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void stop() {
    root.detachAppender(log);
    root.setLevel(before);
    house.setLevel(houseBefore);
  }

  @Test
  void it_tells_what_failed_and_nothing_about_anybody() throws IOException {
    try (HallBench bench = new HallBench(folder, shape)) {
      List<String> secrets = goodAndBadDays(bench);
      String written = written();
      for (String expected :
          List.of("hall submit: ", "hall sendCode: ", forgery(), "the clocks differ")) {
        assertTrue(written.contains(expected), () -> expected + " is missing in " + written);
      }
      assertEquals(List.of(), found(secrets, written));
    }
  }

  /// What is said of an answer to a request that somebody altered.
  private String forgery() {
    return switch (shape) {
      case CONTRACT -> "SIGNATURE_INVALID";
      case GATEWAY -> "not sealed for this request";
    };
  }

  @Test
  void a_planted_leak_is_caught() {
    LoggerFactory.getLogger(HallLogTest.class).info("{}", Citizens.ORDINARY.person().name());
    assertEquals(1, found(List.of(Citizens.ORDINARY.person().name()), written()).size());
  }

  /// @return what must not be in the log
  private static List<String> goodAndBadDays(HallBench bench) throws IOException {
    CarriedHall terminal = bench.terminal();
    SignedIn signedIn = bench.signedIn(Citizens.ORDINARY);
    HallToken token = bench.checked(Citizens.ORDINARY);
    terminal.sendCode(token);
    CaseNumber number = bench.issued(token);
    terminal.document(token, number, DocumentKind.RESULT);
    for (Misbehaviour misbehaviour :
        List.of(
            new Misbehaviour.Down(),
            new Misbehaviour.DropAnswer(),
            new Misbehaviour.Garbage(),
            new Misbehaviour.FailBeforeActing(),
            new Misbehaviour.WrongClock(Duration.ofHours(1)))) {
      bench.hall().misbehaviours().standing(misbehaviour);
      terminal.signIn(HallBench.card(Citizens.ORDINARY));
      terminal.sendCode(token);
      terminal.submit(token, bench.newKey(), HallBench.application(NO_HOUSE, ANSWERS));
      bench.hall().misbehaviours().clear();
    }
    bench.tap().alter(HallLogTest::forged);
    terminal.sendCode(token);
    return secrets(bench, signedIn, token, number);
  }

  private static WireTap.Sent forged(WireTap.Sent sent) {
    return new WireTap.Sent(
        sent.method(), sent.path(), sent.headers(), "{}".getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> secrets(
      HallBench bench, SignedIn signedIn, HallToken token, CaseNumber number) {
    Person person = Citizens.ORDINARY.person();
    List<String> secrets = new ArrayList<>();
    secrets.add(person.name());
    secrets.add(person.number().value());
    secrets.add(Citizens.ORDINARY.phone().orElseThrow());
    secrets.add(signedIn.token().value());
    secrets.add(signedIn.pseudonym().value());
    secrets.add(token.value());
    secrets.add(number.value());
    secrets.add("home-purchase");
    bench.hall().sentMessages().forEach(message -> secrets.add(message.code()));
    for (WireTap.Passed passed : bench.tap().passed()) {
      Map<String, String> headers = passed.sent().headers();
      String header = headers.getOrDefault("Hall-Signature", headers.getOrDefault("X-Sign", ""));
      secrets.add(header.replace("HMAC-SHA256 ", ""));
    }
    return secrets;
  }

  private static List<String> found(List<String> secrets, String written) {
    return secrets.stream().filter(written::contains).toList();
  }

  private String written() {
    StringBuilder text = new StringBuilder();
    for (ILoggingEvent event : List.copyOf(log.list)) {
      text.append(event.getFormattedMessage()).append('\n');
      if (event.getThrowableProxy() != null) {
        text.append(ThrowableProxyUtil.asString(event.getThrowableProxy())).append('\n');
      }
    }
    return text.toString();
  }
}
