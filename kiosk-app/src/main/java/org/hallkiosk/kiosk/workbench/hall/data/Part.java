package org.hallkiosk.kiosk.workbench.hall.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SequencedMap;
import org.hallkiosk.kiosk.catalog.Texts;

/// A part of the hall's data. What it lacks or what does not fit is told with its place, by an
/// [IllegalArgumentException].
///
/// @param where such as `items/tax.yaml/tax-record/fee`
public record Part(JsonNode node, String where) {

  /// @return this part, which holds no other members
  public Part only(String... members) {
    Set<String> allowed = Set.of(members);
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      if (!allowed.contains(member.getKey())) {
        throw new IllegalArgumentException(where + " does not know " + member.getKey());
      }
    }
    return this;
  }

  public boolean has(String name) {
    return node.has(name);
  }

  /// The part itself, as text.
  public String text() {
    if (!node.isValueNode() || node.isNull()) {
      throw new IllegalArgumentException(where + " is a text");
    }
    return node.asText();
  }

  public String text(String name) {
    return part(name)
        .orElseThrow(() -> new IllegalArgumentException(where + " lacks " + name))
        .text();
  }

  public String text(String name, String otherwise) {
    return maybe(name).orElse(otherwise);
  }

  public Optional<String> maybe(String name) {
    return part(name).map(Part::text);
  }

  public double decimal(String name) {
    return Double.parseDouble(text(name));
  }

  public long number(String name, long otherwise) {
    return part(name).map(one -> Long.parseLong(one.text())).orElse(otherwise);
  }

  public boolean flag(String name, boolean otherwise) {
    return part(name).map(one -> Boolean.parseBoolean(one.text())).orElse(otherwise);
  }

  public Optional<Part> part(String name) {
    JsonNode found = node.path(name);
    return found.isMissingNode()
        ? Optional.empty()
        : Optional.of(new Part(found, where + "/" + name));
  }

  /// The elements of a list; a single value is a list of one; empty where it is missing.
  public List<Part> parts(String name) {
    return part(name).map(Part::elements).orElse(List.of());
  }

  /// The elements of this list.
  public List<Part> elements() {
    if (!node.isArray()) {
      return List.of(this);
    }
    List<Part> elements = new ArrayList<>();
    for (JsonNode element : node) {
      elements.add(new Part(element, where + "/" + elements.size()));
    }
    return elements;
  }

  public List<String> texts(String name) {
    return parts(name).stream().map(Part::text).toList();
  }

  /// The members of a member, in their order; empty where it is missing.
  public SequencedMap<String, Part> members(String name) {
    return part(name).map(Part::members).orElseGet(LinkedHashMap::new);
  }

  public SequencedMap<String, Part> members() {
    SequencedMap<String, Part> members = new LinkedHashMap<>();
    node.properties()
        .forEach(
            entry ->
                members.put(
                    entry.getKey(), new Part(entry.getValue(), where + "/" + entry.getKey())));
    return members;
  }

  /// `{zh: …, en: …}`.
  public Texts bilingual(String name) {
    Part texts =
        part(name).orElseThrow(() -> new IllegalArgumentException(where + " lacks " + name));
    return new Texts(texts.text("zh"), texts.text("en"));
  }

  /// A list of two: Chinese and English.
  public Texts pair() {
    List<Part> both = elements();
    return new Texts(both.get(0).text(), both.get(1).text());
  }
}
