package org.hallkiosk.kiosk.hall.wording;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.hall.Acting;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.identity.Company;
import org.hallkiosk.kiosk.identity.CompanyCode;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.identity.PersonNumber;
import org.hallkiosk.kiosk.identity.Pseudonym;

/// Reads who signed in, and for whom they act.
final class SignInAnswers {

  private static final int MOST = 50;

  private SignInAnswers() {}

  /// The holder of the card that was shown, and nobody else.
  static SessionReading<SignedIn> of(PersonNumber shown) {
    return (user, token) -> {
      SignedIn signedIn = somebody(user, token);
      if (signedIn.holder().filter(holder -> holder.number().equals(shown)).isEmpty()) {
        throw new ContractBreach("the hall's answer names another person");
      }
      return signedIn;
    };
  }

  static SignedIn somebody(Members members, HallToken token) throws ContractBreach {
    Members holder = members.part("holder");
    return signedIn(
        members,
        token,
        Optional.of(new Person(holder.text("name", Forms.PERSON_NAME), number(holder))),
        holder.oneOf("ageGroup", AgeGroup.class));
  }

  private static PersonNumber number(Members holder) throws ContractBreach {
    return PersonNumber.from(holder.text("number", Forms.PERSON_NUMBER))
        .orElseThrow(() -> Members.outOfContract("number"));
  }

  static SignedIn nobody(Members members, HallToken token) throws ContractBreach {
    if (members.has("holder")) {
      throw new ContractBreach("the hall's answer names somebody where nobody signed in");
    }
    return signedIn(members, token, Optional.empty(), AgeGroup.ADULT);
  }

  private static SignedIn signedIn(
      Members members, HallToken token, Optional<Person> holder, AgeGroup ageGroup)
      throws ContractBreach {
    return new SignedIn(
        token,
        pseudonym(members),
        holder,
        ageGroup,
        members.each("companies", MOST, SignInAnswers::company),
        members.yes("agent"),
        waiting(members, "undelivered"),
        waiting(members, "unpaid"),
        waiting(members, "drafts"));
  }

  private static Company company(Members members) throws ContractBreach {
    CompanyCode code =
        CompanyCode.from(members.text("code", Forms.COMPANY_CODE))
            .orElseThrow(() -> Members.outOfContract("code"));
    return new Company(members.text("name", Forms.LINE), code);
  }

  static Acting forPrincipal(Members members, HallToken token) throws ContractBreach {
    return acting(
        members,
        token,
        Optional.of(members.text("mandate", Forms.MANDATE)),
        members.oneOf("ageGroup", AgeGroup.class));
  }

  static Acting forCompany(Members members, HallToken token) throws ContractBreach {
    if (members.has("mandate") || members.oneOf("ageGroup", AgeGroup.class) != AgeGroup.ADULT) {
      throw new ContractBreach("the hall's answer takes a company for a person");
    }
    return acting(members, token, Optional.empty(), AgeGroup.ADULT);
  }

  private static Acting acting(
      Members members, HallToken token, Optional<String> mandate, AgeGroup ageGroup)
      throws ContractBreach {
    return new Acting(
        token,
        pseudonym(members),
        mandate,
        ageGroup,
        waiting(members, "undelivered"),
        waiting(members, "unpaid"),
        waiting(members, "drafts"));
  }

  private static Pseudonym pseudonym(Members members) throws ContractBreach {
    return new Pseudonym(members.text("pseudonym", Forms.PSEUDONYM));
  }

  private static List<SignedIn.Waiting> waiting(Members members, String name)
      throws ContractBreach {
    return members.each(
        name,
        MOST,
        one -> new SignedIn.Waiting(one.caseNumber("caseNumber"), one.service("service")));
  }
}
