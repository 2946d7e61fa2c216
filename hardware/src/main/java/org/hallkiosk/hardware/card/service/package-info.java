/// The terminal service card: a card that a hall hands out, which lets its bearer do at a terminal
/// what the hall has tied to the card's number. The terminal trusts nothing about it: it reads the
/// number, and carries a proof from card to hall.
///
/// The applet is the project's own, small enough for any Java Card 3.0.4 or later with ECDSA:
/// - **Name** `F0 48 41 4C 4C 4B 49 4F 53 4B 01`: an unregistered proprietary name (ISO/IEC 7816-5,
///   category F), "HALLKIOSK", version 1. SELECT `00 A4 04 00` is answered with 9000.
/// - **Number**: READ RECORD 1 of the short file 1, `00 B2 01 0C 00`, gives `70 len` with `C0 01
///   01` (layout 1) and `C1 len` (the card's number, 1 to 32 of the characters 0-9 A-Z -). Further
///   objects are skipped.
/// - **Proof**: INTERNAL AUTHENTICATE `00 88 00 01 20` with 32 bytes of challenge and `00`, gives
///   an ECDSA signature (P-256, SHA-256, DER) by the card's own key over
///   "HALLKIOSK-SERVICE-CARD-1", the number, a zero byte and the challenge.
///
/// It follows the scheme of the card authentication key of NIST SP 800-73-4 (a private key on the
/// card that signs a challenge without a PIN), with two changes: the signed text names its purpose,
/// and the challenge comes from the hall. So a proof cannot be replayed, no terminal can make one,
/// and the hall keeps only public keys.
package org.hallkiosk.hardware.card.service;
