package org.hallkiosk.kiosk.workbench.quick;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hallkiosk.kiosk.identity.Company;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.hallkiosk.kiosk.workbench.hall.data.Shelf;
import org.hallkiosk.kiosk.workbench.hall.register.Registers;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;

/// What may stand in no journal and no log, in whatever bytes: everybody's name, number, phone,
/// address and face, companies' names and codes, what citizens typed, and pictures of any kind.
final class PersonalData {

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("GB18030"));

  /// Shorter figures may stand anywhere by chance.
  private static final int LONG_FIGURE = 11;

  private static final int RUN = 24;

  /// What each is, by its bytes.
  private final Map<String, String> needles = new HashMap<>();

  /// Of all whom a visit could concern.
  static PersonalData of(List<Script> scripts) throws IOException {
    PersonalData data = new PersonalData();
    Citizens.all().forEach(data::add);
    Registers registers = new Registers(Ground.CONFIG);
    registers.companies().forEach(one -> data.add(one.company()));
    scripts.stream().flatMap(script -> script.moves().stream()).forEach(data::add);
    data.pictures();
    return data;
  }

  private void add(Citizen citizen) {
    String who = citizen.person().number().value();
    text("number of " + who, who);
    text("name of " + who, citizen.person().name());
    citizen.phone().ifPresent(phone -> text("phone of " + who, phone));
    text("address of " + who, citizen.address());
    picture("face of " + who, HallBench.face(citizen));
  }

  private void add(Company company) {
    text("name of a company", company.name());
    text("code of a company", company.code().value());
  }

  private void add(Move move) {
    if (move instanceof Move.Type(String field, String text) && tells(text)) {
      text("what was typed into " + field, text);
    }
  }

  private static boolean tells(String text) {
    boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
    return !text.contains("{") && (chinese ? text.length() > 1 : text.length() >= LONG_FIGURE);
  }

  private void text(String what, String text) {
    for (Charset charset : CHARSETS) {
      bytes(what + " in " + charset, text.getBytes(charset));
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    bytes(what + ", hashed", Shelf.sha256(utf8).getBytes(StandardCharsets.US_ASCII));
    bytes(what + " in Base64", wholeGroups(utf8));
  }

  /// As it begins where a Base64 text begins with it.
  private static byte[] wholeGroups(byte[] bytes) {
    byte[] whole = Arrays.copyOf(bytes, bytes.length / 3 * 3);
    return Base64.getEncoder().encode(whole);
  }

  private void picture(String what, byte[] jpeg) {
    bytes(what, Arrays.copyOfRange(jpeg, jpeg.length / 2, jpeg.length / 2 + RUN));
  }

  private void pictures() {
    byte[] jpeg = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F'};
    bytes("a photo", jpeg);
    bytes("a photo in Base64", wholeGroups(jpeg));
    bytes("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    bytes("a signature", "<svg".getBytes(StandardCharsets.US_ASCII));
    bytes("a paper", "%PDF-".getBytes(StandardCharsets.US_ASCII));
  }

  private void bytes(String what, byte[] needle) {
    needles.putIfAbsent(latin(needle), what);
  }

  /// A character a byte.
  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /// What of it stands there.
  List<String> in(byte[] written) {
    String text = latin(written);
    return needles.entrySet().stream()
        .filter(needle -> text.contains(needle.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .toList();
  }
}
