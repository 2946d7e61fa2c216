package org.hallkiosk.kiosk.hall;

import org.hallkiosk.kiosk.identity.Person;

/// By what a citizen signs in.
public sealed interface SignInEvidence {

  /// Any of the four ID cards.
  record IdCard(CardEvidence card) implements SignInEvidence {}

  /// A social security card (社会保障卡) as its chip tells it.
  ///
  /// @param cardNumber 社会保障卡卡号
  record SocialSecurityCard(Person holder, String cardNumber) implements SignInEvidence {
    @Override
    public String toString() {
      return "SocialSecurityCard[redacted]";
    }
  }

  /// A terminal service card (终端服务卡) that was bound to an ID card before, with its proof.
  ///
  /// @param number the card's own number
  /// @param challenge from [Hall#serviceCardChallenge]
  /// @param signature the card's answer to it, DER
  record ServiceCard(String number, byte[] challenge, byte[] signature) implements SignInEvidence {
    @Override
    public String toString() {
      return "ServiceCard[redacted]";
    }
  }

  /// The code that the hall's app shows on the citizen's phone.
  record PhoneCode(String text) implements SignInEvidence {
    @Override
    public String toString() {
      return "PhoneCode[redacted]";
    }
  }

  /// Nobody: for services that are open to anybody.
  record Nobody() implements SignInEvidence {}
}
