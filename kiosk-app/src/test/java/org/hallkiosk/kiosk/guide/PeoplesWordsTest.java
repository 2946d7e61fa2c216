package org.hallkiosk.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How people ask for an item among the hall's 10,000: what they want is among the first five.
final class PeoplesWordsTest {

  private static final int FIRST = 5;

  @TempDir private static Path folder;
  private static GuideBook book;

  @BeforeAll
  static void fill() {
    book = Books.open(folder.resolve("guide.db"));
    assertEquals(Optional.empty(), book.replace("1", Books.hall()));
  }

  @AfterAll
  static void close() {
    book.close();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          无房证明, 无房证明
          居民身份证补办（城东区）, 居民身份证补办（城东区）
          城东区 身份证 补办, 居民身份证补办（城东区）
          身份证补办, 居民身份证补办
          营业执照, 营业执照打印
          公积金, 公积金账户查询
          特种设备, 特种设备使用首次申领
          网约车, 网约车驾驶员证首次申领
          宅基地, 宅基地使用权首次申领
          采矿许可, 采矿许可首次申领
          电子证照, 电子证照打印
          SAMPLE-QUEUE-TICKET, 排队取号
          """)
  void byItsName(String typed, String wanted) {
    assertAmongFirst(typed, wanted);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          掉了身份证, 居民身份证补办
          身份证不见了, 居民身份证补办
          我的身份证丢了怎么办, 居民身份证补办
          补身份证, 居民身份证补办
          小孩上学, 义务教育入学首次申领
          我要给小孩报名上学去哪里办, 义务教育入学首次申领
          娃上学, 义务教育入学首次申领
          孩子上户口, 出生登记首次申领
          开店, 个体工商户首次申领
          开饭店, 食品经营许可首次申领
          我想开个饭馆, 食品经营许可首次申领
          开公司, 有限责任公司首次申领
          养老钱, 养老保险缴费明细
          退休工资, 养老保险缴费明细
          罚单, 交通违法处理与缴款
          闯红灯, 交通违法处理与缴款
          违章, 交通违法处理与缴款
          驾照, 驾驶证信息
          验车, 机动车信息
          外地看病报销, 异地就医
          取公积金, 公积金提取首次申领
          低保户, 低保信息查询
          领结婚证, 婚姻登记首次申领
          离婚, 婚姻登记首次申领
          投诉, 12345 诉求
          12345, 12345 诉求
          老人坐公交, 老年人优待证申请
          老人免费坐车, 老年人优待证申请
          残疾证, 残疾人证进度
          买房税, 契税首次申领
          良民证, 无犯罪记录证明申请
          狗证, 养犬登记证首次申领
          跑滴滴, 网约车驾驶员证首次申领
          社保卡丢了, 社保卡临时挂失
          生孩子的钱, 生育津贴首次申领
          上大学贷款, 助学贷款
          房产证, 不动产权证书首次申领
          护照办好了没有, 出入境证件进度
          社卡, 社保卡临时挂失
          """)
  void byWhatTheyCallIt(String typed, String wanted) {
    assertAmongFirst(typed, wanted);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          shebaoka, 社保卡临时挂失
          SheBaoKa, 社保卡临时挂失
          she bao ka, 社保卡临时挂失
          shebaok, 社保卡临时挂失
          wufangzhengming, 无房证明
          huzhao, 普通护照首次申领
          gongjijin, 公积金账户查询
          yingyezhizhao, 营业执照打印
          jumin shenfenzheng, 居民身份证首次申领
          canbaozhengming, 社保参保证明
          hunyindengji, 婚姻登记首次申领
          qishui, 契税首次申领
          lunyi, 辅助器具适配首次申领
          sbk, 社保卡临时挂失
          wfzm, 无房证明
          yyzz, 营业执照打印
          gjj, 公积金账户查询
          jzz, 居住证进度
          """)
  void byPinyinAndItsInitials(String typed, String wanted) {
    assertAmongFirst(typed, wanted);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          社宝卡, 社保卡临时挂失
          无防证明, 无房证明
          无房正明, 无房证明
          无房证, 无房证明
          无房房证明, 无房证明
          无芳证明, 无房证明
          公鸡金, 公积金账户查询
          居民身分证补办, 居民身份证补办
          居民份证补办, 居民身份证补办
          居民身身份证补办, 居民身份证补办
          营业执赵, 营业执照打印
          不动厂登记, 不动产登记信息查询
          交通违法出理, 交通违法处理与缴款
          身份證補辦, 居民身份证补办
          營業執照, 营业执照打印
          shbaoka, 社保卡临时挂失
          shebaokka, 社保卡临时挂失
          shebsoka, 社保卡临时挂失
          shebaoak, 社保卡临时挂失
          wufanzhengming, 无房证明
          wufangzhenming, 无房证明
          wufangzhengmming, 无房证明
          gongjijn, 公积金账户查询
          yingyezhizao, 营业执照打印
          """)
  void withASlip(String typed, String wanted) {
    assertAmongFirst(typed, wanted);
  }

  private static void assertAmongFirst(String typed, String wanted) {
    List<String> first = Books.names(book.search(typed)).stream().limit(FIRST).toList();
    assertTrue(
        first.stream().anyMatch(name -> name.startsWith(wanted)), () -> typed + ": " + first);
  }

  @Test
  void aSingleCharacterGivesAtMostFiftyWithTheTerminalsOwnFirst() {
    List<GuideItem> found = book.search("证");

    assertEquals(50, found.size());
    assertTrue(found.getFirst().service().isPresent());
  }

  @Test
  void anItemIsGivenWholeByItsCode() {
    GuideItem wanted = Books.hall().getLast();

    assertEquals(Optional.of(wanted), book.entry(wanted.code()));
    assertEquals(Optional.empty(), book.entry("no such code"));
  }
}
