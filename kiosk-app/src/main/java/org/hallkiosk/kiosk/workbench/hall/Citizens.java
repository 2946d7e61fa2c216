package org.hallkiosk.kiosk.workbench.hall;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.identity.IdNumber;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.workbench.hall.Citizen.Standing;
import org.hallkiosk.kiosk.workbench.hall.FaceLook.Beard;
import org.hallkiosk.kiosk.workbench.hall.FaceLook.Collar;
import org.hallkiosk.kiosk.workbench.hall.FaceLook.Glasses;
import org.hallkiosk.kiosk.workbench.hall.FaceLook.Hair;

/// The people of 示例市. All are invented; their numbers carry valid check characters. Long, because a
/// citizen with a face takes thirty lines.
public final class Citizens {

  /// No house, a registered phone, a card in order.
  public static final Citizen ORDINARY =
      new Citizen(
          new Person("张示例", new IdNumber("110105199003071239")),
          "1",
          "01",
          "示例市城东区样板路1号",
          "示例市公安局城东分局",
          LocalDate.of(2019, 6, 1),
          Optional.of(LocalDate.of(2039, 6, 1)),
          "13700009050",
          Standing.ORDINARY,
          new FaceLook(
              0xEBC39D,
              0x1C1614,
              Hair.SHORT,
              0.235,
              0.31,
              0.105,
              0.052,
              0.035,
              0.01,
              0.13,
              0.085,
              0.02,
              Glasses.NONE,
              Beard.NONE,
              0x2F5D8C,
              Collar.SHIRT));

  /// 无房证明 is refused.
  public static final Citizen HOUSE_OWNER =
      new Citizen(
          new Person("王有房", new IdNumber("320106197809210310")),
          "1",
          "01",
          "示例市城东区安居里3号",
          "示例市公安局城东分局",
          LocalDate.of(2012, 1, 10),
          Optional.of(LocalDate.of(2032, 1, 10)),
          "13900005678",
          Standing.OWNS_PROPERTY,
          new FaceLook(
              0xDDB08A,
              0x3B3734,
              Hair.SIDE_PART,
              0.255,
              0.315,
              0.115,
              0.046,
              0.04,
              -0.014,
              0.125,
              0.1,
              0.008,
              Glasses.SQUARE,
              Beard.NONE,
              0x3A4048,
              Collar.JACKET));

  public static final Citizen LOST_CARD =
      new Citizen(
          new Person("赵挂失", new IdNumber("510104199311304178")),
          "1",
          "01",
          "示例市城西区寻物巷4号",
          "示例市公安局城西分局",
          LocalDate.of(2020, 8, 20),
          Optional.of(LocalDate.of(2040, 8, 20)),
          "13600004321",
          Standing.CARD_LOST,
          new FaceLook(
              0xE6BA92,
              0x14110F,
              Hair.CREW,
              0.245,
              0.29,
              0.1,
              0.048,
              0.02,
              0.022,
              0.12,
              0.078,
              0.014,
              Glasses.NONE,
              Beard.GOATEE,
              0x4F6B3C,
              Collar.CREW_NECK));

  /// The card ran out in May 2024.
  public static final Citizen EXPIRED_CARD =
      new Citizen(
          new Person("钱过期", new IdNumber("330103196902145267")),
          "2",
          "01",
          "示例市城东区旧历胡同5号",
          "示例市公安局城东分局",
          LocalDate.of(2004, 5, 1),
          Optional.of(LocalDate.of(2024, 5, 1)),
          "13500008765",
          Standing.ORDINARY,
          new FaceLook(
              0xE9C4A4,
              0x6C6763,
              Hair.BUN,
              0.225,
              0.3,
              0.088,
              0.044,
              0.03,
              0.004,
              0.15,
              0.065,
              0.024,
              Glasses.ROUND,
              Beard.NONE,
              0x7A5B86,
              Collar.SHIRT));

  /// A card that says 长期.
  public static final Citizen LONG_TERM =
      new Citizen(
          new Person("孙长期", new IdNumber("210102194908156116")),
          "1",
          "01",
          "示例市城西区康乐村6号",
          "示例市公安局城西分局",
          LocalDate.of(2009, 9, 1),
          Optional.empty(),
          "13400002468",
          Standing.ORDINARY,
          new FaceLook(
              0xE2B995,
              0xC9C6C2,
              Hair.BALD,
              0.24,
              0.335,
              0.098,
              0.042,
              0.05,
              -0.008,
              0.155,
              0.088,
              0.012,
              Glasses.SQUARE,
              Beard.MOUSTACHE,
              0x5E5A50,
              Collar.JACKET));

  /// A name of the rare plane (GB 18030-2022), 𠮷 U+20BB7.
  public static final Citizen RARE_NAME =
      new Citizen(
          new Person("𠮷样本", new IdNumber("350203198806267393")),
          "1",
          "01",
          "示例市城东区生僻字路7号",
          "示例市公安局城东分局",
          LocalDate.of(2021, 2, 2),
          Optional.of(LocalDate.of(2041, 2, 2)),
          "13300001357",
          Standing.ORDINARY,
          new FaceLook(
              0xEEC7A3,
              0x201815,
              Hair.CURLY,
              0.228,
              0.305,
              0.11,
              0.056,
              0.022,
              0.0,
              0.118,
              0.092,
              0.028,
              Glasses.NONE,
              Beard.NONE,
              0x2C7A74,
              Collar.CREW_NECK));

  /// Lives here on a permit for residents of Hong Kong, Macao and Taiwan.
  public static final Citizen HONG_KONG_RESIDENT =
      new Citizen(
          new Person("罗示例", new IdNumber("810000199104030012")),
          "1",
          "",
          "示例市城东区港湾路13号",
          "示例市公安局城东分局",
          LocalDate.of(2023, 9, 1),
          Optional.of(LocalDate.of(2043, 9, 1)),
          "15700001470",
          Standing.ORDINARY,
          new FaceLook(
              0xF0CDA6,
              0x0F0D12,
              Hair.CREW,
              0.222,
              0.34,
              0.088,
              0.06,
              0.048,
              0.02,
              0.115,
              0.062,
              0.026,
              Glasses.SQUARE,
              Beard.FULL,
              0x4A2F6B,
              Collar.SHIRT));

  /// A foreign permanent resident with the card of 2023.
  public static final Citizen STAR_CARD_HOLDER =
      new Citizen(
          new Person("样本娜", new IdNumber("911124198506200025")),
          "2",
          "",
          "示例市城西区外宾里14号",
          "国家移民管理局",
          LocalDate.of(2023, 12, 1),
          Optional.of(LocalDate.of(2043, 11, 30)),
          "15600008520",
          Standing.ORDINARY,
          new FaceLook(
              0xF6DCC6,
              0xB5863C,
              Hair.CURLY,
              0.212,
              0.31,
              0.102,
              0.064,
              0.012,
              -0.018,
              0.158,
              0.1,
              0.034,
              Glasses.ROUND,
              Beard.NONE,
              0x1F8A4C,
              Collar.JACKET));

  private static final List<Citizen> ALL =
      List.of(
          ORDINARY,
          new Citizen(
              new Person("李样本", new IdNumber("440524198505122289")),
              "2",
              "01",
              "示例市城西区范例街2号",
              "示例市公安局城西分局",
              LocalDate.of(2018, 3, 15),
              Optional.of(LocalDate.of(2038, 3, 15)),
              "13800001234",
              Standing.ORDINARY,
              new FaceLook(
                  0xF2CFB0,
                  0x2A1B17,
                  Hair.LONG,
                  0.215,
                  0.325,
                  0.095,
                  0.058,
                  0.015,
                  0.018,
                  0.14,
                  0.07,
                  0.03,
                  Glasses.NONE,
                  Beard.NONE,
                  0xB04A5A,
                  Collar.CREW_NECK)),
          HOUSE_OWNER,
          LOST_CARD,
          EXPIRED_CARD,
          LONG_TERM,
          RARE_NAME,
          new Citizen(
              new Person("古丽示例·样本", new IdNumber("650102199504038425")),
              "2",
              "05",
              "示例市城西区团结路8号",
              "示例市公安局城西分局",
              LocalDate.of(2022, 5, 5),
              Optional.of(LocalDate.of(2042, 5, 5)),
              "13200009753",
              Standing.ORDINARY,
              new FaceLook(
                  0xE8BE9A,
                  0x3A2418,
                  Hair.BOB,
                  0.21,
                  0.295,
                  0.108,
                  0.062,
                  0.042,
                  0.026,
                  0.146,
                  0.074,
                  0.034,
                  Glasses.NONE,
                  Beard.NONE,
                  0xC98A2E,
                  Collar.SHIRT)),
          new Citizen(
              new Person("欧阳示范", new IdNumber("420106200101099133")),
              "1",
              "01",
              "示例市城东区大学城9号",
              "示例市公安局城东分局",
              LocalDate.of(2017, 11, 11),
              Optional.of(LocalDate.of(2027, 11, 11)),
              "13100006420",
              Standing.ORDINARY,
              new FaceLook(
                  0xF0CBA8,
                  0x5A3A22,
                  Hair.SIDE_PART,
                  0.22,
                  0.32,
                  0.118,
                  0.054,
                  0.005,
                  0.012,
                  0.128,
                  0.06,
                  0.006,
                  Glasses.ROUND,
                  Beard.NONE,
                  0xD8D3C8,
                  Collar.CREW_NECK)),
          new Citizen(
              new Person("周模板", new IdNumber("610103198112251053")),
              "1",
              "03",
              "示例市城西区模范街10号",
              "示例市公安局城西分局",
              LocalDate.of(2016, 7, 7),
              Optional.of(LocalDate.of(2036, 7, 7)),
              "13000007531",
              Standing.ORDINARY,
              new FaceLook(
                  0xC99A73,
                  0x16100C,
                  Hair.SHORT,
                  0.262,
                  0.325,
                  0.092,
                  0.044,
                  0.028,
                  -0.02,
                  0.142,
                  0.095,
                  0.018,
                  Glasses.NONE,
                  Beard.FULL,
                  0x8C3B2E,
                  Collar.SHIRT)),
          new Citizen(
              new Person("吴范例", new IdNumber("37020219760418164X")),
              "2",
              "01",
              "示例市城东区演示大道11号",
              "示例市公安局城东分局",
              LocalDate.of(2015, 12, 12),
              Optional.of(LocalDate.of(2035, 12, 12)),
              "15900003690",
              Standing.OWNS_PROPERTY,
              new FaceLook(
                  0xEDC8AA,
                  0x171312,
                  Hair.LONG,
                  0.242,
                  0.29,
                  0.112,
                  0.05,
                  0.045,
                  -0.004,
                  0.122,
                  0.096,
                  0.01,
                  Glasses.SQUARE,
                  Beard.NONE,
                  0x23395B,
                  Collar.JACKET)),
          new Citizen(
              new Person("郑试验", new IdNumber("500103199807302792")),
              "1",
              "15",
              "示例市城西区试验田12号",
              "示例市公安局城西分局",
              LocalDate.of(2023, 10, 10),
              Optional.of(LocalDate.of(2043, 10, 10)),
              "15800002580",
              Standing.ORDINARY,
              new FaceLook(
                  0xD9AB84,
                  0x2E211A,
                  Hair.CURLY,
                  0.25,
                  0.335,
                  0.086,
                  0.04,
                  0.008,
                  0.016,
                  0.16,
                  0.068,
                  0.022,
                  Glasses.ROUND,
                  Beard.MOUSTACHE,
                  0x6A8FB5,
                  Collar.CREW_NECK)),
          HONG_KONG_RESIDENT,
          STAR_CARD_HOLDER);

  private Citizens() {}

  public static List<Citizen> all() {
    return ALL;
  }

  public static Optional<Citizen> withNumber(String number) {
    return ALL.stream().filter(one -> one.person().number().value().equals(number)).findFirst();
  }
}
