package org.hallkiosk.hardware.receipts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.Slip;
import org.hallkiosk.hardware.driver.escpos.EscPosSettings;
import org.hallkiosk.hardware.driver.escpos.Repertoire;
import org.junit.jupiter.api.Test;

class ASlipIsPrintedTest {

  private static final String RULE = "─".repeat(24);

  /// Rendered to target/ so that a person can look at it.
  @Test
  void a_whole_slip_reads_as_it_was_meant() throws NotFoundException {
    Path folder = Path.of("target", "slips");
    try (ReceiptBench bench =
        new ReceiptBench(EscPosSettings.eightyMillimetres(), Optional.of(folder))) {
      assertEquals(
          new PrintOutcome.Printed(1),
          bench.print(
              new Slip.Title("不动产登记缴费凭证"),
              new Slip.Rule(),
              new Slip.Pair("业务编号", "BDC-2026-0001827"),
              new Slip.Pair("办理人", "欧阳*华"),
              new Slip.Pair("金额", "￥550.00"),
              new Slip.Pair("支付方式", "WeChat Pay"),
              new Slip.Rule(),
              new Slip.Text("请妥善保管本凭证。凭证书编号可在政务服务网查询办理进度，如有疑问请拨打12345。"),
              new Slip.Text("地址：北京市丰台区𣲗水村"),
              new Slip.Qr("https://zwfw.example.gov.cn/q/BDC-2026-0001827"),
              new Slip.Text("Scan to follow your case")));
      assertEquals(
          List.of(
              "不动产登记缴费凭证",
              RULE,
              "业务编号                        BDC-2026-0001827",
              "办理人                                   欧阳*华",
              "金额                                    ￥550.00",
              "支付方式                              WeChat Pay",
              RULE,
              "请妥善保管本凭证。凭证书编号可在政务服务网查询办",
              "理进度，如有疑问请拨打12345。",
              "[picture 288x30]",
              "[QR https://zwfw.example.gov.cn/q/BDC-2026-0001827]",
              "Scan to follow your case"),
          bench.lines());
      assertEquals(List.of(), bench.machine.surprises());
      assertEquals(
          "https://zwfw.example.gov.cn/q/BDC-2026-0001827", scanned(bench.slips.getLast().image()));
      Path file = bench.slips.getLast().file().orElseThrow();
      assertTrue(file.isAbsolute() && file.toFile().length() > 0, file.toString());
    }
  }

  @Test
  void narrow_paper_wraps_earlier() {
    try (ReceiptBench bench =
        new ReceiptBench(EscPosSettings.fiftyEightMillimetres(), Optional.empty())) {
      bench.print(
          new Slip.Text("一二三四五六七八九十一二三四五六。七"),
          new Slip.Text("the quick brown fox jumps over the lazy dog"),
          new Slip.Pair("统一社会信用代码登记机关", "北京市市场监督管理局"));
      assertEquals(
          List.of(
              "一二三四五六七八九十一二三四五",
              "六。七",
              "the quick brown fox jumps over",
              "the lazy dog",
              "统一社会信用代码登记机关",
              "            北京市市场监督管理局"),
          bench.lines());
    }
  }

  @Test
  void a_character_in_the_text_is_never_a_command() {
    try (ReceiptBench bench = new ReceiptBench()) {
      bench.print(new Slip.Text("a\u001B@\u001DV\u0000b\u0010\u0004\u0001c\td"));
      assertEquals(List.of("a @ V b   c    d"), bench.lines());
      assertEquals(1, bench.slips.size());
    }
  }

  @Test
  void what_an_old_model_lacks_is_drawn() {
    EscPosSettings old = EscPosSettings.eightyMillimetres().withRepertoire(Repertoire.GB2312);
    try (ReceiptBench bench = new ReceiptBench(old, Optional.empty())) {
      bench.print(new Slip.Text("张三"), new Slip.Text("朱镕基"), new Slip.Title("喆"));
      assertEquals(List.of("张三", "[picture 72x30]", "[picture 48x60]"), bench.lines());
    }
  }

  @Test
  void a_code_too_large_for_the_paper_is_refused_before_anything_is_printed() {
    try (ReceiptBench bench =
        new ReceiptBench(EscPosSettings.fiftyEightMillimetres(), Optional.empty())) {
      PrintOutcome outcome = bench.print(new Slip.Qr("x".repeat(2000)));
      assertEquals(FaultCode.FORMAT_NOT_SUPPORTED, ReceiptFaults.ofNotPrinted(outcome));
    }
  }

  @Test
  void an_empty_slip_is_only_a_cut() {
    try (ReceiptBench bench = new ReceiptBench()) {
      assertEquals(new PrintOutcome.Printed(1), bench.print());
      assertEquals(List.of(), bench.slips);
    }
  }

  private static String scanned(BufferedImage image) throws NotFoundException {
    int width = image.getWidth();
    int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    RGBLuminanceSource source = new RGBLuminanceSource(width, image.getHeight(), pixels);
    return new QRCodeMultiReader()
        .decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)))[0].getText();
  }
}
