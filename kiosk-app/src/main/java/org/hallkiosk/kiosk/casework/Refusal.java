package org.hallkiosk.kiosk.casework;

/// Why the hall refuses, from a closed list; each has its words and its remedy on the screen.
public enum Refusal {
  CARD_REPORTED_LOST,
  CARD_EXPIRED,
  PERSON_UNKNOWN,
  /// The face does not match the card's holder.
  FACE_MISMATCH,
  WRONG_CODE,
  CODE_EXPIRED,
  TOO_MANY_ATTEMPTS,
  /// The person check is missing or older than the service allows.
  NOT_CHECKED,
  /// The register holds real estate in this person's name, so no 无房证明 can be issued.
  PROPERTY_REGISTERED,
  /// The hall cannot show a rare character of the holder's name on paper (GB 18030-2022): a window
  /// does it; a name is never mangled.
  NAME_NOT_SHOWN,
  /// The hall does not offer this service now.
  SERVICE_SUSPENDED,
  /// The hall's session has ended.
  SIGNED_OUT,
  /// The hall found the request itself at fault.
  INVALID_REQUEST
}
