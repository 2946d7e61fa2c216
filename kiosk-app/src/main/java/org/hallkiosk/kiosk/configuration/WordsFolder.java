package org.hallkiosk.kiosk.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.words.Words;

/// Reads the folder `brand/words`. A file's name ends with its language, `zh.yaml` or
/// `slips.zh.yaml`; all files of a language together are its words. Groups are joined by dots:
/// `slip:` and below it `title:` is the key `slip.title`.
final class WordsFolder {

  private static final String NAME = "brand/words";
  private static final Pattern FILE = Pattern.compile("(?:.*\\.)?([a-z]+)\\.yaml");
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]+}");

  private final Path folder;
  private final Faults faults;
  private final Map<Language, Map<String, Text>> tables = new TreeMap<>();

  private WordsFolder(Path folder, Faults faults) {
    this.folder = folder;
    this.faults = faults;
  }

  static Optional<Words> read(Path configuration, Faults faults) {
    Faults own = new Faults();
    Optional<Words> words = new WordsFolder(configuration.resolve(NAME), own).words();
    faults.addAll(own);
    return own.isEmpty() ? words : Optional.empty();
  }

  private Optional<Words> words() {
    files().forEach(this::read);
    for (Language language : Language.values()) {
      if (!tables.containsKey(language)) {
        faults.add(noWords(language));
      }
    }
    if (faults.isEmpty()) {
      compare(Language.ZH, Language.EN);
      compare(Language.EN, Language.ZH);
    }
    return faults.isEmpty() ? Optional.of(new Words(plain())) : Optional.empty();
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> name(file).endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      faults.add(
          ConfigurationFault.ofFile(
              NAME, "the folder cannot be read", "restore it from the package or a backup"));
      return List.of();
    }
  }

  private void read(Path file) {
    String shown = NAME + "/" + name(file);
    Optional<Language> language = language(name(file));
    if (language.isEmpty()) {
      faults.add(
          ConfigurationFault.ofFile(
              shown,
              "the name does not end with a language",
              "let it end with .zh.yaml or .en.yaml"));
      return;
    }
    Map<String, Text> table = tables.computeIfAbsent(language.get(), _ -> new TreeMap<>());
    YamlReader.read(file, shown, faults)
        .ifPresent(document -> collect(document, document.root(), "", "", table));
  }

  private static Optional<Language> language(String name) {
    return Optional.of(FILE.matcher(name))
        .filter(matcher -> matcher.matches())
        .flatMap(
            matcher ->
                Stream.of(Language.values())
                    .filter(known -> tag(known).equals(matcher.group(1)))
                    .findFirst());
  }

  private void collect(
      YamlDocument document, JsonNode node, String pointer, String key, Map<String, Text> table) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        String name = field.getKey();
        collect(
            document,
            field.getValue(),
            pointer + "/" + YamlDocument.escaped(name),
            key.isEmpty() ? name : key + "." + name,
            table);
      }
    } else if (!node.isTextual() || node.asText().isBlank()) {
      faults.add(document.fault(pointer, "this is no text", "write one, in quotes if need be"));
    } else if (table.putIfAbsent(key, new Text(document, pointer, node.asText())) != null) {
      faults.add(
          document.fault(pointer, "another file has a text of this key", "keep one of the two"));
    }
  }

  /// Every text of `one` is in `other`, and they fill in the same values.
  private void compare(Language one, Language other) {
    Map<String, Text> there = tables.getOrDefault(other, Map.of());
    tables
        .getOrDefault(one, Map.of())
        .forEach(
            (key, text) ->
                Optional.ofNullable(there.get(key))
                    .ifPresentOrElse(
                        twin -> comparePlaces(text, twin, one),
                        () -> faults.add(missing(text, other))));
  }

  private static ConfigurationFault missing(Text text, Language language) {
    return text.fault(
        "the text is missing in " + language.locale().getDisplayLanguage(Locale.ENGLISH),
        "add it to a file that ends with " + tag(language) + ".yaml");
  }

  private static ConfigurationFault noWords(Language language) {
    return ConfigurationFault.ofFile(
        NAME,
        "there is no file of words in " + language.locale().getDisplayLanguage(Locale.ENGLISH),
        "restore it from the package or a backup");
  }

  private void comparePlaces(Text text, Text twin, Language one) {
    if (one == Language.ZH && !places(text).equals(places(twin))) {
      faults.add(
          twin.fault(
              "the text fills in " + places(twin) + " where the other language has " + places(text),
              "use the same places in both"));
    }
  }

  private static Set<String> places(Text text) {
    return PLACE
        .matcher(text.words)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<Locale, Map<String, String>> plain() {
    return tables.entrySet().stream()
        .collect(Collectors.toMap(table -> table.getKey().locale(), table -> plain(table)));
  }

  private static Map<String, String> plain(Map.Entry<Language, Map<String, Text>> table) {
    return table.getValue().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, text -> text.getValue().words));
  }

  private static String tag(Language language) {
    return language.locale().getLanguage();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private record Text(YamlDocument document, String pointer, String words) {
    ConfigurationFault fault(String what, String remedy) {
      return document.fault(pointer, what, remedy);
    }
  }
}
