package org.hallkiosk.kiosk.workbench.people;

import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;

/// What a citizen does beside the glass: with the devices, and with the phone in their pocket.
interface Hands {

  EmbeddedHall hall();

  /// Looks into the camera.
  void standBefore() throws JourneyFailed;

  /// Lays another person's card on the reader, and takes it back when the terminal says so.
  void layAndLift(Citizen other) throws JourneyFailed, InterruptedException;

  /// The newest one-time code on the citizen's phone.
  String codeOnPhone() throws JourneyFailed;

  /// Holds a code before the scanner, and takes it away once it was read.
  void showCode(String text) throws JourneyFailed;

  /// @param page of a paper, from 1
  void layPaper(int page) throws JourneyFailed;

  void takePaper() throws JourneyFailed;

  /// Pays with the phone what a code on the screen asks for.
  void phonePays(String orderCode) throws JourneyFailed;

  /// Holds the phone's payment code before the scanner.
  void showPaymentCode() throws JourneyFailed;

  /// Lays a bank card on the terminal and enters the PIN.
  void payByCard() throws JourneyFailed;
}
