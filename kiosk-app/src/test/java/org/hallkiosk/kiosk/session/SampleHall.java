package org.hallkiosk.kiosk.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.catalog.Agency;
import org.hallkiosk.kiosk.catalog.Assurance;
import org.hallkiosk.kiosk.catalog.Audience;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Minors;
import org.hallkiosk.kiosk.catalog.PlannedStep;
import org.hallkiosk.kiosk.catalog.Promise;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Stock;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.identity.Company;
import org.hallkiosk.kiosk.identity.CompanyCode;
import org.hallkiosk.kiosk.identity.IdNumber;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.identity.Pseudonym;

/// A hall of made-up people, companies and services, with one service of every kind of access.
final class SampleHall {

  /// Whose card [Walk#card] is.
  static final Person HOLDER = new Person("张示例", new IdNumber("11010519491231002X"));

  static final Company COMPANY = new Company("示例科技有限公司", new CompanyCode("91350100M000100Y43"));
  static final Company OTHER_COMPANY =
      new Company("样本商贸有限公司", new CompanyCode("91350211M000100Y46"));

  static final ServiceId QUEUE = new ServiceId("queue-ticket");
  static final ServiceId COMPANY_SERVICE = new ServiceId("licence-print");
  static final ServiceId GROWN_UP = new ServiceId("loan");
  static final ServiceId IN_PERSON = new ServiceId("traffic-violation");

  static final SignInEvidence.ServiceCard SERVICE_CARD =
      new SignInEvidence.ServiceCard("FW-0001", new byte[32], new byte[70]);

  static final GuideItem ITEM =
      new GuideItem(
          "G-1",
          "示例事项",
          List.of(),
          "示例部门",
          "3 号窗口",
          List.of("身份证"),
          "5 个工作日",
          "不收费",
          "https://hall.example/G-1",
          Optional.of(QUEUE));

  private static final Texts TEXT = new Texts("字", "text");

  private SampleHall() {}

  static Catalog catalog() {
    Catalog one = Walk.catalog();
    List<Service> all = new ArrayList<>(one.services());
    all.add(service(QUEUE, Audience.ANYBODY, Agency.AGENT_ALLOWED, Minors.GUARDIAN_UNDER_14));
    all.add(
        service(COMPANY_SERVICE, Audience.COMPANY, Agency.AGENT_ALLOWED, Minors.GUARDIAN_UNDER_14));
    all.add(service(GROWN_UP, Audience.PERSON, Agency.AGENT_ALLOWED, Minors.ADULTS_ONLY));
    all.add(service(IN_PERSON, Audience.PERSON, Agency.IN_PERSON_ONLY, Minors.GUARDIAN_UNDER_18));
    return new Catalog(one.categories(), all);
  }

  static Walk walk() {
    return new Walk(catalog()).send(new Event.Started("run00001", List.of(), Set.of(), Map.of()));
  }

  private static Service service(ServiceId id, Audience audience, Agency agency, Minors minors) {
    List<ServiceStep> steps =
        audience == Audience.ANYBODY
            ? List.of(new ServiceStep.Review(TEXT, false), new ServiceStep.Submit())
            : List.of(
                new ServiceStep.Identify(),
                new ServiceStep.CheckPerson(),
                new ServiceStep.Review(TEXT, false),
                new ServiceStep.Submit(),
                new ServiceStep.Print(TEXT, DocumentKind.RESULT, Stock.PLAIN),
                new ServiceStep.Receipt(),
                new ServiceStep.Rate());
    return new Service(
        id,
        "0002",
        Walk.catalog().categories().getFirst().id(),
        new Texts(id.value(), id.value()),
        TEXT,
        audience,
        audience == Audience.ANYBODY ? Assurance.NONE : Assurance.CARD_AND_PERSON_CHECK,
        agency,
        minors,
        List.of(),
        Optional.empty(),
        new Promise.Immediate(),
        steps.stream().map(PlannedStep::always).toList());
  }

  static SignedIn anybody() {
    return signedIn(Optional.empty(), AgeGroup.ADULT, List.of(), false);
  }

  static SignedIn holder() {
    return signedIn(Optional.of(HOLDER), AgeGroup.ADULT, List.of(), false);
  }

  static SignedIn aged(AgeGroup group, SignedIn.Waiting... drafts) {
    return new SignedIn(
        new HallToken("secret-token"),
        new Pseudonym("pseudonym-1"),
        Optional.of(HOLDER),
        group,
        List.of(),
        false,
        List.of(),
        List.of(),
        List.of(drafts));
  }

  static SignedIn ofCompanies(Company... companies) {
    return signedIn(Optional.of(HOLDER), AgeGroup.ADULT, List.of(companies), false);
  }

  static SignedIn agent() {
    return signedIn(Optional.of(HOLDER), AgeGroup.ADULT, List.of(), true);
  }

  private static SignedIn signedIn(
      Optional<Person> holder, AgeGroup age, List<Company> companies, boolean agent) {
    return new SignedIn(
        new HallToken("secret-token"),
        new Pseudonym("pseudonym-1"),
        holder,
        age,
        companies,
        agent,
        List.of(),
        List.of(),
        List.of());
  }
}
