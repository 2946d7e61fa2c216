package org.hallkiosk.kiosk.workbench.page;

import com.sun.net.httpserver.HttpExchange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The `name=value` pairs of a request's address. None of the page's values needs escaping.
record Query(List<String> pairs) {

  static Query of(HttpExchange exchange) {
    String text = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    return new Query(Arrays.asList(text.split("&", -1)));
  }

  Optional<String> value(String name) {
    return pairs.stream()
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst();
  }

  /// The value as a number; -1, which is before every number of the page, when it is none.
  long number(String name) {
    return value(name).filter(text -> text.matches("\\d{1,18}")).map(Long::parseLong).orElse(-1L);
  }
}
