package org.hallkiosk.kiosk.effects;

import java.time.Duration;
import java.util.List;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Category;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.Policies;
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
        Masking.DEFAULT);
  }
}
