package org.hallkiosk.hardware.smartcard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.card.passport.Authenticity;
import org.hallkiosk.hardware.card.passport.FaceImage;
import org.hallkiosk.hardware.card.passport.MachineLines;
import org.hallkiosk.hardware.card.passport.Passport;
import org.hallkiosk.hardware.card.passport.PassportKey;
import org.hallkiosk.hardware.card.passport.PassportReader;
import org.hallkiosk.hardware.card.passport.PassportReading;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.simulator.card.CardFault;
import org.hallkiosk.hardware.simulator.card.PassportContent;
import org.hallkiosk.hardware.simulator.card.PassportHolder;
import org.hallkiosk.hardware.simulator.card.SampleCards;
import org.hallkiosk.hardware.simulator.card.SimulatedAuthority;
import org.hallkiosk.hardware.simulator.card.SocialCardTraits;
import org.hallkiosk.hardware.simulator.card.SocialCitizen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class APassportIsReadTest {
  private static final Instant TODAY = Instant.parse("2026-03-02T04:00:00Z");
  private static final SimulatedAuthority STATE = new SimulatedAuthority();
  private static final byte[] PICTURE = picture();
  private static final PassportKey KEY =
      new PassportKey.PrintedLines(
          "E00000000", LocalDate.of(1949, 12, 31), LocalDate.of(2034, 3, 1));

  private final ReaderBench bench = new ReaderBench();

  @AfterEach
  void close() {
    bench.close();
  }

  /// A JPEG 2000 signature, then anything.
  private static byte[] picture() {
    byte[] bytes = new byte[9_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    byte[] signature = {0, 0, 0, 12, 'j', 'P', ' ', ' ', 13, 10, (byte) 0x87, 10};
    System.arraycopy(signature, 0, bytes, 0, signature.length);
    return bytes;
  }

  private static PassportContent content(Optional<String> accessNumber) {
    return PassportContent.of(PassportHolder.SAMPLE, PICTURE, accessNumber, STATE);
  }

  private static PassportReader reader(X509Certificate... trusted) {
    return new PassportReader(List.of(trusted), () -> TODAY);
  }

  private PassportReading read(PassportContent content, PassportKey key) {
    return reader(STATE.certificate()).read(bench.insert(SampleCards.passport(content)), key);
  }

  private static Passport passport(PassportReading reading) {
    return assertInstanceOf(PassportReading.Read.class, reading, reading::toString).passport();
  }

  @Test
  void by_basic_access_control_lines_and_face_come_whole() {
    Passport passport = passport(read(content(Optional.empty()), KEY));
    assertEquals(
        new MachineLines("P", "CHN", "E00000000", "ZHANG", "SHILI", "CHN", "491231", 'F', "340301"),
        passport.lines());
    FaceImage face = passport.face().orElseThrow();
    assertEquals(FaceImage.Format.JPEG_2000, face.format());
    assertArrayEquals(PICTURE, face.bytes());
  }

  @Test
  void by_pace_with_the_printed_lines() {
    assertEquals(
        "E00000000", passport(read(content(Optional.of("123456")), KEY)).lines().documentNumber());
  }

  @Test
  void by_pace_with_the_access_number() {
    Passport passport =
        passport(read(content(Optional.of("123456")), new PassportKey.AccessNumber("123456")));
    assertArrayEquals(PICTURE, passport.face().orElseThrow().bytes());
  }

  @Test
  void a_known_state_vouches_for_it() {
    Passport passport = passport(read(content(Optional.empty()), KEY));
    Authenticity.Genuine genuine =
        assertInstanceOf(Authenticity.Genuine.class, passport.authenticity());
    assertTrue(genuine.authority().contains("Sample CSCA"), genuine::authority);
  }

  @Test
  void without_the_states_certificate_it_is_unvouched() {
    PassportReading reading =
        reader().read(bench.insert(SampleCards.passport(content(Optional.empty()))), KEY);
    assertInstanceOf(Authenticity.Unvouched.class, passport(reading).authenticity());
  }

  @Test
  void an_authority_of_the_same_name_with_another_key_does_not_vouch() {
    PassportReading reading =
        reader(new SimulatedAuthority().certificate())
            .read(bench.insert(SampleCards.passport(content(Optional.empty()))), KEY);
    assertInstanceOf(Authenticity.Broken.class, passport(reading).authenticity());
  }

  @Test
  void an_exchanged_picture_is_told() {
    PassportHolder other = PassportHolder.SAMPLE;
    byte[] face =
        PassportContent.of(other, new byte[500], Optional.empty(), STATE)
            .file(0x0102)
            .orElseThrow();
    Passport passport = passport(read(content(Optional.empty()).with(0x0102, face), KEY));
    Authenticity.Broken broken =
        assertInstanceOf(Authenticity.Broken.class, passport.authenticity());
    assertTrue(broken.why().contains("data group 2"), broken::why);
  }

  @Test
  void a_signature_that_was_changed_is_told() {
    PassportContent content = content(Optional.empty());
    byte[] security = content.file(0x011D).orElseThrow().clone();
    security[security.length - 3] ^= 1;
    Passport passport = passport(read(content.with(0x011D, security), KEY));
    assertInstanceOf(Authenticity.Broken.class, passport.authenticity());
  }

  @Test
  void a_wrong_key_does_not_open_it() {
    PassportKey wrong =
        new PassportKey.PrintedLines(
            "E00000001", LocalDate.of(1949, 12, 31), LocalDate.of(2034, 3, 1));
    assertEquals(new PassportReading.WrongKey(), read(content(Optional.empty()), wrong));
    assertEquals(new PassportReading.WrongKey(), read(content(Optional.of("123456")), wrong));
    assertEquals(
        new PassportReading.WrongKey(),
        read(content(Optional.of("123456")), new PassportKey.AccessNumber("654321")));
  }

  @Test
  void an_access_number_opens_no_chip_without_pace() {
    assertInstanceOf(
        PassportReading.Unreadable.class,
        read(content(Optional.empty()), new PassportKey.AccessNumber("123456")));
  }

  @Test
  void another_card_is_no_passport() {
    assertEquals(
        new PassportReading.NotSuchCard(),
        reader()
            .read(
                bench.insert(SampleCards.social(SocialCitizen.SAMPLE, SocialCardTraits.THIRD)),
                KEY));
  }

  @Test
  void a_passport_taken_away_at_any_command_says_so() {
    for (int command : new int[] {1, 2, 3, 4, 5, 8, 20, 50}) {
      var card = bench.insert(SampleCards.passport(content(Optional.empty())));
      bench.slot.takeAtCommand(command);
      assertEquals(new PassportReading.Removed(), reader().read(card, KEY), () -> "at " + command);
    }
  }

  @Test
  void a_chip_that_falls_silent_is_a_fault() {
    var card = bench.insert(SampleCards.passport(content(Optional.empty())));
    bench.slot.fault(new CardFault.Silent());
    PassportReading.Failed failed =
        assertInstanceOf(PassportReading.Failed.class, reader().read(card, KEY));
    assertEquals(FaultCode.NO_ANSWER, failed.fault().code());
  }

  @Test
  void lying_lengths_neither_fill_memory_nor_loop() {
    for (Optional<String> accessNumber : List.of(Optional.<String>empty(), Optional.of("123456"))) {
      var card = bench.insert(SampleCards.passport(content(accessNumber)));
      bench.slot.fault(new CardFault.LyingLengths());
      PassportReading reading = reader().read(card, KEY);
      bench.slot.clearFault();
      assertTrue(
          reading instanceof PassportReading.Unreadable
              || reading instanceof PassportReading.WrongKey,
          reading::toString);
    }
  }

  @Test
  void files_that_lie_about_their_lengths_are_refused() {
    Map<Integer, Integer> innerLengths = Map.of(0x0101, 4, 0x0102, 6, 0x011D, 5);
    for (int file : innerLengths.keySet()) {
      byte[] bytes = content(Optional.empty()).file(file).orElseThrow();
      for (byte[] lie : lies(bytes, innerLengths.getOrDefault(file, 0))) {
        PassportReading reading = read(content(Optional.empty()).with(file, lie), KEY);
        assertInstanceOf(PassportReading.Unreadable.class, reading, reading::toString);
      }
    }
    assertTrue(bench.slot.commands() < 3_000, () -> bench.slot.commands() + " commands");
  }

  @Test
  void an_empty_picture_is_no_picture_and_not_what_was_signed() {
    Passport passport =
        passport(read(content(Optional.empty()).with(0x0102, new byte[] {0x75, 0}), KEY));
    assertEquals(Optional.empty(), passport.face());
    assertInstanceOf(Authenticity.Broken.class, passport.authenticity());
  }

  /// Longer than it is by little and by much, and cut off.
  private static List<byte[]> lies(byte[] file, int innerLength) {
    byte[] much = Arrays.copyOf(file, file.length);
    much[1] = (byte) 0x84;
    much[2] = 0x7F;
    byte[] little = Arrays.copyOf(file, file.length / 2);
    byte[] huge = {file[0], (byte) 0x83, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0};
    byte[] inner = Arrays.copyOf(file, file.length);
    inner[innerLength] = (byte) 0x84;
    return List.of(much, little, huge, inner);
  }

  @Test
  void nothing_of_the_holder_is_told_by_accident() {
    Passport passport = passport(read(content(Optional.empty()), KEY));
    for (Object told : List.of(passport, passport.lines(), KEY, passport.face().orElseThrow())) {
      String text = told.toString();
      assertTrue(
          !text.contains("ZHANG") && !text.contains("E0000") && !text.contains("1949"), text);
    }
    assertTrue(
        new String(PICTURE, StandardCharsets.ISO_8859_1).contains("jP"), "the sample is intact");
  }
}
