package org.hallkiosk.hardware.driver.sam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardExtra;
import org.hallkiosk.hardware.device.CardExtras;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRequest;
import org.hallkiosk.hardware.device.FingerTemplate;
import org.hallkiosk.hardware.device.FingerTemplate.Finger;
import org.hallkiosk.hardware.device.IdCard;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.line.VirtualTime;
import org.hallkiosk.hardware.simulator.sam.ChipField;
import org.hallkiosk.hardware.simulator.sam.ChipForm;
import org.hallkiosk.hardware.simulator.sam.SamStep;
import org.hallkiosk.hardware.simulator.sam.SampleCards;
import org.hallkiosk.hardware.simulator.sam.SimulatedCard;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Cards of every kind at a simulated module, with whatever they hold.
@Timeout(60)
class WhatACardHoldsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final VirtualTime time = new VirtualTime(2);
  private final SimulatedSamModule module = new SimulatedSamModule();
  private final SimulatedLine line =
      new SimulatedLine("sim:sam", LineSpeed.baud(115200), time, module);
  private final SamReader reader = new SamReader(line, time);

  @AfterEach
  void close() {
    reader.close();
  }

  private CardReading read() {
    return reader.read(PATIENCE, new CancelSignal());
  }

  @ParameterizedTest
  @EnumSource(ChipForm.class)
  void a_card_of_every_kind_is_read_as_it_was_laid(ChipForm form) {
    SimulatedCard laid = SampleCards.of(form);
    module.layCard(laid);
    IdCard card = assertInstanceOf(CardReading.Read.class, read()).card();
    assertEquals(laid.text(ChipField.NAME), card.name());
    assertEquals(laid.text(ChipField.NUMBER), card.number());
    assertEquals(laid.text(ChipField.SEX), card.sexCode());
    assertEquals(laid.text(ChipField.BIRTH), card.birth().toString().replace("-", ""));
    assertEquals(LocalDate.of(2020, 6, 1), card.validFrom());
    assertEquals(Optional.of(LocalDate.of(2040, 6, 1)), card.validUntil());
    assertArrayEquals(laid.photo(), card.photo());
  }

  @Test
  void a_card_that_no_terminal_should_take_says_why() {
    module.layCard(SampleCards.foreignKind());
    assertEquals("UNKNOWN_TYPE", Told.of(read()));
    module.layCard(SampleCards.misprinted());
    assertEquals("UNREADABLE", Told.of(read()));
    module.layCard(SampleCards.expired());
    assertEquals(
        Optional.of(LocalDate.of(2014, 5, 1)),
        assertInstanceOf(CardReading.Read.class, read()).card().validUntil());
  }

  @ParameterizedTest
  @EnumSource(ChipForm.class)
  void address_prints_and_module_number_come_with_any_card_that_holds_them(ChipForm form) {
    module.layCard(SampleCards.of(form).withAppendedAddress("示例市城南区新居路9号").withPrints(1, 11, 97));
    CardReading.Read read = assertInstanceOf(CardReading.Read.class, readAll());
    assertEquals(Optional.of("示例市城南区新居路9号"), read.extras().newestAddress());
    assertEquals(
        List.of(Finger.RIGHT_THUMB, Finger.SOME_RIGHT),
        read.extras().fingers().stream().map(FingerTemplate::finger).toList());
    assertEquals(Optional.of("05.03-20130115-0012345678-0987654321"), read.extras().moduleNumber());
  }

  @Test
  void a_card_without_address_and_prints_is_a_fine_card() {
    module.layCard(SimulatedCard.sample());
    CardReading.Read read = assertInstanceOf(CardReading.Read.class, readAll());
    assertEquals("李明", read.card().name());
    assertEquals(Optional.empty(), read.extras().newestAddress());
    assertEquals(List.of(), read.extras().fingers());
  }

  @Test
  void a_sign_in_asks_for_nothing_more_than_the_card() {
    module.layCard(SimulatedCard.sample().withAppendedAddress("上海市").withPrints(1, 11, 16));
    assertEquals(CardExtras.NONE, assertInstanceOf(CardReading.Read.class, read()).extras());
    assertEquals(0, module.seen(SamStep.READ_APPENDED) + module.seen(SamStep.READ_WITH_PRINT));
  }

  private CardReading readAll() {
    return reader.read(CardRequest.with(CardExtra.values()), PATIENCE, new CancelSignal());
  }
}
