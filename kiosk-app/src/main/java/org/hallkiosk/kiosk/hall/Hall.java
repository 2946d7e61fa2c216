package org.hallkiosk.kiosk.hall;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.identity.CompanyCode;

/// The port to the online hall (网上办事大厅). Every call blocks, at most as long as the adapter's
/// time-out (its documentation says), on the caller's thread, and never throws for what the network
/// does. Adapters are safe for use by several threads.
///
/// What changes something carries an [IdempotencyKey], is never sent twice, and after
/// [ActionOutcome.Unknown] is only asked about by [#query]; its outcome names the case that it
/// concerns. What answers with a [HallAnswer] changes nothing that matters, and may be asked again.
public interface Hall {

  // Sign-in and person check.

  /// Opens a session, and asks whether the card is reported lost.
  HallAnswer<SignedIn> signIn(SignInEvidence evidence);

  /// 32 random bytes that a service card signs, good once.
  HallAnswer<byte[]> serviceCardChallenge();

  /// Compares a live face with the hall's own record: the guardian's, where one was confirmed. The
  /// picture is one still: that it shows somebody alive is for the hall's comparer to judge. Counts
  /// as an attempt.
  HallAnswer<PersonChecked> checkFace(HallToken token, FaceEvidence face);

  /// Sends a one-time code to the registered phone. Refused with `NO_PHONE` where there is none.
  HallAnswer<CodeSent> sendCode(HallToken token);

  /// Counts as an attempt.
  HallAnswer<PersonChecked> checkCode(HallToken token, String code);

  /// Asks the hall's staff to compare a picture with record and card (远程人工核验): for whom neither
  /// face nor phone does. Ends an earlier one of the same session. Refused with `STAFF_AWAY` while
  /// nobody of the staff is there. Counts as an attempt.
  HallAnswer<StaffCheckNumber> requestStaffCheck(HallToken token, FaceEvidence picture);

  /// What the staff have decided. The hall waits for nothing: whoever wants to know asks again.
  HallAnswer<StaffCheck> staffCheck(HallToken token, StaffCheckNumber check);

  /// Confirms that the holder of a second card is the guardian of the child who signed in.
  HallAnswer<Confirmed> confirmGuardian(HallToken token, CardEvidence guardian);

  /// Lets an agent act for a principal whose card was read, under a mandate that is on record.
  HallAnswer<Acting> actForPrincipal(HallToken agent, CardEvidence principal);

  /// Lets a person act for a company.
  HallAnswer<Acting> actForCompany(HallToken token, CompanyCode company);

  /// Ends the citizen's session at the hall. Its answer changes nothing here.
  void signOut(HallToken token);

  // What the hall knows.

  /// Whether the hall answers at all, and what it cannot do now.
  HallAnswer<HallStatus> status();

  /// A part of the guide.
  ///
  /// @param from [GuidePage#next]; empty for the first
  HallAnswer<GuidePage> guide(Optional<String> from);

  /// @param records what the service's file calls them
  HallAnswer<List<HallRecord>> records(
      HallToken token, ServiceId service, String records, Map<String, String> answers);

  /// Whether the person who signed in and was checked has a terminal service card. Refused to who
  /// acts for others.
  HallAnswer<ServiceCardState> serviceCard(HallToken token);

  /// What need not be asked. Refused for whatever the hall would refuse an application for by this
  /// applicant, whatever is answered: nobody fills in in vain. Not everything can be known before
  /// it was answered, so that an application may be refused all the same.
  HallAnswer<Preparation> prepare(HallToken token, ServiceId service);

  HallAnswer<CaseFile> caseFile(HallToken token, CaseNumber caseNumber);

  HallAnswer<Application> draft(HallToken token, CaseNumber draft);

  /// The document that was issued for a case.
  HallAnswer<IssuedDocument> document(HallToken token, CaseNumber caseNumber, DocumentKind kind);

  /// Leaves a material under its hash, towards a submission or draft of the same session.
  HallAnswer<Confirmed> upload(HallToken token, Material material);

  /// Lets a draft go on on the citizen's phone.
  HallAnswer<HandOver> handOver(HallToken token, CaseNumber draft);

  // Actions.

  ActionOutcome submit(HallToken token, IdempotencyKey key, Application application);

  ActionOutcome saveDraft(HallToken token, IdempotencyKey key, Application application);

  /// Binds, unbinds or blocks the terminal service card of the person who signed in and was
  /// checked. Its outcome names the change, as a case.
  ActionOutcome changeServiceCard(HallToken token, IdempotencyKey key, ServiceCardChange change);

  /// Tells the hall that a case's paper lies in the citizen's hands. The terminal's word, without a
  /// citizen's token.
  ActionOutcome reportDelivery(IdempotencyKey key, Delivery delivery);

  /// Rates a case (GB/T 39735), 1 is best.
  ActionOutcome rate(HallToken token, IdempotencyKey key, CaseNumber caseNumber, int level);

  /// Hands something to the hall's staff that the terminal cannot settle, such as an action whose
  /// outcome stays unknown. The hall names an owner.
  ActionOutcome raiseTask(IdempotencyKey key, IdempotencyKey about, TaskReason reason);

  /// What became of an action. When nothing has arrived under the key, the hall closes the key, so
  /// that a late arrival changes nothing, and says [ActionOutcome.NeverReceived]. Needs no
  /// citizen's token: a restarted terminal asks for what it left open.
  ActionOutcome query(IdempotencyKey key);

  // Money.

  /// Registers the order for what a case owes. Before that no code is shown and no card taken.
  ActionOutcome openOrder(HallToken token, IdempotencyKey key, CaseNumber caseNumber);

  /// The order of a case, as it stands now. Needs no citizen's token: a restarted terminal asks.
  HallAnswer<Order> order(CaseNumber caseNumber);

  /// Charges the code that the citizen's phone shows.
  ActionOutcome payByCode(HallToken token, IdempotencyKey key, OrderNumber order, String code);

  /// Tells that the bank card terminal took the money. The terminal's word.
  ActionOutcome reportCardPayment(IdempotencyKey key, OrderNumber order, CardApproval approval);

  /// Closes an order that is not paid. Refused with `ORDER_PAID` where it is.
  ActionOutcome closeOrder(IdempotencyKey key, OrderNumber order);

  /// Sends the money back.
  ActionOutcome refund(IdempotencyKey key, OrderNumber order);

  /// One day's money at this terminal.
  HallAnswer<Statement> statement(LocalDate day);
}
