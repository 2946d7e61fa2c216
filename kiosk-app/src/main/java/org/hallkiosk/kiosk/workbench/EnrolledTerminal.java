package org.hallkiosk.kiosk.workbench;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;
import org.hallkiosk.kiosk.workbench.hall.TerminalKey;

/// Does at the embedded hall what a technician does at a real one before the first start: agrees
/// upon a key of the configured kind and puts it into a file, which the terminal then reads.
final class EnrolledTerminal {

  private static final String FILE = "hall.key";

  private EnrolledTerminal() {}

  /// Enrols at each start: a secret stays, a key of the terminal's own is a new one.
  ///
  /// @return the key file
  static Path at(EmbeddedHall hall, Terminal terminal) throws IOException {
    return write(terminal.data(), key(hall, terminal));
  }

  private static String key(EmbeddedHall hall, Terminal terminal) throws IOException {
    return switch (terminal.hall().signer()) {
      case "sm2" -> ownKey(hall, terminal.id());
      case "hmac-sm3" -> HexFormat.of().formatHex(hall.enrol(terminal.id(), "HMAC-SM3"));
      default -> HexFormat.of().formatHex(hall.enrol(terminal.id()));
    };
  }

  private static String ownKey(EmbeddedHall hall, String terminal) throws IOException {
    ECKeyPairGenerator generator = new ECKeyPairGenerator();
    generator.init(new ECKeyGenerationParameters(TerminalKey.Sm2.CURVE, new SecureRandom()));
    AsymmetricCipherKeyPair pair = generator.generateKeyPair();
    hall.enrol(terminal, new TerminalKey.Sm2(((ECPublicKeyParameters) pair.getPublic()).getQ()));
    StringWriter text = new StringWriter();
    try (PemWriter pem = new PemWriter(text)) {
      pem.writeObject(
          new PemObject(
              "PRIVATE KEY",
              PrivateKeyInfoFactory.createPrivateKeyInfo(pair.getPrivate()).getEncoded()));
    }
    return text.toString();
  }

  private static Path write(Path data, String key) throws IOException {
    Path making =
        Files.createTempFile(
            Files.createDirectories(data),
            FILE,
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(making, key);
    return Files.move(making, data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
  }
}
