package org.hallkiosk.kiosk.workbench.hall.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.junit.jupiter.api.Test;

/// A list fills its page, and its last page carries seal and code.
class ALongListIsPrintedTest {

  private static final String PLACE = "示例市城东区演示大道11号1栋302室东侧";

  /// As many as a page holds, but not with the seal beside them.
  @Test
  void the_page_with_the_seal_never_shows_an_empty_list() throws IOException {
    try (PDDocument paper = Loader.loadPDF(paper(17))) {
      assertEquals(2, paper.getNumberOfPages());
      PDFTextStripper last = new PDFTextStripper();
      last.setStartPage(2);
      assertTrue(last.getText(paper).contains("第17项"), () -> "the second page lists nothing");
    }
  }

  @Test
  void a_long_text_among_short_ones_can_be_read() throws IOException {
    SmallestLetters letters = new SmallestLetters();
    try (PDDocument paper = Loader.loadPDF(paper(1))) {
      letters.getText(paper);
    }
    assertTrue(letters.smallest >= 7, () -> "letters of " + letters.smallest + " points");
  }

  private static byte[] paper(int lines) throws IOException {
    try (HallFonts fonts = HallFonts.of(HallBench.FONTS, List.of())) {
      return PaperPages.render(
          new PaperText(
              "示例市不动产登记中心",
              "示例清单",
              "SL1",
              "BJ1",
              Collections.nCopies(6, new PaperText.Row("项", "值")),
              List.of("序号", "坐落", "抵押", "查封", "共有情况", "用途"),
              IntStream.rangeClosed(1, lines).mapToObj(ALongListIsPrintedTest::line).toList(),
              "",
              "业务专用章",
              Instant.parse("2026-03-02T02:00:00Z"),
              "https://example.invalid/v/SL1",
              Optional.empty()),
          fonts);
    }
  }

  private static List<String> line(int number) {
    return List.of("第" + number + "项", PLACE, "无", "无", "单独所有", "住宅");
  }

  /// Looks for the smallest letters of a page.
  private static final class SmallestLetters extends PDFTextStripper {

    private float smallest = Float.MAX_VALUE;

    @Override
    protected void processTextPosition(TextPosition text) {
      smallest = Math.min(smallest, text.getFontSizeInPt());
      super.processTextPosition(text);
    }
  }
}
