package org.hallkiosk.kiosk.workbench.hall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.catalog.Hours;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.Acting;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.CaseFile;
import org.hallkiosk.kiosk.hall.Elsewhere;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.hallkiosk.kiosk.hall.GuidePage;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallRow;
import org.hallkiosk.kiosk.hall.HallStatus;
import org.hallkiosk.kiosk.hall.HeldMaterial;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.hall.PersonChecked;
import org.hallkiosk.kiosk.hall.Preparation;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.hall.StaffCheck;
import org.hallkiosk.kiosk.hall.Statement;

/// Words the hall's answers as the contract has them. Long, because each answer has its members.
final class Writer {

  private Writer() {}

  /// Members in their order; what is absent is left out.
  private static final class Members {
    private final Map<String, Object> all = new LinkedHashMap<>();

    Members with(String name, Object value) {
      all.put(name, value);
      return this;
    }

    Members with(String name, Optional<?> value) {
      value.ifPresent(one -> all.put(name, one));
      return this;
    }

    Map<String, Object> map() {
      return all;
    }
  }

  private static Members of(String name, Object value) {
    return new Members().with(name, value);
  }

  private static Map<String, Object> texts(Texts texts) {
    return of("zh", texts.zh()).with("en", texts.en()).map();
  }

  static Map<String, Object> status(HallStatus status) {
    List<Map<String, Object>> closed =
        status.closed().entrySet().stream()
            .map(one -> of("service", one.getKey().value()).with("reason", one.getValue()).map())
            .toList();
    return of("services", services(status.services()))
        .with("closed", closed)
        .with("downDepartments", status.downDepartments())
        .with("elsewhere", status.elsewhere().stream().map(Writer::elsewhere).toList())
        .map();
  }

  private static Map<String, Object> elsewhere(Elsewhere place) {
    return of("place", place.kind())
        .with("name", texts(place.name()))
        .with("address", texts(place.address()))
        .with("services", services(place.services()))
        .with("hours", place.hours().map(Writer::hours))
        .map();
  }

  private static Map<String, Object> hours(Hours hours) {
    return of("days", hours.days().stream().sorted().toList())
        .with("opens", hours.from().toString())
        .with("closes", hours.until().toString())
        .map();
  }

  private static List<String> services(Set<ServiceId> services) {
    return services.stream().map(ServiceId::value).sorted().toList();
  }

  static Map<String, Object> guide(GuidePage page) {
    return of("edition", page.edition())
        .with("items", page.items().stream().map(Writer::guideItem).toList())
        .with("next", page.next())
        .map();
  }

  private static Map<String, Object> guideItem(GuideItem item) {
    return of("code", item.code())
        .with("name", item.name())
        .with("everyday", item.everyday())
        .with("department", item.department())
        .with("window", item.window())
        .with("materials", item.materials())
        .with("timeLimit", item.timeLimit())
        .with("fee", item.fee())
        .with("link", item.link())
        .with("service", item.service().map(ServiceId::value))
        .map();
  }

  static Map<String, Object> signedIn(SignedIn in) {
    Optional<Map<String, Object>> holder =
        in.holder()
            .map(
                person ->
                    of("name", person.name())
                        .with("number", person.number().value())
                        .with("ageGroup", in.ageGroup())
                        .map());
    List<Map<String, Object>> companies =
        in.companies().stream()
            .map(one -> of("name", one.name()).with("code", one.code().value()).map())
            .toList();
    return of("token", in.token().value())
        .with("pseudonym", in.pseudonym().value())
        .with("holder", holder)
        .with("companies", companies)
        .with("agent", in.agent())
        .with("undelivered", waiting(in.undelivered()))
        .with("unpaid", waiting(in.unpaid()))
        .with("drafts", waiting(in.drafts()))
        .map();
  }

  private static List<Map<String, Object>> waiting(List<SignedIn.Waiting> all) {
    return all.stream()
        .map(
            one ->
                of("caseNumber", one.caseNumber().value())
                    .with("service", one.service().value())
                    .map())
        .toList();
  }

  static Map<String, Object> acting(Acting acting) {
    return of("token", acting.token().value())
        .with("pseudonym", acting.pseudonym().value())
        .with("mandate", acting.mandate())
        .with("ageGroup", acting.ageGroup())
        .with("undelivered", waiting(acting.undelivered()))
        .with("unpaid", waiting(acting.unpaid()))
        .with("drafts", waiting(acting.drafts()))
        .map();
  }

  static Map<String, Object> checked(PersonChecked checked) {
    return switch (checked) {
      case PersonChecked.Passed _ -> of("result", "passed").map();
      case PersonChecked.NotPassed(int left) ->
          of("result", "not-passed").with("attemptsLeft", left).map();
    };
  }

  static Map<String, Object> staffCheck(StaffCheck check) {
    return switch (check) {
      case StaffCheck.Waiting _ -> of("result", "waiting").map();
      case StaffCheck.Passed _ -> of("result", "passed").map();
      case StaffCheck.NotPassed(var reason) ->
          of("result", "not-passed").with("reason", reason).map();
      case StaffCheck.Closed _ -> of("result", "closed").map();
    };
  }

  static Map<String, Object> records(List<HallRecord> records) {
    return of("records", records.stream().map(Writer::oneRecord).toList()).map();
  }

  private static Map<String, Object> oneRecord(HallRecord one) {
    return of("id", one.id())
        .with("rows", rows(one.rows()))
        .with("amount", one.amount().map(Fen::value))
        .with("lamp", one.lamp())
        .with("facts", one.facts())
        .with("pickable", one.pickable())
        .map();
  }

  private static List<Map<String, Object>> rows(List<HallRow> rows) {
    return rows.stream()
        .map(row -> of("label", texts(row.label())).with("value", row.value()).map())
        .toList();
  }

  static Map<String, Object> prepared(Preparation known) {
    return of("answers", known.answers())
        .with("held", known.held().stream().map(Writer::held).toList())
        .with("followUntil", known.followUntil().toString())
        .map();
  }

  private static Map<String, Object> held(HeldMaterial one) {
    return of("material", one.material())
        .with("id", one.id())
        .with("name", texts(one.name()))
        .with("source", texts(one.source()))
        .with("validUntil", one.validUntil().map(Object::toString))
        .map();
  }

  static Map<String, Object> draft(Application draft) {
    return of("service", draft.service().value())
        .with("answers", draft.answers())
        .with("materials", draft.materials().stream().map(Writer::material).toList())
        .with("fee", draft.fee().map(Fen::value))
        .with("draft", draft.draft().orElseThrow().value())
        .map();
  }

  private static Map<String, Object> material(MaterialRef one) {
    Members members = of("material", one.material());
    Members told =
        switch (one) {
          case MaterialRef.Uploaded up ->
              members.with("way", "uploaded").with("sha256", up.sha256()).with("pages", up.pages());
          case MaterialRef.Held held -> members.with("way", "held").with("id", held.id());
          case MaterialRef.Follows follows ->
              members.with("way", "follows").with("until", follows.until().toString());
        };
    return told.map();
  }

  static Map<String, Object> file(CaseFile file) {
    List<Map<String, Object>> parts =
        file.refusedParts().stream()
            .map(
                part ->
                    of("department", texts(part.department()))
                        .with("reason", texts(part.reason()))
                        .map())
            .toList();
    return of("number", file.number().value())
        .with("service", file.service().value())
        .with("rows", rows(file.rows()))
        .with("promisedBy", file.promisedBy().map(Object::toString))
        .with("lamp", file.lamp())
        .with("due", file.due().map(Fen::value))
        .with("refusedParts", parts)
        .with("documents", file.documents())
        .with("choices", file.choices())
        .map();
  }

  static Map<String, Object> order(Order order) {
    return of("number", order.number().value())
        .with("caseNumber", order.caseNumber().value())
        .with("amount", order.amount().value())
        .with("payee", texts(order.payee()))
        .with("payText", order.payText())
        .with("noticeNumber", order.noticeNumber())
        .with("status", order.status())
        .with("here", order.here())
        .map();
  }

  static Map<String, Object> statement(Statement statement) {
    return of("hall", lines(statement.hall())).with("channels", lines(statement.channels())).map();
  }

  private static List<Map<String, Object>> lines(List<Statement.Line> lines) {
    return lines.stream()
        .map(
            line ->
                of("order", line.order().value())
                    .with("paid", line.paid().value())
                    .with("refunded", line.refunded().value())
                    .map())
        .toList();
  }

  static Map<String, Object> outcome(ActionKey key, Outcome outcome) {
    Members members = of("key", key.value());
    Members told =
        switch (outcome) {
          case Outcome.Done(String number) ->
              members.with("outcome", "done").with("caseNumber", number);
          case Outcome.Accepted(String number) ->
              members.with("outcome", "accepted").with("caseNumber", number);
          case Outcome.Refused(var refusal) ->
              members.with("outcome", "refused").with("refusal", refusal);
          case Outcome.NeverReceived _ -> members.with("outcome", "never-received");
          case Outcome.Untraced(var refusal) -> of("refusal", refusal);
        };
    return told.map();
  }
}
