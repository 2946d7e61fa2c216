package org.hallkiosk.kiosk.hall.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;

/// Makes a signer of what the terminal's file says: `hall.signer` and `hall.key-file`.
public final class SignerFile {

  private static final long LONGEST_FILE = 64 * 1024;
  private static final int FEWEST_DIGITS = 64;

  /// What became of reading it.
  public sealed interface Outcome {

    record Read(RequestSigner signer) implements Outcome {}

    /// @param sentence what is wrong and what to do, for a technician
    record NotRead(String sentence) implements Outcome {}
  }

  private SignerFile() {}

  /// @param signer `hmac-sha256`, `hmac-sm3` (the file holds hexadecimal digits) or `sm2` (the file
  ///   holds a private key in PEM: PKCS#8 or SEC 1, not encrypted)
  public static Outcome read(String signer, Path keyFile) {
    try {
      if (Files.size(keyFile) > LONGEST_FILE) {
        return notRead(keyFile, "is too long to be a key");
      }
      return of(signer, Files.readString(keyFile, StandardCharsets.UTF_8), keyFile);
    } catch (IOException e) {
      return notRead(keyFile, "cannot be read");
    }
  }

  private static Outcome of(String signer, String text, Path file) {
    return switch (signer) {
      case "hmac-sha256" -> bySecret(signer, text, file, HmacSha256Signer::new);
      case "hmac-sm3" -> bySecret(signer, text, file, HmacSm3Signer::new);
      case "sm2" ->
          sm2(text)
              .<Outcome>map(key -> new Outcome.Read(new Sm2Signer(key)))
              .orElseGet(() -> notRead(file, notSm2(text)));
      default ->
          new Outcome.NotRead(
              "The hall's signer "
                  + signer
                  + " is not known; write hmac-sha256, hmac-sm3 or sm2 in the terminal file.");
    };
  }

  private static Outcome bySecret(
      String signer, String text, Path file, Function<byte[], RequestSigner> signing) {
    String digits = text.strip();
    if (digits.startsWith("-----BEGIN ")) {
      return notRead(file, "is a key in PEM, but the signer " + signer + " has a secret");
    }
    if (!digits.matches("([0-9A-Fa-f]{2})*")) {
      return notRead(file, "is not hexadecimal digits, two for each byte");
    }
    if (digits.length() < FEWEST_DIGITS) {
      return notRead(
          file, "has " + digits.length() + " hexadecimal digits, too few: 64 are the least");
    }
    return new Outcome.Read(signing.apply(HexFormat.of().parseHex(digits)));
  }

  private static String notSm2(String text) {
    return text.strip().matches("[0-9A-Fa-f]+")
        ? "is a secret, but the signer sm2 has a private key in PEM"
        : "holds no private key of SM2 in PEM";
  }

  private static Outcome notRead(Path file, String why) {
    return new Outcome.NotRead(
        "The hall's key "
            + file
            + " "
            + why
            + "; enrol the terminal at the hall and put its key there.");
  }

  private static Optional<ECPrivateKeyParameters> sm2(String text) {
    try {
      return PemFile.of(text).privateKey().flatMap(SignerFile::sm2);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// The library throws what it likes over damaged contents.
  private static Optional<ECPrivateKeyParameters> sm2(PrivateKeyInfo info) {
    try {
      AsymmetricKeyParameter key = PrivateKeyFactory.createKey(info);
      return key instanceof ECPrivateKeyParameters elliptic && Sm2Signer.isOnTheCurve(elliptic)
          ? Optional.of(elliptic)
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
