package org.hallkiosk.kiosk.hall.wording;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallkiosk.kiosk.catalog.Hours;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Elsewhere;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.hallkiosk.kiosk.hall.GuidePage;
import org.hallkiosk.kiosk.hall.HallStatus;

/// Reads what is told to everybody: the guide, and what the hall cannot do now.
final class GuideAnswers {

  private static final int MOST_ITEMS = 500;
  private static final int MOST_NAMES = 20;
  private static final int MOST_MATERIALS = 50;
  private static final int MOST_SERVICES = 1000;
  private static final int MOST_PLACES = 50;
  private static final int MOST_DEPARTMENTS = 200;

  private GuideAnswers() {}

  /// A page that leads to itself would be read for ever.
  static Reading<GuidePage> pageAfter(Optional<String> from) {
    return members -> {
      GuidePage page = page(members);
      if (page.next().isPresent() && page.next().equals(from)) {
        throw new ContractBreach("the hall's page of the guide leads to itself");
      }
      return page;
    };
  }

  private static GuidePage page(Members members) throws ContractBreach {
    return new GuidePage(
        members.text("edition", Forms.EDITION),
        members.each("items", MOST_ITEMS, GuideAnswers::item),
        members.ifThere("next", page -> page.text("next", Forms.PAGE_MARK)));
  }

  private static GuideItem item(Members members) throws ContractBreach {
    return new GuideItem(
        members.text("code", Forms.ITEM_CODE),
        members.text("name", Forms.LINE),
        members.lines("everyday", MOST_NAMES, Forms.LINE),
        members.text("department", Forms.LINE),
        members.text("window", Forms.LINE),
        members.lines("materials", MOST_MATERIALS, Forms.LINE),
        members.text("timeLimit", Forms.LINE),
        members.text("fee", Forms.LINE),
        members.text("link", Forms.LINK),
        members.ifThere("service", item -> item.service("service")));
  }

  static HallStatus status(Members members) throws ContractBreach {
    Map<ServiceId, HallStatus.Closure> closed = new HashMap<>();
    for (Closed one : members.each("closed", MOST_SERVICES, GuideAnswers::closed)) {
      if (closed.put(one.service(), one.reason()) != null) {
        throw Members.outOfContract("closed");
      }
    }
    return new HallStatus(
        services(members),
        closed,
        new HashSet<>(members.lines("downDepartments", MOST_DEPARTMENTS, Forms.DEPARTMENT)),
        members.each("elsewhere", MOST_PLACES, GuideAnswers::elsewhere));
  }

  private static Elsewhere elsewhere(Members members) throws ContractBreach {
    return new Elsewhere(
        members.oneOf("place", Elsewhere.Kind.class),
        members.texts("name"),
        members.texts("address"),
        services(members),
        members.ifThere("hours", place -> hours(place.part("hours"))));
  }

  /// Each once.
  private static Set<ServiceId> services(Members members) throws ContractBreach {
    List<String> told = members.lines("services", MOST_SERVICES, Forms.SERVICE);
    Set<ServiceId> services = told.stream().map(ServiceId::new).collect(Collectors.toSet());
    if (services.size() != told.size()) {
      throw Members.outOfContract("services");
    }
    return services;
  }

  private static Hours hours(Members members) throws ContractBreach {
    Set<DayOfWeek> days = members.someOf("days", DayOfWeek.class);
    LocalTime opens = LocalTime.parse(members.text("opens", Forms.TIME_OF_DAY));
    LocalTime closes = LocalTime.parse(members.text("closes", Forms.TIME_OF_DAY));
    if (days.isEmpty() || !opens.isBefore(closes)) {
      throw Members.outOfContract("hours");
    }
    return new Hours(days, opens, closes);
  }

  private record Closed(ServiceId service, HallStatus.Closure reason) {}

  private static Closed closed(Members members) throws ContractBreach {
    return new Closed(
        members.service("service"), members.oneOf("reason", HallStatus.Closure.class));
  }
}
