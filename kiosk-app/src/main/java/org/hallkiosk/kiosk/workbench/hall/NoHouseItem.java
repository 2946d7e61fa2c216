package org.hallkiosk.kiosk.workbench.hall;

import java.util.Map;
import java.util.Optional;

/// The item 无房证明 as the hall's item directory has it.
///
/// @param purpose in Chinese
/// @param region in Chinese
record NoHouseItem(String purpose, String region) {

  static final String SERVICE = "no-house-certificate";

  private static final String WHOLE_CITY = "city";
  private static final Map<String, String> PURPOSES =
      Map.of(
          "home-purchase", "购房资格审核",
          "housing-loan", "办理住房贷款",
          "household-registration", "户籍落户",
          "school-enrolment", "子女入学",
          "provident-fund", "提取住房公积金",
          "other", "其他");
  private static final Map<String, String> REGIONS =
      Map.of(WHOLE_CITY, "示例市全市行政区域", "chengdong", "示例市城东区", "chengxi", "示例市城西区");

  /// Empty when the answers are not those that the item asks for.
  static Optional<NoHouseItem> from(Map<String, String> answers) {
    String purpose = PURPOSES.get(answers.getOrDefault("purpose", ""));
    String region = REGIONS.get(answers.getOrDefault("region", WHOLE_CITY));
    boolean others = answers.keySet().stream().anyMatch(key -> !key.matches("purpose|region"));
    return purpose == null || region == null || others
        ? Optional.empty()
        : Optional.of(new NoHouseItem(purpose, region));
  }
}
