package org.hallkiosk.kiosk.hall.wording;

import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.Acting;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.identity.CompanyCode;
import org.hallkiosk.kiosk.identity.PersonNumber;

/// Who is there, and for whom.
final class SignInCalls {

  private final Carrier carrier;
  private final Opening opening;

  SignInCalls(Carrier carrier, Opening opening) {
    this.carrier = carrier;
    this.opening = opening;
  }

  HallAnswer<SignedIn> signIn(SignInEvidence evidence) {
    return switch (evidence) {
      case SignInEvidence.IdCard(CardEvidence card) -> byIdCard(card);
      case SignInEvidence.SocialSecurityCard card -> bySocialSecurityCard(card);
      case SignInEvidence.ServiceCard card -> byServiceCard(card);
      case SignInEvidence.PhoneCode(String text) -> byPhoneCode(text);
      case SignInEvidence.Nobody _ ->
          opening.open(Message.of(Call.SIGN_IN_AS_NOBODY), SignInAnswers::nobody);
    };
  }

  private HallAnswer<SignedIn> byIdCard(CardEvidence card) {
    return opening.open(
        Message.of(Call.SIGN_IN).with(IdCardBody.of(card)),
        SignInAnswers.of(card.holder().number()));
  }

  private HallAnswer<SignedIn> bySocialSecurityCard(SignInEvidence.SocialSecurityCard card) {
    PersonNumber number = card.holder().number();
    Body body =
        new Body()
            .text("name", Forms.PERSON_NAME, card.holder().name())
            .text("number", Forms.PERSON_NUMBER, number.value())
            .text("cardNumber", Forms.SOCIAL_CARD, card.cardNumber());
    return opening.open(
        Message.of(Call.SIGN_IN_BY_SOCIAL_SECURITY_CARD).with(body), SignInAnswers.of(number));
  }

  private HallAnswer<SignedIn> byServiceCard(SignInEvidence.ServiceCard card) {
    Body body = ServiceCardCalls.proof(card, Refusal.SERVICE_CARD_NOT_BOUND);
    return opening.open(
        Message.of(Call.SIGN_IN_BY_SERVICE_CARD)
            .with(body)
            .provided(ServiceCardCalls.isWhole(card)),
        SignInAnswers::somebody);
  }

  /// What is no code of the hall's at all is refused like one that is used.
  private HallAnswer<SignedIn> byPhoneCode(String text) {
    Body body = new Body().text("code", Forms.CODE_TEXT, text, Refusal.PHONE_CODE_INVALID);
    return opening.open(Message.of(Call.SIGN_IN_BY_PHONE_CODE).with(body), SignInAnswers::somebody);
  }

  HallAnswer<Acting> actForPrincipal(HallToken agent, CardEvidence principal) {
    return opening.open(
        Message.of(Call.ACT_FOR_PRINCIPAL).as(agent).with(IdCardBody.of(principal)),
        SignInAnswers::forPrincipal);
  }

  HallAnswer<Acting> actForCompany(HallToken token, CompanyCode company) {
    return opening.open(
        Message.of(Call.ACT_FOR_COMPANY)
            .as(token)
            .with(new Body().text("company", Forms.COMPANY_CODE, company.value())),
        SignInAnswers::forCompany);
  }

  void signOut(HallToken token) {
    carrier.send(Message.of(Call.SIGN_OUT).as(token));
  }
}
