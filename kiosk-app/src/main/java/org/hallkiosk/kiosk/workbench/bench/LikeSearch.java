package org.hallkiosk.kiosk.workbench.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The guide searched as anybody would without an index: what was typed stands somewhere in a
/// column. The 50 shortest names first, each with the texts that are shown of it.
final class LikeSearch {

  private static final String SEARCH =
      "SELECT code, name, everyday, department, desk, materials, time_limit, fee, link, service"
          + " FROM item WHERE name LIKE ?1 OR everyday LIKE ?1 OR department LIKE ?1"
          + " OR materials LIKE ?1 ORDER BY length(name), code LIMIT 50";
  private static final int COLUMNS = 10;

  private final Connection connection;

  LikeSearch(Connection connection) {
    this.connection = connection;
  }

  List<List<String>> search(String typed) throws SQLException {
    List<List<String>> hits = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(SEARCH)) {
      query.setString(1, "%" + typed + "%");
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          hits.add(row(rows));
        }
      }
    }
    return hits;
  }

  private static List<String> row(ResultSet rows) throws SQLException {
    List<String> texts = new ArrayList<>();
    for (int column = 1; column <= COLUMNS; column++) {
      texts.add(rows.getString(column));
    }
    return texts;
  }
}
