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
  /// No phone is registered to which a one-time code could go.
  NO_PHONE,
  /// Nobody of the hall's staff is there to check a person from afar.
  STAFF_AWAY,
  /// Signed in by the code on a phone: another code to the same phone proves nothing more.
  SAME_PHONE,
  /// The person check is missing or older than the service allows.
  NOT_CHECKED,
  /// The register holds real estate in this person's name, so no 无房证明 can be issued.
  PROPERTY_REGISTERED,
  /// The hall cannot show a rare character of the holder's name on paper (GB 18030-2022): a window
  /// does it; a name is never mangled.
  NAME_NOT_SHOWN,
  /// The hall does not offer this service now.
  SERVICE_SUSPENDED,
  /// The department behind the service does not answer.
  DEPARTMENT_DOWN,
  OUTSIDE_HOURS,
  /// The conditions of the item are not met; the hall's window explains.
  NOT_ELIGIBLE,
  /// The same application is under way already.
  ALREADY_APPLIED,
  /// What was chosen is not there any more.
  NO_SUCH_RECORD,
  /// A material that the item asks for is neither here nor held.
  MATERIAL_MISSING,
  /// What arrived is not what its hash says.
  MATERIAL_DAMAGED,
  /// No mandate of this principal for this agent is on record.
  NO_MANDATE,
  /// The hall knows no relation between the guardian and the child.
  NOT_GUARDIAN,
  /// The item is for its holder in person.
  IN_PERSON_ONLY,
  /// The item is not for this age.
  NOT_FOR_MINORS,
  /// The person has no authority to act for the company.
  NO_AUTHORITY,
  /// The licence would reach its limit of points: a window takes it up (道路交通安全违法行为处理程序规定).
  POINTS_LIMIT,
  /// The code from the phone is unknown, used or too old.
  PHONE_CODE_INVALID,
  SERVICE_CARD_NOT_BOUND,
  /// The terminal service card was reported lost: it signs nobody in.
  SERVICE_CARD_LOST,
  /// Not the hall's card, somebody else's, or one too many: it cannot be bound.
  SERVICE_CARD_NOT_ACCEPTED,
  /// The amount differs from what the citizen saw.
  AMOUNT_DIFFERS,
  PAYMENT_DECLINED,
  /// The order is paid: it cannot be closed or paid again.
  ORDER_PAID,
  ORDER_CLOSED,
  /// The hall's session has ended.
  SIGNED_OUT,
  /// The hall found the request itself at fault.
  INVALID_REQUEST
}
