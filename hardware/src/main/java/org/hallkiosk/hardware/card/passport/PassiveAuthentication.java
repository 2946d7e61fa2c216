package org.hallkiosk.hardware.card.passport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jmrtd.lds.SODFile;

/// Holds data groups against the chip's security object, that against its document signer, and that
/// against the authorities (CSCA) known here (ICAO Doc 9303-11, 5.1; 9303-12). Revocation lists are
/// not consulted.
final class PassiveAuthentication {
  /// Knows the Brainpool curves, which the JDK does not.
  private static final Provider CRYPTO = new BouncyCastleProvider();

  private final List<X509Certificate> authorities;
  private final InstantSource clock;

  PassiveAuthentication(Collection<X509Certificate> authorities, InstantSource clock) {
    this.authorities = List.copyOf(authorities);
    this.clock = clock;
  }

  /// @param groups what was read, by the number of the data group
  Authenticity of(byte[] securityObject, Map<Integer, byte[]> groups) {
    try {
      SODFile object = new SODFile(new ByteArrayInputStream(securityObject));
      Optional<Integer> changed = changed(object, groups);
      if (changed.isPresent()) {
        return new Authenticity.Broken("data group " + changed.get() + " is not what was signed");
      }
      return signed(object);
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      return new Authenticity.Broken(
          "the security object cannot be checked: " + e.getClass().getSimpleName());
    }
  }

  private static Optional<Integer> changed(SODFile object, Map<Integer, byte[]> groups)
      throws GeneralSecurityException {
    MessageDigest digest = MessageDigest.getInstance(object.getDigestAlgorithm(), CRYPTO);
    Map<Integer, byte[]> hashes = object.getDataGroupHashes();
    return groups.entrySet().stream()
        .filter(
            group ->
                !MessageDigest.isEqual(
                    hashes.getOrDefault(group.getKey(), new byte[0]),
                    digest.digest(group.getValue())))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Authenticity signed(SODFile object) throws GeneralSecurityException {
    Optional<X509Certificate> signer = Optional.ofNullable(object.getDocSigningCertificate());
    if (signer.isEmpty()) {
      return new Authenticity.Broken("the security object names no document signer");
    }
    if (!verifies(object, signer.get())) {
      return new Authenticity.Broken("the document signer did not sign this");
    }
    return vouched(signer.get());
  }

  private static boolean verifies(SODFile object, X509Certificate signer)
      throws GeneralSecurityException {
    Signature signature = signature(object);
    signature.initVerify(signer.getPublicKey());
    signature.update(object.getEContent());
    return signature.verify(object.getEncryptedDigest());
  }

  private static Signature signature(SODFile object) throws GeneralSecurityException {
    Optional<AlgorithmParameterSpec> parameters =
        Optional.ofNullable(object.getDigestEncryptionAlgorithmParams());
    if (parameters.filter(PSSParameterSpec.class::isInstance).isPresent()) {
      Signature pss = Signature.getInstance("RSASSA-PSS", CRYPTO);
      pss.setParameter(parameters.get());
      return pss;
    }
    return Signature.getInstance(object.getDigestEncryptionAlgorithm(), CRYPTO);
  }

  private Authenticity vouched(X509Certificate signer) {
    String authority = signer.getIssuerX500Principal().getName();
    List<X509Certificate> known =
        authorities.stream()
            .filter(it -> it.getSubjectX500Principal().equals(signer.getIssuerX500Principal()))
            .toList();
    if (known.isEmpty()) {
      return new Authenticity.Unvouched(authority);
    }
    return known.stream().anyMatch(it -> vouches(it, signer))
        ? new Authenticity.Genuine(authority)
        : new Authenticity.Broken("the authority does not vouch for the document signer");
  }

  /// A key that is renewed keeps its name, so any of several may fit.
  private boolean vouches(X509Certificate authority, X509Certificate signer) {
    try {
      Date now = Date.from(clock.instant());
      authority.checkValidity(now);
      signer.checkValidity(now);
      signer.verify(authority.getPublicKey(), CRYPTO);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
