package org.hallkiosk.kiosk.journal.sqlite;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// One link of the chain, as it stands in the table.
///
/// @param sequence 1, 2, 3 … without gaps
/// @param at wall-clock time, ISO 8601
/// @param key empty for notes
/// @param facts as [FactText] writes them
/// @param previous hash of the link before, 32 zero bytes for the first
record Link(long sequence, String at, String kind, String key, String facts, byte[] previous) {

  private static final String FORMAT = "hallkiosk-journal-1";
  private static final int HASH_BYTES = 32;

  static byte[] beforeTheFirst() {
    return new byte[HASH_BYTES];
  }

  /// SHA-256 over the format's name and every field, each behind its length in four bytes: no two
  /// links share an encoding.
  byte[] hash() {
    MessageDigest digest = sha256();
    feed(digest, text(FORMAT));
    feed(digest, ByteBuffer.allocate(Long.BYTES).putLong(sequence).array());
    feed(digest, text(at));
    feed(digest, text(kind));
    feed(digest, text(key));
    feed(digest, text(facts));
    feed(digest, previous);
    return digest.digest();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void feed(MessageDigest digest, byte[] field) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).flip());
    digest.update(field);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
