package org.hallkiosk.kiosk.hall.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.hallkiosk.kiosk.hall.GuidePage;
import org.hallkiosk.kiosk.hall.HallStatus;

/// Reads what is told to everybody: the guide, and what the hall cannot do now.
final class GuideAnswers {

  private static final int MOST_ITEMS = 500;
  private static final int MOST_NAMES = 20;
  private static final int MOST_MATERIALS = 50;
  private static final int MOST_CLOSED = 1000;
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
    for (Closed one : members.each("closed", MOST_CLOSED, GuideAnswers::closed)) {
      if (closed.put(one.service(), one.reason()) != null) {
        throw Members.outOfContract("closed");
      }
    }
    return new HallStatus(
        closed,
        new HashSet<>(members.lines("downDepartments", MOST_DEPARTMENTS, Forms.DEPARTMENT)),
        members.texts("nearest"));
  }

  private record Closed(ServiceId service, HallStatus.Closure reason) {}

  private static Closed closed(Members members) throws ContractBreach {
    return new Closed(
        members.service("service"), members.oneOf("reason", HallStatus.Closure.class));
  }
}
