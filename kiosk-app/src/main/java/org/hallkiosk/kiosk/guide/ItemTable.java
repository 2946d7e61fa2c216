package org.hallkiosk.kiosk.guide;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.GuideItem;

/// The items as the hall gave them.
final class ItemTable {

  /// Between the texts of a list: ASCII's own separator, which no text of a guide has.
  private static final char SEPARATOR = '\u001F';

  private static final String COLUMNS =
      "code, name, everyday, department, desk, materials, time_limit, fee, link, service";
  private static final String INSERT =
      "INSERT OR IGNORE INTO item (id, "
          + COLUMNS
          + ", folded_name, folded_everyday, folded_rest) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

  private ItemTable() {}

  static PreparedStatement insertion(Connection connection) throws SQLException {
    return connection.prepareStatement(INSERT);
  }

  /// @return false where the book has an item of that code already
  static boolean insert(PreparedStatement into, GuideItem item, ItemText text) throws SQLException {
    into.setLong(1, text.id());
    List<String> values =
        List.of(
            item.code(),
            item.name(),
            joined(item.everyday()),
            item.department(),
            item.window(),
            joined(item.materials()),
            item.timeLimit(),
            item.fee(),
            item.link(),
            item.service().map(ServiceId::value).orElse(""),
            Folding.text(text.name()),
            joined(text.everyday().stream().map(Folding::text).toList()),
            joined(text.rest().stream().map(Folding::text).toList()));
    for (int at = 0; at < values.size(); at++) {
      into.setString(at + 2, values.get(at));
    }
    return into.executeUpdate() == 1;
  }

  private static String joined(List<String> texts) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      all.append(text.replace(SEPARATOR, ' ')).append(SEPARATOR);
    }
    return all.toString();
  }

  private static List<String> parted(String all) {
    return all.isEmpty() ? List.of() : Arrays.asList(all.split(String.valueOf(SEPARATOR)));
  }

  static Optional<GuideItem> byCode(Connection connection, String code) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT " + COLUMNS + " FROM item WHERE code = ?")) {
      query.setString(1, code);
      return one(query);
    }
  }

  static Optional<GuideItem> byPlace(Connection connection, long id) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT " + COLUMNS + " FROM item WHERE id = ?")) {
      query.setLong(1, id);
      return one(query);
    }
  }

  private static Optional<GuideItem> one(PreparedStatement query) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      return row.next() ? Optional.of(item(row)) : Optional.empty();
    }
  }

  private static GuideItem item(ResultSet row) throws SQLException {
    return new GuideItem(
        row.getString(1),
        row.getString(2),
        parted(row.getString(3)),
        row.getString(4),
        row.getString(5),
        parted(row.getString(6)),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        Optional.of(row.getString(10)).filter(id -> !id.isEmpty()).map(ServiceId::new));
  }

  /// @param row with the columns id, service, folded_name, folded_everyday, folded_rest
  static ItemText text(ResultSet row) throws SQLException {
    return new ItemText(
        row.getLong(1),
        !row.getString(2).isEmpty(),
        points(row.getString(3)),
        parted(row.getString(4)).stream().map(ItemTable::points).toList(),
        parted(row.getString(5)).stream().map(ItemTable::points).toList());
  }

  private static int[] points(String text) {
    return text.codePoints().toArray();
  }
}
