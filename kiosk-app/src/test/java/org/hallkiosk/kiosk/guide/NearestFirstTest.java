package org.hallkiosk.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands first when several items fit.
final class NearestFirstTest {

  @TempDir private Path folder;
  private GuideBook book;

  @BeforeEach
  void open() {
    book = Books.open(folder.resolve("guide.db"));
  }

  @AfterEach
  void close() {
    book.close();
  }

  private List<String> found(String typed, GuideItem... items) {
    assertEquals(Optional.empty(), book.replace("1", List.of(items)));
    return Books.names(book.search(typed));
  }

  @Test
  void theExactNameStandsBeforeAnEverydayNameWordsPinyinAndSlips() {
    assertEquals(
        List.of("养老保险", "老年生活", "养老保险转移", "阳老包线", "养老人险"),
        found(
            "养老保险",
            Books.item("5", "养老人险"),
            Books.item("4", "阳老包线"),
            Books.item("3", "养老保险转移"),
            Books.item("2", "老年生活", "养老保险"),
            Books.item("1", "养老保险")));
  }

  @Test
  void amongEqualsTheTerminalsOwnServiceIsFirst() {
    assertEquals(
        List.of("契税查询", "契税缴纳"), found("契税", Books.item("1", "契税缴纳"), Books.own("2", "契税查询")));
  }

  @Test
  void amongEqualsTheBooksOrderCounts() {
    assertEquals(
        List.of("契税首次申领", "契税变更"), found("契税", Books.item("1", "契税首次申领"), Books.item("2", "契税变更")));
  }

  @Test
  void aCharacterIsFoundByEachOfItsReadings() {
    GuideItem bank = Books.item("1", "银行开户许可");
    GuideItem reset = Books.item("2", "重置密码");

    assertEquals(List.of("银行开户许可"), found("yinhang", bank, reset));
    assertEquals(List.of("银行开户许可"), found("yinxing", bank, reset));
    assertEquals(List.of("重置密码"), found("chongzhi", bank, reset));
    assertEquals(List.of("重置密码"), found("zhongzhi", bank, reset));
  }

  @Test
  void theLetterUWithDotsIsTypedAsVAndAsU() {
    GuideItem green = Books.item("1", "绿色食品认证");
    GuideItem women = Books.item("2", "妇女权益");

    assertEquals(List.of("绿色食品认证"), found("lvse", green, women));
    assertEquals(List.of("绿色食品认证"), found("lüse", green, women));
    assertEquals(List.of("妇女权益"), found("funv", green, women));
    assertEquals(List.of("妇女权益"), found("funu", green, women));
  }

  @Test
  void aWindowAMaterialAndADepartmentAreFoundToo() {
    GuideItem item = Books.item("1", "契税缴纳");

    assertEquals(List.of("契税缴纳"), found("示例局", item));
    assertEquals(List.of("契税缴纳"), found("申请表", item));
    assertEquals(List.of("契税缴纳"), found("3号窗口", item));
  }

  @Test
  void ofTwoItemsWithOneCodeTheFirstCounts() {
    assertEquals(List.of("契税一"), found("契税", Books.item("1", "契税一"), Books.item("1", "契税二")));
  }

  @Test
  void aNameWithARareCharacterOfTheSecondPlaneIsFound() {
    assertEquals(List.of("𠮷祥村证明"), found("𠮷祥", Books.item("1", "𠮷祥村证明")));
  }

  @Test
  void withoutABookNothingIsFound() {
    assertEquals(List.of(), book.search("契税"));
    assertEquals(Optional.empty(), book.edition());
    assertTrue(book.entry("1").isEmpty());
  }
}
