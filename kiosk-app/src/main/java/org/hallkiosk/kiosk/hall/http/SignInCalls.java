package org.hallkiosk.kiosk.hall.http;

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

  private final HallWire wire;
  private final Answers answers;

  SignInCalls(HallWire wire) {
    this.wire = wire;
    this.answers = new Answers(wire);
  }

  HallAnswer<SignedIn> signIn(SignInEvidence evidence) {
    return switch (evidence) {
      case SignInEvidence.IdCard(CardEvidence card) -> byIdCard(card);
      case SignInEvidence.SocialSecurityCard card -> bySocialSecurityCard(card);
      case SignInEvidence.ServiceCard card -> byServiceCard(card);
      case SignInEvidence.PhoneCode(String text) -> byPhoneCode(text);
      case SignInEvidence.Nobody _ ->
          answers.ask(signIn("signInAsNobody", "/nobody"), SignInAnswers::nobody);
    };
  }

  private HallAnswer<SignedIn> byIdCard(CardEvidence card) {
    return answers.ask(
        signIn("signIn", "").with(IdCardBody.of(card)), SignInAnswers.of(card.holder().number()));
  }

  private HallAnswer<SignedIn> bySocialSecurityCard(SignInEvidence.SocialSecurityCard card) {
    PersonNumber number = card.holder().number();
    Body body =
        new Body()
            .text("name", Forms.PERSON_NAME, card.holder().name())
            .text("number", Forms.PERSON_NUMBER, number.value())
            .text("cardNumber", Forms.SOCIAL_CARD, card.cardNumber());
    return answers.ask(
        signIn("signInBySocialSecurityCard", "/social-security-card").with(body),
        SignInAnswers.of(number));
  }

  private HallAnswer<SignedIn> byServiceCard(SignInEvidence.ServiceCard card) {
    Body body = ServiceCardCalls.proof(card, Refusal.SERVICE_CARD_NOT_BOUND);
    return answers.ask(
        signIn("signInByServiceCard", "/service-card")
            .with(body)
            .provided(ServiceCardCalls.isWhole(card)),
        SignInAnswers::somebody);
  }

  /// What is no code of the hall's at all is refused like one that is used.
  private HallAnswer<SignedIn> byPhoneCode(String text) {
    Body body = new Body().text("code", Forms.CODE_TEXT, text, Refusal.PHONE_CODE_INVALID);
    return answers.ask(
        signIn("signInByPhoneCode", "/phone-code").with(body), SignInAnswers::somebody);
  }

  private static HallRequest signIn(String operation, String evidence) {
    return HallRequest.of(operation, "POST", "v1/sign-ins" + evidence);
  }

  HallAnswer<Acting> actForPrincipal(HallToken agent, CardEvidence principal) {
    return answers.ask(
        HallRequest.of("actForPrincipal", "POST", "v1/acting/principal")
            .as(agent)
            .with(IdCardBody.of(principal)),
        SignInAnswers::forPrincipal);
  }

  HallAnswer<Acting> actForCompany(HallToken token, CompanyCode company) {
    return answers.ask(
        HallRequest.of("actForCompany", "POST", "v1/acting/company")
            .as(token)
            .with(new Body().text("company", Forms.COMPANY_CODE, company.value())),
        SignInAnswers::forCompany);
  }

  void signOut(HallToken token) {
    wire.send(HallRequest.of("signOut", "DELETE", "v1/sign-ins/current").as(token));
  }
}
