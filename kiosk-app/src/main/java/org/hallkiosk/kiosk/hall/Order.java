package org.hallkiosk.kiosk.hall;

import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.catalog.Texts;

/// A payment order as the hall has it now.
///
/// @param amount governs
/// @param payText the text of the code that a phone pays by
/// @param noticeNumber what a bank or a window pays by (缴款通知)
/// @param here whether it is this terminal's: while no money has come, whether it was opened, or
///   found open, here last; afterwards, whether this terminal took the money
public record Order(
    OrderNumber number,
    CaseNumber caseNumber,
    Fen amount,
    Texts payee,
    String payText,
    String noticeNumber,
    Status status,
    boolean here) {

  public enum Status {
    OPEN,
    /// A phone or bank has begun to pay.
    PAYING,
    PAID,
    CLOSED,
    /// Money is on its way back.
    REFUNDING,
    REFUNDED
  }
}
