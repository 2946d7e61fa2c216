package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.casework.Refusal;

/// What came of fetching and verifying the document of a case.
public sealed interface FetchedDocument {

  /// Genuine, in the vault, ready to print.
  ///
  /// @param number the certificate's number
  record Ready(Handle document, String number, int pages) implements FetchedDocument {}

  /// It came, but its signature, issuer, coverage or hash is not what it must be.
  ///
  /// @param reason for the journal, without personal data
  record NotGenuine(String reason) implements FetchedDocument {}

  /// The hall does not hand it out.
  record Refused(Refusal reason) implements FetchedDocument {}

  /// It did not come.
  record Unavailable() implements FetchedDocument {}
}
