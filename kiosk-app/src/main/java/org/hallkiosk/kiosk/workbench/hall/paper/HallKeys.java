package org.hallkiosk.kiosk.workbench.hall.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// The hall's test keys: made at the first start under its directory, read at every later one.
///
/// @param hall signs certificates
/// @param foreign an issuer that no terminal trusts
/// @param pseudonym for the keyed hash of identity numbers
public record HallKeys(SigningIdentity hall, SigningIdentity foreign, byte[] pseudonym) {

  private static final String[] LINKS = {"signer.crt", "issuing.crt", "root.crt"};

  public static HallKeys in(Path directory, Instant now) throws IOException {
    Path folder = directory.resolve("keys");
    try {
      if (!Files.exists(folder)) {
        create(directory, folder, now);
      }
      return new HallKeys(
          read(folder.resolve("hall")),
          read(folder.resolve("foreign")),
          Files.readAllBytes(folder.resolve("pseudonym.key")));
    } catch (GeneralSecurityException e) {
      throw new IOException("the hall's keys in " + folder + " cannot be made or read", e);
    }
  }

  /// All keys or none: a start that was broken off leaves no half set behind.
  private static void create(Path directory, Path folder, Instant now)
      throws IOException, GeneralSecurityException {
    Path making =
        Files.createTempDirectory(
            directory,
            "keys-",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    CertificateAuthority authority = new CertificateAuthority(now);
    write(making.resolve("hall"), authority.identity("示例市政务服务", "示例市不动产登记中心"));
    write(making.resolve("foreign"), authority.identity("他乡县政务服务", "示例市不动产登记中心"));
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    Files.write(making.resolve("pseudonym.key"), secret);
    Files.move(making, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void write(Path folder, SigningIdentity identity)
      throws IOException, GeneralSecurityException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("signer.key"), identity.key().getEncoded());
    for (int i = 0; i < LINKS.length; i++) {
      Files.write(folder.resolve(LINKS[i]), identity.chain().get(i).getEncoded());
    }
  }

  private static SigningIdentity read(Path folder) throws IOException, GeneralSecurityException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    List<X509Certificate> chain = new ArrayList<>();
    for (String link : LINKS) {
      try (var input = Files.newInputStream(folder.resolve(link))) {
        chain.add((X509Certificate) factory.generateCertificate(input));
      }
    }
    byte[] key = Files.readAllBytes(folder.resolve("signer.key"));
    return new SigningIdentity(
        KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(key)), chain);
  }

  /// What a terminal trusts, as PEM.
  public String rootCertificate() {
    try {
      return "-----BEGIN CERTIFICATE-----\n"
          + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(hall.root().getEncoded())
          + "\n-----END CERTIFICATE-----\n";
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("the root certificate was read from its encoding", e);
    }
  }

  @Override
  public String toString() {
    return "HallKeys[redacted]";
  }
}
