package org.hallkiosk.kiosk.paper;

/// Why a paper is not taken for the hall's, from a closed list, in the order of the checks.
public enum Flaw {
  TOO_LARGE,
  NO_PDF,
  NO_SIGNATURE,
  SEVERAL_SIGNATURES,
  /// The signed ranges are not two plain ranges around the signature.
  BAD_RANGES,
  /// The signed ranges end before, or behind, the end of the file: something was added or is gone.
  NOT_THE_WHOLE_FILE,
  /// Between the ranges stands something else than a signature.
  BAD_GAP,
  /// Bytes are hidden behind the signature.
  HIDDEN_BYTES,
  UNREADABLE_SIGNATURE,
  WEAK_ALGORITHM,
  /// The bytes are not those that were signed.
  CHANGED,
  NO_SIGNING_TIME,
  /// The certificate leads to none of the trusted roots.
  UNKNOWN_ISSUER,
  /// Somebody issued a certificate who may not.
  ISSUER_NOT_ENTITLED,
  /// A certificate of the path was not valid at the signing time.
  EXPIRED,
  /// The path breaks another rule of RFC 5280.
  BAD_PATH,
  /// Signed by the hall, but not the document that it announced.
  ANOTHER_DOCUMENT,
  UNREADABLE_DOCUMENT,
  PAGE_COUNT,
  NOT_A4,
  /// Scripts, actions, attachments, layers, annotations, or forms beyond the signature.
  ACTIVE_CONTENT
}
