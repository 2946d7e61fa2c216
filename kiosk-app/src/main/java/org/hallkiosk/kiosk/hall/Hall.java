package org.hallkiosk.kiosk.hall;

import java.util.Map;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.ServiceId;

/// The port to the online hall (网上办事大厅). Every call blocks, at most as long as the adapter's
/// time-out (its documentation says), on the caller's thread, and never throws for what the network
/// does. Adapters are safe for use by several threads.
public interface Hall {

  /// Opens a session for the holder of a card, and asks whether the card is reported lost. Changes
  /// nothing: may be repeated.
  HallAnswer<SignedIn> signIn(CardEvidence card);

  /// Compares a live face with the hall's own record. Counts as an attempt.
  HallAnswer<PersonChecked> checkFace(HallToken token, FaceEvidence face);

  /// Sends a one-time code to the registered phone.
  HallAnswer<CodeSent> sendCode(HallToken token);

  /// Counts as an attempt.
  HallAnswer<PersonChecked> checkCode(HallToken token, String code);

  /// Hands in an application. Never sent twice: after [ActionOutcome.Unknown] only [#query].
  ///
  /// @param answers what the citizen chose, by field
  ActionOutcome submit(
      HallToken token, IdempotencyKey key, ServiceId service, Map<String, String> answers);

  /// What became of an action. When nothing has arrived under the key, the hall closes the key, so
  /// that a late arrival changes nothing, and says [ActionOutcome.NeverReceived]. Needs no
  /// citizen's token: a restarted terminal asks for what it left open.
  ActionOutcome query(IdempotencyKey key);

  /// Fetches the document that was issued for a case. May be repeated.
  HallAnswer<IssuedDocument> document(HallToken token, CaseNumber caseNumber);

  /// Tells the hall that a case's paper lies in the citizen's hands. The terminal's word, without a
  /// citizen's token.
  ///
  /// @param pages how many the printer confirmed
  ActionOutcome reportDelivery(IdempotencyKey key, CaseNumber caseNumber, int pages);

  /// Rates a case (GB/T 39735), 1 is best.
  ActionOutcome rate(HallToken token, IdempotencyKey key, CaseNumber caseNumber, int level);

  /// Ends the citizen's session at the hall. May be repeated; its answer changes nothing here.
  void signOut(HallToken token);

  /// Whether the hall answers at all, for the attract screen.
  boolean reachable();
}
