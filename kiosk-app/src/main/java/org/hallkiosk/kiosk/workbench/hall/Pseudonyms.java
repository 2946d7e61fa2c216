package org.hallkiosk.kiosk.workbench.hall;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.hallkiosk.kiosk.identity.Pseudonym;

/// What terminals are told instead of numbers: the same for an applicant at every sign-in, and
/// worth nothing without the hall's key. Nobody's is that of the session.
final class Pseudonyms {

  private final byte[] key;

  Pseudonyms(byte[] key) {
    this.key = key.clone();
  }

  Pseudonym of(Applicant applicant, CitizenSession session) {
    String who = applicant.number().isEmpty() ? "session " + session.token() : applicant.number();
    return new Pseudonym(coded(who).substring(0, 32));
  }

  /// The six digits that the company's licence app shows for its next copy.
  String authorisation(String company, long copies) {
    int digits = Math.floorMod(coded(company + " " + copies).hashCode(), 1_000_000);
    return "DZYYZZ:%s-%06d".formatted(company, digits);
  }

  private String coded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(TerminalKey.HmacSha256.mac(key, text.getBytes(StandardCharsets.UTF_8)));
  }
}
