package org.hallkiosk.kiosk.workbench.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What an id on the page may look like: it stands in addresses and in the page's own markup.
final class Names {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private Names() {}

  static void requireId(String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not an id of the workbench page: '" + id + "'");
    }
  }

  static void requireDistinct(List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        throw new IllegalArgumentException("the id " + id + " is used twice");
      }
    }
  }
}
