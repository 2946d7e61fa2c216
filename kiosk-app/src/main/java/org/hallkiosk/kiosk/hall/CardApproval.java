package org.hallkiosk.kiosk.hall;

import org.hallkiosk.kiosk.casework.Fen;

/// What the bank card terminal took.
///
/// @param authorisation the bank's code
/// @param trace the terminal's own number, for reconciliation
public record CardApproval(Fen amount, String authorisation, String trace) {}
