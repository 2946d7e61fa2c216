package org.hallkiosk.kiosk.workbench.hall.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// Lays a 无房证明 out on one A4 page: 不动产登记信息查询结果证明 of the invented 示例市.
public final class CertificatePage {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final String OFFICE = "示例市不动产登记中心";
  private static final String TITLE = "不动产登记信息查询结果证明";
  private static final Color INK = new Color(0x1E1E1E);
  private static final Color SOFT = new Color(0x5A5350);
  private static final Color RED = new Color(0x9E1B1E);
  private static final float MIDDLE = 297.64f;
  private static final float LEFT = 78;
  private static final float WIDE = 439.28f;

  private final CertificateText text;
  private final PDDocument document;
  private final PDPageContentStream page;
  private final PageOrnament ornament;
  private final PageInk regular;
  private final PageInk bold;
  private final HallFonts fonts;

  private CertificatePage(
      CertificateText text, PDDocument document, PDPageContentStream page, HallFonts fonts)
      throws IOException {
    this.text = text;
    this.document = document;
    this.page = page;
    this.fonts = fonts;
    this.ornament = new PageOrnament(page);
    this.regular = new PageInk(document, page, fonts.regular());
    this.bold = new PageInk(document, page, fonts.bold());
  }

  /// The unsigned PDF. Every character of the text must be in the fonts.
  public static byte[] render(CertificateText text, HallFonts fonts) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage sheet = new PDPage(PDRectangle.A4);
      document.addPage(sheet);
      document.getDocumentCatalog().setLanguage("zh-CN");
      document.setDocumentInformation(information(text));
      try (PDPageContentStream page = new PDPageContentStream(document, sheet)) {
        new CertificatePage(text, document, page, fonts).paint();
      }
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      document.save(pdf);
      return pdf.toByteArray();
    }
  }

  private static PDDocumentInformation information(CertificateText text) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(TITLE + "（无房证明）");
    information.setAuthor(OFFICE);
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone(ZONE), Locale.ROOT);
    date.setTimeInMillis(text.asOf().toEpochMilli());
    information.setCreationDate(date);
    return information;
  }

  private void paint() throws IOException {
    ornament.rosette(MIDDLE, 420);
    ornament.frame();
    heading();
    table();
    statement();
    issuer();
    verification();
    footer();
  }

  private void heading() throws IOException {
    regular.centred(OFFICE, MIDDLE, 96, 15, 6, SOFT);
    bold.centred(TITLE, MIDDLE, 143, 27, 2.5f, INK);
    regular.centred("（无房证明）", MIDDLE, 171, 16, 3, INK);
    ornament.divider(MIDDLE, 190);
    regular.left("证明编号：" + text.number(), LEFT, 221, 10.5f, SOFT);
    regular.right("办件编号：" + text.caseNumber(), LEFT + WIDE, 221, 10.5f, SOFT);
  }

  private void table() throws IOException {
    String[][] rows = {
      {"申请人", text.holder().name()},
      {"证件类型", "中华人民共和国居民身份证"},
      {"证件号码", text.holder().number().value()},
      {"查询用途", text.purpose()},
      {"查询范围", text.region()},
      {"查询时点", moment()},
    };
    float y = 233;
    for (String[] row : rows) {
      ornament.row(LEFT, y, WIDE, 31, 112);
      regular.centred(row[0], LEFT + 56, y + 20.3f, 12, 1, SOFT);
      regular.left(row[1], LEFT + 128, y + 20.5f, 13, INK);
      y += 31;
    }
  }

  private void statement() throws IOException {
    float y =
        regular.paragraph(
            "经查询示例市不动产登记信息管理系统，截至"
                + moment()
                + "，申请人"
                + text.holder().name()
                + "在"
                + text.region()
                + "范围内无已登记的房屋所有权信息，亦无房屋预告登记信息。",
            LEFT,
            458,
            WIDE,
            14,
            26,
            INK);
    regular.paragraph("特此证明。", LEFT, y + 2, WIDE, 14, 26, INK);
  }

  private void issuer() throws IOException {
    float x = 425;
    regular.centred(OFFICE, x, 602, 14, 1.5f, INK);
    regular.centred(ChineseDate.of(local().toLocalDate()), x, 628, 14, 1.5f, INK);
    var seal =
        LosslessFactory.createFromImage(
            document, Seal.draw(OFFICE, "证明专用章", fonts.bold().fonts().getFirst()));
    page.drawImage(
        seal, x - Seal.POINTS / 2, 841.89f - 611 - Seal.POINTS / 2, Seal.POINTS, Seal.POINTS);
  }

  private void verification() throws IOException {
    ornament.code(QrMark.of(text.verifyUrl()), LEFT, 566, 84);
    regular.left("扫码核验真伪", LEFT + 96, 622, 10.5f, INK);
    regular.left("核验编号", LEFT + 96, 637, 9, SOFT);
    regular.left(text.number(), LEFT + 96, 650, 9, SOFT);
  }

  private void footer() throws IOException {
    ornament.line(LEFT, 690, WIDE);
    String[] notes = {
      "1.本证明仅反映查询时点示例市不动产登记信息系统的记载情况，不作为不动产权属的凭证。",
      "2.本证明由签发机关加盖可靠的电子签章，与纸质盖章具有同等效力；电子文件经任何改动，签章即失效。",
      "3.本证明仅用于上述查询用途，涂改、转借无效。如有疑问，请拨打政务服务热线 12345。",
    };
    bold.left("说明", LEFT, 708, 9.5f, RED);
    float y = 725;
    for (String note : notes) {
      regular.left(note, LEFT, y, 8.8f, SOFT);
      y += 15;
    }
    regular.centred("示例市政务服务自助终端打印 · 第 1 页 共 1 页", MIDDLE, 785, 8.5f, 0.5f, SOFT);
  }

  private ZonedDateTime local() {
    return text.asOf().atZone(ZONE);
  }

  private String moment() {
    ZonedDateTime at = local();
    return "%d年%d月%d日%d时%02d分"
        .formatted(
            at.getYear(), at.getMonthValue(), at.getDayOfMonth(), at.getHour(), at.getMinute());
  }
}
