package org.hallkiosk.kiosk.workbench.people;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.kiosk.hall.StaffDoubt;
import org.hallkiosk.kiosk.paper.TrustedRoots;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;

/// What a citizen does beside the glass: with the devices, with the phone in their pocket, and with
/// what lies in the trays.
public interface Hands {

  EmbeddedHall hall();

  /// What the papers' signatures must lead to.
  TrustedRoots roots() throws JourneyFailed;

  void layCard(Citizen holder);

  void liftCard();

  void insertSocialCard();

  void insertServiceCard();

  void takeChipCard();

  /// Looks into the camera.
  void standBefore(Citizen person);

  void stepAside();

  /// A member of the hall's staff has looked at the oldest check that waits, and says what they
  /// saw.
  ///
  /// @return false where none waits
  default boolean staffDecides(boolean passed) {
    Optional<StaffDoubt> doubt = passed ? Optional.empty() : Optional.of(StaffDoubt.OTHER_PERSON);
    return hall().staffRequests().stream()
        .findFirst()
        .filter(oldest -> hall().decide(oldest, doubt))
        .isPresent();
  }

  /// Holds a code before the scanner.
  void showCode(String text);

  void takeCodeAway();

  /// Lays a page under the document camera.
  void layPaper();

  void takePaper();

  /// A bank card will be laid on the terminal and its PIN entered, as soon as it asks.
  void payByCard();

  /// The next paper stops in the middle, and the printer cannot say what became of it.
  void stopPaper();

  /// Whether the time that the terminal waits for an answer of the hall is over at once, where it
  /// can be.
  void letTimeFly(boolean flies);

  /// What came out on plain paper since the terminal was made, the oldest first.
  List<PrintedDocument> papers();

  /// What came out on numbered forms.
  List<PrintedDocument> forms();

  List<PrintedSlip> slips();

  /// Waits until the terminal has called the hall's staff.
  void awaitStaff() throws JourneyFailed;

  /// Waits until the journal holds no open intent.
  void awaitSettled() throws JourneyFailed;
}
