package org.hallkiosk.kiosk.workbench.hall.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a paper of the hall says, whatever its service.
///
/// @param rows labels and values of its upper table
/// @param columns of its list; empty for a paper without one
/// @param lines of its list, each as long as the columns
/// @param statement a paragraph under the tables; empty for none
/// @param seal what stands across the seal, such as 业务专用章
/// @param picture a JPEG that it shows
public record PaperText(
    String office,
    String title,
    String number,
    String caseNumber,
    List<Row> rows,
    List<String> columns,
    List<List<String>> lines,
    String statement,
    String seal,
    Instant asOf,
    String verifyUrl,
    Optional<byte[]> picture) {

  public PaperText {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    lines = lines.stream().map(List::copyOf).toList();
  }

  /// A label and its value.
  public record Row(String label, String value) {
    @Override
    public String toString() {
      return "Row[redacted]";
    }
  }

  @Override
  public String toString() {
    return "PaperText[redacted]";
  }
}
