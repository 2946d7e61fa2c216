package org.hallkiosk.hardware.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardExtra;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRequest;
import org.hallkiosk.hardware.driver.sam.SamReader;
import org.hallkiosk.hardware.driver.sam.SamScrubber;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.line.VirtualTime;
import org.hallkiosk.hardware.simulator.sam.ChipField;
import org.hallkiosk.hardware.simulator.sam.ChipForm;
import org.hallkiosk.hardware.simulator.sam.SampleCards;
import org.hallkiosk.hardware.simulator.sam.SimulatedCard;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.trace.RecordingOpener;
import org.hallkiosk.hardware.transport.trace.TraceFile;
import org.hallkiosk.hardware.transport.trace.TracePlayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A reader's wire is written down in a hall, and nobody who laid a card there is found in it.
@Timeout(120)
class ACardLeavesNoTraceTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final String NEW_ADDRESS = "样本市样本区迁居路99号";
  private static final CardRequest EVERYTHING = new CardRequest(EnumSet.allOf(CardExtra.class));

  private final SimulatedSamModule module = new SimulatedSamModule();
  @TempDir private Path folder;

  private CardReading read(SimulatedCard card, Map<String, String> options) {
    module.layCard(card);
    SimulatedLine line =
        new SimulatedLine("wire:sam", LineSpeed.baud(115_200), new RealTime(), module);
    DeviceEntry entry = new DeviceEntry("id-card-reader", "sam", "wire:sam", options);
    Surroundings surroundings = new Surroundings(new OneWire(line), List.of(), folder);
    try (Station station = new Station(List.of(entry), surroundings, report -> {})) {
      assertEquals(List.of(), station.problems());
      return station.devices().idCardReader().read(EVERYTHING, LONG, new CancelSignal());
    }
  }

  private static CardReading replayed(Path trace) throws IOException {
    TracePlayer player = new TracePlayer(TraceFile.read(trace), _ -> {});
    try (SamReader reader = new SamReader(player, Ticker.SYSTEM)) {
      return reader.read(EVERYTHING, LONG, new CancelSignal());
    }
  }

  private static SimulatedCard card(ChipForm form) {
    return SampleCards.of(form).withPrints(1, 11, 16).withAppendedAddress(NEW_ADDRESS);
  }

  @ParameterizedTest
  @EnumSource
  void another_card_of_its_kind_is_read_from_the_trace(ChipForm form) throws IOException {
    SimulatedCard card = card(form);
    Path trace = folder.resolve("reader.trace");
    CardReading.Read then = recorded(card, trace);
    assertNobodyIsIn(trace, card);
    CardReading.Read again = assertInstanceOf(CardReading.Read.class, replayed(trace));
    assertEquals(then.card().getClass(), again.card().getClass());
    assertTrue(List.of("张示例", "SAMPLE, ZHANG").contains(again.card().name()));
    assertEquals(Optional.of("示例省示例市新路2号"), again.extras().newestAddress());
    assertEquals(2, again.extras().fingers().size());
  }

  /// On a clock of its own, since a machine under load may pause within an answer.
  private CardReading.Read recorded(SimulatedCard card, Path trace) throws IOException {
    VirtualTime time = new VirtualTime(2);
    module.layCard(card);
    SimulatedLine line = new SimulatedLine("wire:sam", LineSpeed.baud(115_200), time, module);
    try (TraceFile file = new TraceFile(trace, "wire:sam", 1 << 20);
        SamReader reader =
            new SamReader(new RecordingOpener(line, file, new SamScrubber(), time), time)) {
      return assertInstanceOf(
          CardReading.Read.class, reader.read(EVERYTHING, LONG, new CancelSignal()));
    }
  }

  @Test
  void the_device_list_asks_for_a_trace_and_nobody_is_in_it() throws IOException {
    SimulatedCard card = card(ChipForm.DOMESTIC);
    assertInstanceOf(CardReading.Read.class, read(card, Map.of("trace", "reader.trace")));
    Path trace = folder.resolve("reader.trace");
    assertEquals("# trace of id-card-reader sam at wire:sam", Files.readAllLines(trace).getFirst());
    assertFalse(TraceFile.read(trace).isEmpty());
    assertNobodyIsIn(trace, card);
  }

  /// What the scrubber is there for, seen with a trace that it did not scrub.
  @Test
  void a_trace_that_names_somebody_is_found() throws IOException {
    SimulatedCard card = card(ChipForm.DOMESTIC);
    Path planted = folder.resolve("planted.trace");
    String name = card.fields().getOrDefault(ChipField.NAME, "");
    Files.writeString(planted, spaced(name.getBytes(StandardCharsets.UTF_16LE)));
    assertTrue(namesSomebody(planted, card));
  }

  @Test
  void a_trace_that_cannot_be_written_leaves_the_reader_working() throws IOException {
    Files.createDirectory(folder.resolve("taken"));
    assertInstanceOf(
        CardReading.Read.class, read(card(ChipForm.DOMESTIC), Map.of("trace", "taken")));
  }

  @Test
  void the_trace_before_a_restart_is_kept() throws IOException {
    Files.writeString(folder.resolve("reader.trace"), "# of yesterday\n");
    read(card(ChipForm.DOMESTIC), Map.of("trace", "reader.trace"));
    assertEquals("# of yesterday\n", Files.readString(folder.resolve("reader.trace.before")));
  }

  @Test
  void a_wire_without_bytes_cannot_be_traced() {
    DeviceEntry printer =
        new DeviceEntry(
            "document-printer", "ipp", "ipp://127.0.0.1:9/p", Map.of("trace", "p.trace"));
    Surroundings surroundings = new Surroundings(new WiredLinks(), List.of(), folder);
    try (Station station = new Station(List.of(printer), surroundings, report -> {})) {
      assertEquals(
          List.of(
              "document-printer ipp at ipp://127.0.0.1:9/p: this wire cannot be traced; take option"
                  + " trace out"),
          station.problems());
    }
  }

  private static void assertNobodyIsIn(Path trace, SimulatedCard card) throws IOException {
    assertFalse(namesSomebody(trace, card), () -> "somebody is named in " + trace);
  }

  /// By any field that names its holder, or by photo or prints, in any encoding, as hexadecimal
  /// digits or as they are.
  private static boolean namesSomebody(Path trace, SimulatedCard card) throws IOException {
    String text = Files.readString(trace);
    List<String> names =
        List.of(
            card.fields().getOrDefault(ChipField.NAME, "无"),
            card.fields().getOrDefault(ChipField.NUMBER, "无"),
            card.fields().getOrDefault(ChipField.ADDRESS, "无"),
            NEW_ADDRESS);
    List<Charset> encodings =
        List.of(
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_8,
            Charset.forName("GB18030"));
    boolean named =
        names.stream()
            .anyMatch(
                name ->
                    text.contains(name)
                        || encodings.stream()
                            .anyMatch(encoding -> holds(text, name.getBytes(encoding))));
    return named
        || holds(text, card.photo(), 16)
        || card.prints().stream().anyMatch(prints -> holds(text, prints, 16));
  }

  private static boolean holds(String text, byte[] bytes, int first) {
    return holds(text, Arrays.copyOf(bytes, first));
  }

  private static boolean holds(String text, byte[] bytes) {
    return text.contains(spaced(bytes))
        || text.replace(" ", "").contains(HexFormat.of().withUpperCase().formatHex(bytes));
  }

  private static String spaced(byte[] bytes) {
    return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
  }

  private record OneWire(ByteLinkOpener line) implements Links {
    @Override
    public Optional<ByteLinkOpener> bytes(String address) {
      return address.equals("wire:sam") ? Optional.of(line) : Optional.empty();
    }
  }
}
