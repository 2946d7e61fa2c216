package org.hallkiosk.kiosk.workbench.hall;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.workbench.hall.data.WrongDataException;
import org.hallkiosk.kiosk.workbench.hall.item.AnswerRule;
import org.hallkiosk.kiosk.workbench.hall.item.DocumentRule;
import org.hallkiosk.kiosk.workbench.hall.item.Item;
import org.hallkiosk.kiosk.workbench.hall.item.ItemDirectory;
import org.hallkiosk.kiosk.workbench.hall.item.PartRule;
import org.hallkiosk.kiosk.workbench.hall.item.RefusalRule;
import org.hallkiosk.kiosk.workbench.hall.register.RecordBook;
import org.hallkiosk.kiosk.workbench.hall.register.Registers;

/// What items name by a word must be there: the records that are picked, listed or asked for, and
/// the lists of people.
record NamedData(ItemDirectory items, RecordBook records, Registers registers) {

  void check() throws WrongDataException {
    for (Item item : items.all()) {
      for (String name : recordsOf(item)) {
        must(records.find(name).isPresent(), item, "the records " + name);
      }
      for (String name : listsOf(item)) {
        must(registers.knows(name), item, "the list " + name);
      }
    }
  }

  private static List<String> recordsOf(Item item) {
    Stream<Optional<String>> picked = item.answers().values().stream().map(AnswerRule::records);
    Stream<Optional<String>> listed = item.document().map(DocumentRule::records).stream();
    Stream<Optional<String>> asked = item.refusals().stream().map(RefusalRule::without);
    return Stream.of(picked, listed, asked)
        .flatMap(names -> names)
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<String> listsOf(Item item) {
    Stream<String> refused =
        item.refusals().stream()
            .flatMap(rule -> Stream.of(rule.listed(), rule.unlisted()))
            .flatMap(Optional::stream);
    return Stream.concat(refused, item.parts().stream().map(PartRule::listed)).toList();
  }

  private static void must(boolean there, Item item, String what) throws WrongDataException {
    if (!there) {
      throw new WrongDataException(
          "the item " + item.service() + " names " + what + ", which no file has");
    }
  }
}
