package org.hallkiosk.kiosk.workbench.hall.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.hallkiosk.kiosk.hall.GuidePage;
import org.hallkiosk.kiosk.workbench.hall.data.DataFile;
import org.hallkiosk.kiosk.workbench.hall.data.Part;

/// The guide of the whole hall (办事指南): the items that terminals do, and others for every district,
/// made by combining what the guide's data name. The same data always make the same guide.
public final class GuideBook {

  /// As many items as a large hall has.
  public static final int ITEMS = 10_000;

  private static final int PAGE = 500;
  private static final String LINK = "https://zwfw.shili.example/guide/";

  private final String edition;
  private final List<GuideItem> items = new ArrayList<>();

  /// @param services what terminals do, by service id: names in Chinese
  public GuideBook(Map<String, String> services) {
    Part data = DataFile.resource("guide.yaml");
    data.only("edition", "everyday", "districts", "materials", "departments", "acts");
    edition = data.text("edition");
    Map<String, List<String>> everyday = new LinkedHashMap<>();
    data.members("everyday").forEach((name, part) -> everyday.put(name, texts(part)));
    services.forEach((id, name) -> items.add(ownItem(id, name, everyday)));
    combine(data);
  }

  private static List<String> texts(Part part) {
    return part.elements().stream().map(Part::text).toList();
  }

  private GuideItem ownItem(String id, String name, Map<String, List<String>> everyday) {
    return new GuideItem(
        "SAMPLE-" + id.toUpperCase(Locale.ROOT),
        name,
        everyday.getOrDefault(id, List.of()),
        "示例市政务服务中心",
        "自助终端、一楼综合窗口",
        List.of("居民身份证"),
        "见办理页面",
        "见办理页面",
        LINK + id,
        Optional.of(new ServiceId(id)));
  }

  /// Districts times departments times matters times acts, until there are enough.
  private void combine(Part data) {
    List<String> materials = data.texts("materials");
    List<Part> acts = data.parts("acts");
    List<Part> departments = data.parts("departments");
    for (String district : data.texts("districts")) {
      for (Part department : departments) {
        for (Part matter : department.parts("matters")) {
          for (Part act : acts) {
            if (items.size() == ITEMS) {
              return;
            }
            items.add(combined(district, department, matter, act, materials));
          }
        }
      }
    }
    throw new IllegalStateException("the guide's data make only " + items.size() + " items");
  }

  private GuideItem combined(
      String district, Part department, Part matter, Part act, List<String> materials) {
    int number = items.size() + 1;
    List<String> needed =
        Stream.of(number, number / 3 + 1, number / 7 + 2)
            .map(at -> materials.get(at % materials.size()))
            .distinct()
            .toList();
    List<String> everyday =
        matter.texts("everyday").stream().map(name -> act.text("everyday") + name).toList();
    return new GuideItem(
        "SAMPLE-G%05d".formatted(number),
        matter.text("name") + act.text("name") + "（" + district + "）",
        everyday,
        district + department.text("name"),
        district + "政务服务中心 " + (number % 40 + 1) + " 号窗口",
        needed,
        number % 3 == 0 ? "即办" : (number % 20 + 1) + " 个工作日",
        number % 5 == 0 ? number % 9 * 10 + 10 + " 元" : "不收费",
        LINK + "G%05d".formatted(number),
        Optional.empty());
  }

  /// @param from where a page begins, as the page before said; empty for the first
  /// @return empty where no page begins there in this edition
  public Optional<GuidePage> page(Optional<String> from) {
    Optional<Integer> start = from.isEmpty() ? Optional.of(0) : from.flatMap(this::start);
    return start.map(
        first -> {
          int end = Math.min(items.size(), first + PAGE);
          Optional<String> next =
              end < items.size() ? Optional.of(edition + "~" + end) : Optional.empty();
          return new GuidePage(edition, items.subList(first, end), next);
        });
  }

  private Optional<Integer> start(String mark) {
    String prefix = edition + "~";
    return Optional.of(mark)
        .filter(one -> one.startsWith(prefix) && one.substring(prefix.length()).matches("[0-9]{1,6}"))
        .map(one -> Integer.parseInt(one.substring(prefix.length())))
        .filter(at -> at < items.size());
  }
}
