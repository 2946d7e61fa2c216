package org.hallkiosk.kiosk.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The certificates that a hall-signed paper must lead to.
public record TrustedRoots(Set<X509Certificate> certificates) {

  public TrustedRoots {
    certificates = Set.copyOf(certificates);
  }

  /// Reads every `.pem` file of a folder, one certificate each.
  public static Reading read(Path folder) {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".pem")).sorted().toList();
    } catch (IOException e) {
      return new Reading.NotRead(
          "The folder of trusted roots "
              + folder
              + " cannot be read: correct trusted-roots in"
              + " terminal.yaml, or let the terminal's user read it.");
    }
    return files.isEmpty()
        ? new Reading.NotRead(
            "The folder of trusted roots "
                + folder
                + " holds no .pem file, so no paper could be"
                + " verified: put the hall's root certificate there.")
        : read(files);
  }

  private static Reading read(List<Path> files) {
    List<X509Certificate> certificates = new ArrayList<>();
    for (Path file : files) {
      try (InputStream bytes = Files.newInputStream(file)) {
        certificates.add(
            (X509Certificate)
                CertificateFactory.getInstance("X.509", Bouncy.CASTLE).generateCertificate(bytes));
      } catch (IOException | GeneralSecurityException e) {
        return notACertificate(file);
      }
      if (certificates.contains(null)) {
        return notACertificate(file);
      }
    }
    return new Reading.Read(new TrustedRoots(Set.copyOf(certificates)));
  }

  private static Reading notACertificate(Path file) {
    return new Reading.NotRead(
        "The trusted root "
            + file
            + " is no certificate: put the hall's root certificate there in"
            + " PEM form.");
  }

  /// What came of reading the folder.
  public sealed interface Reading {

    record Read(TrustedRoots roots) implements Reading {}

    /// @param sentence what, why, and what to do
    record NotRead(String sentence) implements Reading {}
  }
}
