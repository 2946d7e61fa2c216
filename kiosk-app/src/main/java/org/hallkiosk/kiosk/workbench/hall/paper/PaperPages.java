package org.hallkiosk.kiosk.workbench.hall.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// Lays a paper of any service out on A4 pages: heading, table, list, statement, seal and code. The
/// list goes on over as many pages as it needs.
public final class PaperPages {

  private static final Color INK = new Color(0x1E1E1E);
  private static final Color SOFT = new Color(0x5A5350);
  private static final float MIDDLE = 297.64f;
  private static final float LEFT = 62;
  private static final float WIDE = 471.28f;
  private static final float PAGE_HEIGHT = 841.89f;
  private static final float LABEL = 112;
  private static final float LINE = 19;

  /// Below it stand seal and code.
  private static final float LAST_LINE = 620;

  /// Below it stands a statement before them.
  private static final float LAST_LINE_OVER_STATEMENT = 560;

  private static final float LAST_LINE_OF_FULL_PAGE = 740;

  private final PaperText text;
  private final HallFonts fonts;
  private final PDDocument document;

  private PaperPages(PaperText text, HallFonts fonts, PDDocument document) {
    this.text = text;
    this.fonts = fonts;
    this.document = document;
  }

  /// The unsigned PDF. Every character of the text must be in the fonts.
  public static byte[] render(PaperText text, HallFonts fonts) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.getDocumentCatalog().setLanguage("zh-CN");
      document.setDocumentInformation(information(text));
      new PaperPages(text, fonts, document).paint();
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      document.save(pdf);
      return pdf.toByteArray();
    }
  }

  private static PDDocumentInformation information(PaperText text) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(text.title());
    information.setAuthor(text.office());
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone(CertificatePage.ZONE), Locale.ROOT);
    date.setTimeInMillis(text.asOf().toEpochMilli());
    information.setCreationDate(date);
    return information;
  }

  private void paint() throws IOException {
    int line = 0;
    int page = 0;
    do {
      try (PDPageContentStream stream = newPage()) {
        Sheet sheet = new Sheet(stream);
        float y = page == 0 ? sheet.heading() : sheet.continued();
        int first = line;
        boolean last = text.lines().size() - line <= room(y, lastLine());
        line = last ? text.lines().size() : line + linesOfFullPage(line, y);
        y = sheet.list(y, text.lines().subList(first, line));
        if (last) {
          sheet.ending(y);
        }
        sheet.footer(page + 1);
        page++;
        if (last) {
          return;
        }
      }
    } while (true);
  }

  private float lastLine() {
    return text.statement().isEmpty() ? LAST_LINE : LAST_LINE_OVER_STATEMENT;
  }

  /// One at least is left for the page with the seal, which would else show an empty list.
  private int linesOfFullPage(int from, float y) {
    return Math.min(text.lines().size() - from - 1, room(y, LAST_LINE_OF_FULL_PAGE));
  }

  /// How many lines of the list there is room for, under its head.
  private static int room(float y, float until) {
    return Math.max(0, (int) ((until - y) / LINE) - 1);
  }

  private PDPageContentStream newPage() throws IOException {
    PDPage sheet = new PDPage(PDRectangle.A4);
    document.addPage(sheet);
    return new PDPageContentStream(document, sheet);
  }

  /// One page.
  private final class Sheet {

    private final PDPageContentStream page;
    private final PageOrnament ornament;
    private final PageInk regular;
    private final PageInk bold;

    Sheet(PDPageContentStream page) throws IOException {
      this.page = page;
      this.ornament = new PageOrnament(page);
      this.regular = new PageInk(document, page, fonts.regular());
      this.bold = new PageInk(document, page, fonts.bold());
      ornament.rosette(MIDDLE, 420);
      ornament.frame();
    }

    float heading() throws IOException {
      regular.centred(text.office(), MIDDLE, 88, 14, 3, SOFT);
      bold.centred(text.title(), MIDDLE, 126, text.title().length() > 12 ? 20 : 25, 1.5f, INK);
      ornament.divider(MIDDLE, 146);
      regular.left("编号：" + text.number(), LEFT, 170, 10, SOFT);
      regular.right("办件编号：" + text.caseNumber(), LEFT + WIDE, 170, 10, SOFT);
      float y = 180;
      for (PaperText.Row row : text.rows()) {
        y = row(row, y);
      }
      return picture(y + 10);
    }

    private float row(PaperText.Row row, float y) throws IOException {
      List<String> lines = regular.wrapped(row.value(), WIDE - LABEL - 20, 11.5f);
      float high = 10 + 16 * lines.size();
      ornament.row(LEFT, y, WIDE, high, LABEL);
      regular.centred(row.label(), LEFT + LABEL / 2, y + high / 2 + 4, 11, 0.5f, SOFT);
      for (int i = 0; i < lines.size(); i++) {
        regular.left(lines.get(i), LEFT + LABEL + 10, y + 17 + 16 * i, 11.5f, INK);
      }
      return y + high;
    }

    private float picture(float y) throws IOException {
      if (text.picture().isEmpty()) {
        return y;
      }
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(text.picture().orElseThrow()));
      if (picture == null) {
        throw new IOException("the picture for the paper is none");
      }
      float high = 130;
      float wide = high * picture.getWidth() / picture.getHeight();
      page.drawImage(
          LosslessFactory.createFromImage(document, picture),
          MIDDLE - wide / 2,
          PAGE_HEIGHT - y - high,
          wide,
          high);
      return y + high + 8;
    }

    float continued() throws IOException {
      regular.left(text.title() + "（续）", LEFT, 78, 11, SOFT);
      regular.right("编号：" + text.number(), LEFT + WIDE, 78, 10, SOFT);
      return 88;
    }

    /// @return where the next thing may stand
    float list(float from, List<List<String>> lines) throws IOException {
      if (text.columns().isEmpty()) {
        return from;
      }
      ListColumns wide = ListColumns.of(text, bold, regular, WIDE);
      float y = line(text.columns(), wide, from, bold);
      for (List<String> cells : lines) {
        y = line(cells, wide, y, regular);
      }
      return y + 8;
    }

    private float line(List<String> cells, ListColumns wide, float y, PageInk ink)
        throws IOException {
      float x = LEFT;
      for (int i = 0; i < cells.size(); i++) {
        float size = ink.fitting(cells.get(i), wide.textWidth(i), ListColumns.SIZE);
        ink.left(cells.get(i), x + ListColumns.PADDING / 2, y + 13, size, INK);
        x += wide.width(i);
      }
      ornament.line(LEFT, y + LINE, WIDE);
      return y + LINE;
    }

    void ending(float y) throws IOException {
      if (!text.statement().isEmpty()) {
        regular.paragraph(text.statement(), LEFT, y + 20, WIDE, 12, 20, INK);
      }
      float x = 425;
      regular.centred(text.office(), x, 690, 12, 1, INK);
      regular.centred(ChineseDate.of(local().toLocalDate()), x, 712, 12, 1, INK);
      var seal =
          LosslessFactory.createFromImage(
              document, Seal.draw(text.office(), text.seal(), fonts.bold().fonts().getFirst()));
      page.drawImage(
          seal, x - Seal.POINTS / 2, PAGE_HEIGHT - 697 - Seal.POINTS / 2, Seal.POINTS, Seal.POINTS);
      ornament.code(QrMark.of(text.verifyUrl()), LEFT, 650, 74);
      regular.left("扫码核验真伪", LEFT + 84, 700, 10, INK);
      regular.left(text.number(), LEFT + 84, 715, 8.5f, SOFT);
    }

    void footer(int number) throws IOException {
      regular.centred("示例市政务服务自助终端打印 · 第 " + number + " 页", MIDDLE, 785, 8.5f, 0.5f, SOFT);
    }
  }

  private ZonedDateTime local() {
    return text.asOf().atZone(CertificatePage.ZONE);
  }
}
