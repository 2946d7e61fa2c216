package org.hallkiosk.kiosk.workbench.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.hallkiosk.kiosk.workbench.people.Script;
import org.hallkiosk.kiosk.workbench.people.script.Scripts;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// Leaks are planted: whoever reads a terminal's disk and log after a visit, as
/// `EveryServiceIsWalkedTest` does, must find them.
class TheJournalNamesSomebodyTest {

  private static final Citizen SOMEBODY = Citizens.ORDINARY;

  private final PersonalData data = PersonalData.of(Scripts.all());

  TheJournalNamesSomebodyTest() throws IOException {}

  @Test
  void a_name_a_number_an_address_a_phone_a_face_is_found_in_any_writing() {
    for (String secret :
        List.of(
            SOMEBODY.person().name(),
            SOMEBODY.person().number().value(),
            SOMEBODY.phone().orElseThrow(),
            SOMEBODY.address(),
            "示例科技有限公司",
            "示例路灯不亮")) {
      for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030")) {
        found(("REASON=" + secret + "\n").getBytes(Charset.forName(charset)));
      }
      found(Base64.getEncoder().encode(secret.getBytes(StandardCharsets.UTF_8)));
    }
    byte[] face = HallBench.face(SOMEBODY);
    found(face);
    found(Base64.getEncoder().encode(face));
    found(java.util.Arrays.copyOfRange(face, 100, face.length));
    assertEquals(
        List.of(), data.in("CASE=BDC20260315-000001 张*例".getBytes(StandardCharsets.UTF_8)));
  }

  private void found(byte[] written) {
    assertTrue(!data.in(written).isEmpty());
  }

  @Test
  void a_fact_too_many_in_a_journal_is_found_after_the_visit() throws Exception {
    Script script = Scripts.all().getFirst();
    try (Ground ground = Ground.make();
        LogBook log = new LogBook();
        Life life =
            Life.fresh(
                ground,
                ground.configuration(),
                new QuickTerminal.Wiring(TheJournalNamesSomebodyTest::leaking, hall -> hall))) {
      life.start();
      life.walk(script, Patience.PATIENT);
      assertTrue(
          data.in(life.disk()).stream().anyMatch(it -> it.startsWith("phone of ")),
          () -> data.in(log.written()).toString());
      LoggerFactory.getLogger(Life.class).debug("{} is here", SOMEBODY.person().name());
      assertTrue(data.in(log.written()).stream().anyMatch(it -> it.startsWith("name of ")));
    }
  }

  /// Writes the phone down beside every proof of a case.
  private static Journal leaking(Journal journal) {
    return (Journal)
        Proxy.newProxyInstance(
            Journal.class.getClassLoader(),
            new Class<?>[] {Journal.class},
            (_, method, arguments) -> {
              if (method.getName().equals("append")) {
                journal.append(
                    Stream.of(arguments)
                        .flatMap(it -> ((List<?>) it).stream())
                        .map(it -> with((Entry) it))
                        .toList());
                return null;
              }
              try {
                return method.invoke(journal, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static Entry with(Entry entry) {
    if (entry.kind() != EntryKind.SUBMIT_DONE) {
      return entry;
    }
    Map<Fact, String> facts = new EnumMap<>(entry.facts());
    facts.put(Fact.REASON, SOMEBODY.phone().orElseThrow());
    return new Entry(entry.kind(), entry.key(), facts);
  }
}
