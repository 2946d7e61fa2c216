package org.hallkiosk.hardware.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Codewords as ISO/IEC 18004 lays them out, and what they say.
class PayloadTextTest {

  @Test
  void bytes_are_text() {
    // ISO/IEC 18004, 7.4.5: mode 0100, eight bits of count in version 1
    assertEquals(Optional.of("Morden"), text("4064d6f7264656e0ec11ec11ec11ec11ec11ec"));
  }

  @Test
  void digits_are_packed_by_threes() {
    // the example of ISO/IEC 18004, 7.4.3: 01234567
    assertEquals(Optional.of("01234567"), text("10200C5661800000"));
  }

  @Test
  void letters_are_packed_by_twos() {
    // the example of ISO/IEC 18004, 7.4.4: AC-42
    assertEquals(Optional.of("AC-42"), text("2029CEE721000000"));
  }

  @Test
  void hanzi_follow_the_chinese_standard() {
    // GB/T 18284: mode 1101, subset 0001
    assertEquals(
        Optional.of("AD:SUB:阿;;"),
        text("409011041443a5355423ad1011e0a011d9d800").map(read -> read.substring(2)));
  }

  @Test
  void bytes_without_a_name_are_chinese_when_they_are_no_utf_8() {
    assertEquals(Optional.of("电子证照"), named("电子证照".getBytes(CharacterSets.GB18030)));
    assertEquals(Optional.of("朱镕基,1"), named("朱镕基,1".getBytes(CharacterSets.GB18030)));
    assertEquals(Optional.of("电子证照"), named("电子证照".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_part_of_a_longer_text_is_no_text() {
    assertEquals(Optional.empty(), text("3010404142430ec11ec11"));
  }

  @Test
  void a_count_beyond_the_codewords_is_no_text() {
    assertEquals(Optional.empty(), text("4FF414243"));
    assertEquals(Optional.empty(), text("1FFC00"));
    assertEquals(Optional.empty(), text("2FF800"));
    assertEquals(Optional.empty(), text("8FF800"));
  }

  @Test
  void nothing_is_no_text() {
    assertEquals(Optional.empty(), text(""));
    assertEquals(Optional.empty(), text("00ec11"));
  }

  @Test
  void whatever_the_codewords_are_there_is_no_exception_and_no_flood() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 50_000; i++) {
      byte[] codewords = new byte[random.nextInt(80)];
      random.nextBytes(codewords);
      int length = QrPayload.text(codewords, 1 + random.nextInt(40)).orElse("").length();
      assertEquals(true, length <= 80 * 8);
    }
  }

  private static Optional<String> named(byte[] bytes) {
    StringBuilder hex = new StringBuilder("4").append(String.format("%02x", bytes.length));
    IntStream.range(0, bytes.length).forEach(i -> hex.append(String.format("%02x", bytes[i])));
    return text(hex.append("0").toString());
  }

  private static Optional<String> text(String hex) {
    String whole = hex.length() % 2 == 0 ? hex : hex + "0";
    return QrPayload.text(HexFormat.of().parseHex(whole), 1);
  }
}
