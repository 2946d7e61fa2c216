package org.hallkiosk.hardware.simulator.ipp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// One attribute as it stands on the wire (RFC 8010 clause 3.1.4).
///
/// @param tag value tag of its first value
record IppAttribute(int tag, String name, List<byte[]> values) {

  static final int NO_VALUE = 0x13;
  static final int INTEGER = 0x21;
  static final int BOOLEAN = 0x22;
  static final int ENUM = 0x23;
  static final int OCTETS = 0x30;
  static final int TEXT = 0x41;
  static final int NAME = 0x42;
  static final int KEYWORD = 0x44;
  static final int URI = 0x45;
  static final int CHARSET = 0x47;
  static final int LANGUAGE = 0x48;
  static final int MEDIA_TYPE = 0x49;

  static IppAttribute words(int tag, String name, Stream<String> words) {
    return new IppAttribute(
        tag, name, words.map(word -> word.getBytes(StandardCharsets.UTF_8)).toList());
  }

  static IppAttribute word(int tag, String name, String word) {
    return words(tag, name, Stream.of(word));
  }

  static IppAttribute numbers(int tag, String name, int... numbers) {
    return new IppAttribute(
        tag,
        name,
        Arrays.stream(numbers)
            .mapToObj(number -> ByteBuffer.allocate(4).putInt(number).array())
            .toList());
  }

  static IppAttribute flag(String name, boolean on) {
    return new IppAttribute(BOOLEAN, name, List.of(new byte[] {(byte) (on ? 1 : 0)}));
  }

  static IppAttribute nothing(String name) {
    return new IppAttribute(NO_VALUE, name, List.of(new byte[0]));
  }

  String word() {
    return new String(values.getFirst(), StandardCharsets.UTF_8);
  }

  List<String> words() {
    return values.stream().map(value -> new String(value, StandardCharsets.UTF_8)).toList();
  }

  /// Zero where the value is not four bytes long.
  int number() {
    byte[] value = values.getFirst();
    return value.length == 4 ? ByteBuffer.wrap(value).getInt() : 0;
  }
}
