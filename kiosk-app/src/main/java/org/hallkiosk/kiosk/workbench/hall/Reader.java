package org.hallkiosk.kiosk.workbench.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.CardApproval;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.Delivery;
import org.hallkiosk.kiosk.hall.ServiceCardChange;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.identity.PersonNumber;
import org.hallkiosk.kiosk.workbench.hall.RequestBody.MalformedRequest;

/// Reads what terminals send, strictly by the contract.
final class Reader {

  static final String CASE = "[A-Za-z0-9-]{6,40}";

  private static final String NAME = "(?s).{1,100}";
  static final String FIELD = "[A-Za-z0-9._-]{1,60}";
  private static final String SERVICE = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final String SERIAL = "[0-9A-Z]{0,20}[0-9]{1,18}";

  private static final int MOST_MATERIALS = 50;

  private static final String[] CARD_MEMBERS = {"number", "challenge", "signature"};

  private Reader() {}

  static CardEvidence idCard(byte[] json) throws MalformedRequest {
    RequestBody body = RequestBody.of(json, "name", "number", "issuer", "validFrom", "validUntil");
    return new CardEvidence(
        person(body),
        body.text("issuer", NAME),
        body.date("validFrom"),
        body.dateIfThere("validUntil"));
  }

  private static Person person(RequestBody body) throws MalformedRequest {
    String name = body.text("name", NAME);
    Optional<PersonNumber> number = PersonNumber.from(body.text("number", "[0-9A-Z]{15,18}"));
    if (name.isBlank() || number.isEmpty()) {
      throw new MalformedRequest();
    }
    return new Person(name, number.get());
  }

  static SignInEvidence socialCard(byte[] json) throws MalformedRequest {
    RequestBody body = RequestBody.of(json, "name", "number", "cardNumber");
    return new SignInEvidence.SocialSecurityCard(
        person(body), body.text("cardNumber", "[0-9A-Z]{1,32}"));
  }

  static SignInEvidence.ServiceCard serviceCard(byte[] json) throws MalformedRequest {
    return serviceCard(RequestBody.of(json, CARD_MEMBERS));
  }

  static ServiceCardChange serviceCardChange(byte[] json) throws MalformedRequest {
    RequestBody body = RequestBody.of(json, "change", "card");
    String change = body.text("change", "BIND|UNBIND|REPORT_LOST");
    if (body.has("card") != change.equals("BIND")) {
      throw new MalformedRequest();
    }
    return switch (change) {
      case "BIND" -> new ServiceCardChange.Bind(serviceCard(body.object("card", CARD_MEMBERS)));
      case "UNBIND" -> new ServiceCardChange.Unbind();
      default -> new ServiceCardChange.ReportLost();
    };
  }

  private static SignInEvidence.ServiceCard serviceCard(RequestBody body) throws MalformedRequest {
    return new SignInEvidence.ServiceCard(
        body.text("number", "[0-9A-Z-]{1,32}"), body.bytes("challenge"), body.bytes("signature"));
  }

  static Application application(byte[] json) throws MalformedRequest {
    RequestBody body = RequestBody.of(json, "service", "answers", "materials", "fee", "draft");
    return new Application(
        service(body),
        body.texts("answers"),
        materials(body),
        body.has("fee") ? Optional.of(fen(body, "fee")) : Optional.empty(),
        body.textIfThere("draft", CASE).map(CaseNumber::new));
  }

  static ServiceId service(RequestBody body) throws MalformedRequest {
    return new ServiceId(body.text("service", SERVICE));
  }

  private static List<MaterialRef> materials(RequestBody body) throws MalformedRequest {
    List<MaterialRef> materials = new ArrayList<>();
    for (RequestBody one :
        body.objects(
            "materials", MOST_MATERIALS, "material", "way", "sha256", "pages", "id", "until")) {
      materials.add(material(one));
    }
    return materials;
  }

  private static MaterialRef material(RequestBody one) throws MalformedRequest {
    String material = one.text("material", FIELD);
    return switch (one.text("way", "uploaded|held|follows")) {
      case "uploaded" ->
          new MaterialRef.Uploaded(
              material,
              one.with("material", "way", "sha256", "pages").text("sha256", "[0-9a-f]{64}"),
              one.integer("pages", 1, 500));
      case "held" ->
          new MaterialRef.Held(
              material, one.with("material", "way", "id").text("id", "[A-Za-z0-9:._-]{1,64}"));
      default ->
          new MaterialRef.Follows(material, one.with("material", "way", "until").date("until"));
    };
  }

  static Fen fen(RequestBody body, String name) throws MalformedRequest {
    try {
      return new Fen(body.amount(name));
    } catch (IllegalArgumentException e) {
      throw new MalformedRequest();
    }
  }

  static Delivery delivery(byte[] json) throws MalformedRequest {
    RequestBody body = RequestBody.of(json, "caseNumber", "kind", "pages", "serials", "spoilt");
    return new Delivery(
        new CaseNumber(body.text("caseNumber", CASE)),
        DocumentKind.valueOf(body.text("kind", "RESULT|FISCAL_RECEIPT")),
        body.integer("pages", 0, 500),
        body.list("serials", SERIAL),
        body.list("spoilt", SERIAL));
  }

  static CardApproval approval(RequestBody body) throws MalformedRequest {
    return new CardApproval(
        fen(body, "amount"),
        body.text("authorisation", "[!-~]{1,40}"),
        body.text("trace", "[!-~]{1,40}"));
  }
}
