package org.hallkiosk.kiosk.guide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.hallkiosk.kiosk.hall.GuidePage;
import org.hallkiosk.kiosk.workbench.hall.item.Item;
import org.hallkiosk.kiosk.workbench.hall.item.ItemDirectory;

/// Books to search in: the embedded hall's, with its 10,000 items, and small ones.
final class Books {

  private Books() {}

  static GuideBook open(Path file) {
    return switch (GuideBook.open(file)) {
      case GuideOpening.Opened(GuideBook book) -> book;
      case GuideOpening.NotOpened(String sentence) -> throw new AssertionError(sentence);
    };
  }

  static List<GuideItem> hall() {
    org.hallkiosk.kiosk.workbench.hall.guide.GuideBook hall =
        new org.hallkiosk.kiosk.workbench.hall.guide.GuideBook(services());
    List<GuideItem> items = new ArrayList<>();
    Optional<GuidePage> page = hall.page(Optional.empty());
    while (page.isPresent()) {
      items.addAll(page.get().items());
      page = page.get().next().flatMap(next -> hall.page(Optional.of(next)));
    }
    return items;
  }

  private static Map<String, String> services() {
    try {
      Map<String, String> names = new LinkedHashMap<>();
      for (Item item : new ItemDirectory(Path.of("no-such-folder")).all()) {
        names.put(item.service(), item.name());
      }
      return names;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static GuideItem item(String code, String name, String... everyday) {
    return item(code, name, Optional.empty(), everyday);
  }

  static GuideItem own(String code, String name, String... everyday) {
    return item(code, name, Optional.of(new ServiceId("no-house-certificate")), everyday);
  }

  private static GuideItem item(
      String code, String name, Optional<ServiceId> service, String... everyday) {
    return new GuideItem(
        code,
        name,
        List.of(everyday),
        "示例局",
        "3 号窗口",
        List.of("居民身份证", "申请表"),
        "即办",
        "不收费",
        "https://zwfw.shili.example/guide/" + code,
        service);
  }

  static List<String> names(List<GuideItem> items) {
    return items.stream().map(GuideItem::name).toList();
  }
}
