package org.hallkiosk.kiosk.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.identity.Company;
import org.hallkiosk.kiosk.identity.CompanyCode;
import org.hallkiosk.kiosk.view.Nearest;
import org.hallkiosk.kiosk.view.OtherHolder;
import org.hallkiosk.kiosk.view.View;

/// For whom one acts, the way to the phone, and the guide.
final class OthersGallery {

  static final CompanyCode CODE = CompanyCode.from("91350200MA00TEEX1Q").orElseThrow();

  private OthersGallery() {}

  static List<Gallery.Exhibit> all() {
    List<Gallery.Exhibit> found = new ArrayList<>();
    for (OtherHolder whose : OtherHolder.values()) {
      found.add(
          Gallery.plain(
              "othercard-" + Gallery.name(whose), new View.OtherCard(whose, Optional.empty())));
    }
    View.CardHint hint = View.CardHint.UNREADABLE;
    found.add(
        Gallery.plain(
            "othercard-hint", new View.OtherCard(OtherHolder.GUARDIAN, Optional.of(hint))));
    found.add(Gallery.plain("choosecompany", new View.ChooseCompany(companies(2))));
    found.add(Gallery.plain("choosecompany-many", new View.ChooseCompany(companies(14))));
    found.add(Gallery.plain("choosecompany-none", new View.ChooseCompany(List.of())));
    found.add(Gallery.plain("principals", new View.Principals(Gallery.NAME, 0)));
    found.add(Gallery.plain("principals-served", new View.Principals(Gallery.NAME, 7)));
    View left = new View.Principals(Gallery.NAME, 2, Arrays.asList(View.Place.values()));
    found.add(Gallery.plain("principals-left", left));
    String code = "https://hall.example.gov.cn/go/20261121000137";
    found.add(Gallery.plain("handover", new View.HandOver(Gallery.SERVICE, code)));
    found.add(Gallery.plain("guide", new View.Guide("", List.of())));
    found.add(Gallery.plain("guide-hits", new View.Guide("身份证", hits(10))));
    found.add(Gallery.plain("guide-few-hits", new View.Guide("sfz", hits(2))));
    found.add(Gallery.plain("guide-none", new View.Guide("没有这样的事项", List.of())));
    Optional<View.ServiceTile> here = Optional.of(tile(Optional.empty(), Optional.empty()));
    Optional<View.ServiceTile> shut =
        Optional.of(tile(Optional.of(View.Limit.NO_PRINTER), Optional.of(Gallery.TERMINAL)));
    found.add(Gallery.plain("guideentry", entry(Optional.empty(), 3)));
    found.add(Gallery.plain("guideentry-here", entry(here, 3)));
    found.add(Gallery.plain("guideentry-shut", entry(shut, 3)));
    found.add(Gallery.plain("guideentry-long", entry(here, 24)));
    return found;
  }

  private static List<Company> companies(int count) {
    List<Company> found = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      found.add(new Company("示例科技有限公司第 " + i + " 分公司", CODE));
    }
    return found;
  }

  private static List<View.GuideHit> hits(int count) {
    List<View.GuideHit> found = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      found.add(new View.GuideHit("G-" + i, "居民身份证换领、补领（第 " + i + " 类情形）", "公安局户政管理科"));
    }
    return found;
  }

  private static View.ServiceTile tile(
      Optional<View.Limit> unavailable, Optional<Nearest> nearest) {
    return new View.ServiceTile(
        new ServiceId("no-house-certificate"),
        Gallery.SERVICE,
        Gallery.SERVICE,
        unavailable,
        nearest);
  }

  private static View entry(Optional<View.ServiceTile> service, int materials) {
    List<String> bring = new ArrayList<>();
    for (int i = 1; i <= materials; i++) {
      bring.add("材料 " + i + "：原件一份，现场核对后退还");
    }
    return new View.GuideEntry(
        "G-1",
        "无房证明",
        "自然资源和规划局不动产登记中心",
        "一楼 C 区 12 至 18 号窗口",
        bring,
        "当场办结",
        "不收费",
        "https://hall.example.gov.cn/guide/G-1",
        service);
  }
}
