package org.hallkiosk.kiosk.effects;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Agency;
import org.hallkiosk.kiosk.catalog.Assurance;
import org.hallkiosk.kiosk.catalog.Audience;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Category;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.Minors;
import org.hallkiosk.kiosk.catalog.Policies;
import org.hallkiosk.kiosk.catalog.Promise;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.identity.Masking;
import org.hallkiosk.kiosk.session.Session;

/// A session with an empty catalogue: these tests never get further than the home screen.
final class SampleServices {

  private SampleServices() {}

  static Session session() {
    Category category =
        new Category(new CategoryId("real-estate"), new Texts("不动产", "Real estate"), "home");
    return new Session(new Catalog(List.of(category), List.of()), policies());
  }

  /// A service that asks for nothing.
  static Service any() {
    Texts name = new Texts("示例事项", "Sample service");
    return new Service(
        new ServiceId("any-service"),
        "11330100MB0001",
        new CategoryId("real-estate"),
        name,
        name,
        Audience.PERSON,
        Assurance.CARD,
        Agency.AGENT_ALLOWED,
        Minors.GUARDIAN_UNDER_14,
        List.of(),
        Optional.empty(),
        new Promise.Immediate(),
        List.of());
  }

  private static Policies policies() {
    return new Policies(
        Duration.ofSeconds(60),
        Duration.ofSeconds(30),
        10,
        Duration.ofSeconds(60),
        Duration.ofSeconds(3),
        Duration.ofSeconds(60),
        Duration.ofSeconds(30),
        Duration.ofSeconds(900),
        Duration.ofSeconds(2),
        Duration.ofSeconds(180),
        Duration.ofSeconds(20),
        Duration.ofSeconds(5),
        5,
        3,
        Duration.ofSeconds(3),
        Duration.ofSeconds(180),
        Masking.DEFAULT);
  }
}
