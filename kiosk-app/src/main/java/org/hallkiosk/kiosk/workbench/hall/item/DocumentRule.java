package org.hallkiosk.kiosk.workbench.hall.item;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.workbench.hall.data.Part;

/// The paper that comes of a case.
///
/// @param prefix of its number
/// @param statement a paragraph; empty for none
/// @param rows labels and values above it
/// @param records whose rows it lists; empty for none
/// @param none what it says where there are no records
/// @param paidFirst whether it is given out only once the case is paid
/// @param decided whether it is made when the hall decides, after the promise
/// @param picture the material that it shows
/// @param open whether it is open to all, so that it names nobody
public record DocumentRule(
    Template template,
    String prefix,
    String title,
    String statement,
    List<Row> rows,
    Optional<String> records,
    String none,
    When when,
    boolean paidFirst,
    boolean decided,
    Optional<String> picture,
    boolean open) {

  /// How it is laid out.
  public enum Template {
    /// 无房证明, on its own page.
    NO_HOUSE,
    CERTIFICATE,
    LIST,
    DECISION
  }

  /// @param value with placeholders
  public record Row(String label, String value) {}

  static DocumentRule of(Part part) {
    part.only(
        "template",
        "prefix",
        "title",
        "statement",
        "rows",
        "records",
        "none",
        "when",
        "paid-first",
        "decided",
        "picture",
        "public");
    return new DocumentRule(
        Template.valueOf(part.text("template")),
        part.text("prefix"),
        part.text("title"),
        part.text("statement", ""),
        part.parts("rows").stream().map(DocumentRule::row).toList(),
        part.maybe("records"),
        part.text("none", "经查询，无相关记录。"),
        When.of(part.part("when")),
        part.flag("paid-first", false),
        part.flag("decided", false),
        part.maybe("picture"),
        part.flag("public", false));
  }

  private static Row row(Part part) {
    List<Part> both = part.elements();
    return new Row(both.get(0).text(), both.get(1).text());
  }
}
