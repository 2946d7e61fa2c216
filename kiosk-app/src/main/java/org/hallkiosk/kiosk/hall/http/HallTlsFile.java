package org.hallkiosk.kiosk.hall.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;

/// Reads what the terminal's file says about TLS with the hall.
public final class HallTlsFile {

  private static final long LONGEST_FILE = 1024 * 1024;

  /// What became of reading it.
  public sealed interface Outcome {

    record Read(HallTls tls) implements Outcome {}

    /// @param sentence what is wrong and what to do, for a technician
    record NotRead(String sentence) implements Outcome {}
  }

  private HallTlsFile() {}

  /// @param roots certificates in PEM; empty: what the system trusts
  /// @param pins `sha256/` and the base64 SHA-256 of a public key each; empty: any key
  /// @param clientKey key and certificates of the terminal, in PEM (not encrypted) or PKCS#12
  /// @param password a file with the password of the PKCS#12, in its first line
  /// @param now when the terminal's certificate must be valid
  public static Outcome read(
      Optional<Path> roots,
      Set<String> pins,
      Optional<Path> clientKey,
      Optional<Path> password,
      Instant now) {
    try {
      return new Outcome.Read(
          new HallTls(
              roots.isEmpty() ? List.of() : roots(roots.get()),
              pins(pins),
              clientKey.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      usable(identity(clientKey.get(), password), clientKey.get(), now))));
    } catch (Unreadable e) {
      return new Outcome.NotRead(e.sentence);
    }
  }

  /// Never leaves this file.
  private static final class Unreadable extends Exception {
    private final String sentence;

    Unreadable(String sentence) {
      super(sentence);
      this.sentence = sentence;
    }
  }

  private static Set<String> pins(Set<String> pins) throws Unreadable {
    if (!pins.stream().allMatch(HallTls::isPin)) {
      throw new Unreadable(
          "A pin of the hall is not one; write sha256/ and the base64 SHA-256 of its public key.");
    }
    return pins;
  }

  private static List<X509Certificate> roots(Path file) throws Unreadable {
    try {
      List<X509Certificate> found = PemFile.of(text(bytes(file))).certificates();
      if (!found.isEmpty()) {
        return found;
      }
    } catch (IOException e) {
      throw unreadable("The hall's trusted certificates", file, "cannot be read");
    }
    throw unreadable("The hall's trusted certificates", file, "hold no certificate in PEM");
  }

  private static ClientIdentity identity(Path file, Optional<Path> password) throws Unreadable {
    try {
      byte[] bytes = bytes(file);
      return text(bytes).contains("-----BEGIN ")
          ? ofPem(text(bytes), file)
          : ofStore(bytes, password, file);
    } catch (IOException | GeneralSecurityException e) {
      throw unreadable(
          "The terminal's key for TLS", file, "cannot be read, or its password is another");
    }
  }

  private static ClientIdentity usable(ClientIdentity identity, Path file, Instant now)
      throws Unreadable {
    X509Certificate own = identity.chain().getFirst();
    if (now.isAfter(own.getNotAfter().toInstant())) {
      throw dated("ended on", own.getNotAfter().toInstant(), file);
    }
    if (now.isBefore(own.getNotBefore().toInstant())) {
      throw dated("begins on", own.getNotBefore().toInstant(), file);
    }
    if (!identity.isOfOneKey()) {
      throw unreadable(
          "The terminal's key for TLS", file, "holds a certificate of another key first");
    }
    return identity;
  }

  private static Unreadable dated(String verb, Instant day, Path file) {
    return new Unreadable(
        "The terminal's certificate for TLS "
            + file
            + " "
            + verb
            + " "
            + day.atOffset(ZoneOffset.UTC).toLocalDate()
            + "; put a valid one there that the hall handed out, and see that the terminal's clock"
            + " is right.");
  }

  private static ClientIdentity ofPem(String text, Path file)
      throws IOException, GeneralSecurityException, Unreadable {
    PemFile pem = PemFile.of(text);
    if (pem.privateKey().isEmpty() || pem.certificates().isEmpty()) {
      throw unreadable(
          "The terminal's key for TLS", file, "holds no certificate with an unencrypted key");
    }
    return new ClientIdentity(key(pem.privateKey().get()), pem.certificates());
  }

  private static PrivateKey key(PrivateKeyInfo info) throws IOException, GeneralSecurityException {
    boolean rsa =
        info.getPrivateKeyAlgorithm().getAlgorithm().equals(PKCSObjectIdentifiers.rsaEncryption);
    return KeyFactory.getInstance(rsa ? "RSA" : "EC")
        .generatePrivate(new PKCS8EncodedKeySpec(info.getEncoded()));
  }

  private static ClientIdentity ofStore(byte[] bytes, Optional<Path> password, Path file)
      throws IOException, GeneralSecurityException, Unreadable {
    char[] secret = password.isEmpty() ? new char[0] : firstLine(password.get());
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(new ByteArrayInputStream(bytes), secret);
    for (String alias : Collections.list(store.aliases())) {
      Key key = store.getKey(alias, secret);
      if (key instanceof PrivateKey found) {
        return new ClientIdentity(found, chain(store.getCertificateChain(alias)));
      }
    }
    throw unreadable("The terminal's key for TLS", file, "holds no private key");
  }

  private static List<X509Certificate> chain(Certificate[] chain) {
    return Arrays.stream(chain).map(X509Certificate.class::cast).toList();
  }

  private static char[] firstLine(Path file) throws IOException {
    return text(bytes(file)).lines().findFirst().orElse("").toCharArray();
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > LONGEST_FILE) {
      throw new IOException("too long for keys and certificates");
    }
    return Files.readAllBytes(file);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Unreadable unreadable(String what, Path file, String why) {
    return new Unreadable(
        what + " " + file + " " + why + "; put there what the hall handed out at enrolment.");
  }
}
