package org.hallkiosk.kiosk.workbench.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.hallkiosk.kiosk.catalog.Texts;

/// Panels like those of a real terminal; an action changes them as a device would.
final class SampleDesk {

  final List<Action> actions = new CopyOnWriteArrayList<>();
  final Happenings happenings = new Happenings();
  private final List<Paper> papers = new ArrayList<>();
  private final List<Paper> slips = new ArrayList<>();
  private String card = "none";
  private boolean online = true;

  Bench bench(LiveScreen screen) {
    return new Bench(screen, this::panels, this::act, happenings, Optional.of(PaintedScreen.FONT));
  }

  synchronized void print(String id) {
    papers.add(
        new Paper(
            id,
            new Texts("无房证明", "No-property certificate"),
            new Content(Content.PNG, () -> sheet(620, 877)),
            Optional.of(new Content(Content.PDF, SampleDesk::pdf))));
    happen(Happening.Kind.PAPER, "打印了《无房证明》1 页", "Printed “No-property certificate”, 1 page");
  }

  synchronized void printSlip(String id) {
    slips.add(
        new Paper(
            id,
            new Texts("办理凭条", "Receipt slip"),
            new Content(Content.PNG, () -> sheet(576, 900)),
            Optional.empty()));
    happen(Happening.Kind.PAPER, "打印了凭条", "Printed a slip");
  }

  void happen(Happening.Kind kind, String zh, String en) {
    happenings.add(new Happening(Instant.parse("2026-01-05T01:02:03Z"), kind, new Texts(zh, en)));
  }

  private synchronized void act(Action action) {
    actions.add(action);
    switch (action.controlId()) {
      case "card" -> card = action.value();
      case "online" -> online = Boolean.parseBoolean(action.value());
      case "break" -> throw new IllegalStateException("a device broke");
      default ->
          happen(
              Happening.Kind.DEVICE, "按下 " + action.controlId(), "Pressed " + action.controlId());
    }
  }

  synchronized List<Panel> panels() {
    return List.of(
        new Panel("id-card", new Texts("身份证阅读器", "ID-card reader"), cardControls()),
        new Panel(
            "printer",
            new Texts("A4 打印机", "A4 printer"),
            List.of(
                Control.Reading.of(new Texts("剩余纸张", "Sheets left"), "248"),
                new Control.Toggle("jam", new Texts("卡纸", "Paper jam"), false),
                new Control.Gallery(new Texts("已打印", "Printed"), papers))),
        new Panel(
            "slips",
            new Texts("凭条打印机", "Slip printer"),
            List.of(new Control.Gallery(new Texts("凭条", "Slips"), slips))),
        new Panel(
            "camera",
            new Texts("摄像头", "Camera"),
            List.of(
                new Control.Choice(
                    "person",
                    new Texts("站在终端前的人", "Who stands before it"),
                    List.of(
                        option("holder", "持卡人本人", "The card's holder"),
                        option("other", "另一个人", "Another person"),
                        option("nobody", "没有人", "Nobody")),
                    "holder"),
                new Control.Toggle("dark", new Texts("光线太暗", "Too dark"), false))),
        new Panel(
            "hall",
            new Texts("网上大厅", "Online hall"),
            List.of(
                new Control.Toggle("online", new Texts("网络连通", "Connected"), online),
                Control.Reading.of(new Texts("最近应答", "Last answer took"), "38 ms"))),
        new Panel(
            "cabinet",
            new Texts("机柜", "Cabinet"),
            List.of(
                new Control.Button("open-door", new Texts("打开柜门", "Open the door")),
                new Control.Deeds(
                    "happens",
                    new Texts("让它发生", "What happens"),
                    List.of(
                        new Control.Deed("tamper", new Texts("撬动", "tamper"), Optional.empty()),
                        new Control.Deed(
                            "drip",
                            new Texts("应答极慢", "drip"),
                            Optional.of(new Texts("毫秒", "milliseconds"))))),
                new Control.Button("break", new Texts("拔掉电源", "Pull the plug")))));
  }

  private List<Control> cardControls() {
    return List.of(
        new Control.Choice(
            "card",
            new Texts("放在上面的证件", "Card on the reader"),
            List.of(
                option("none", "（没有）", "(none)"),
                option("zhang", "张示例 110101********0015", "Zhang Shili 110101********0015"),
                option("li", "李样本 310101********002X", "Li Yangben 310101********002X")),
            card),
        new Control.Button("lift", new Texts("取走证件", "Take the card away")),
        new Control.Reading(new Texts("状态", "State"), new Texts("等待放卡", "Waiting for a card")));
  }

  private static Control.Option option(String id, String zh, String en) {
    return new Control.Option(id, new Texts(zh, en));
  }

  private static byte[] sheet(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.setColor(new Color(0x303030));
    g.fillRect(width / 3, height / 12, width / 3, 26);
    for (int line = 0; line < 14; line++) {
      g.fillRect(width / 9, height / 5 + line * 34, width * 7 / 9 - line * 37 % 160, 9);
    }
    g.setColor(new Color(0xC0392B));
    g.drawOval(width - 230, height - 240, 150, 150);
    g.dispose();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] pdf() {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
        content.newLineAtOffset(72, 700);
        content.showText("Certificate");
        content.endText();
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
