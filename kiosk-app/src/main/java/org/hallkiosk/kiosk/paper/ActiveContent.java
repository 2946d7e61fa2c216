package org.hallkiosk.kiosk.paper;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/// Looks through every object of a document for what does more than show something.
final class ActiveContent {

  private static final int MOST_OBJECTS = 200_000;

  /// Keys that stand for scripts, attachments, layers, media and dynamic forms (ISO 32000-1).
  private static final Set<String> KEYS =
      Set.of(
          "JS",
          "JavaScript",
          "AA",
          "EmbeddedFiles",
          "EF",
          "OCProperties",
          "XFA",
          "RichMediaContent");

  /// Actions (ISO 32000-1, 12.6.4).
  private static final Set<String> ACTIONS =
      Set.of(
          "JavaScript",
          "Launch",
          "URI",
          "GoToR",
          "GoToE",
          "SubmitForm",
          "ImportData",
          "ResetForm",
          "Rendition",
          "Movie",
          "Sound",
          "RichMediaExecute",
          "SetOCGState");

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> waiting = new ArrayDeque<>();

  private ActiveContent() {}

  static void requireNone(COSDictionary trailer) throws Doubt {
    new ActiveContent().walk(trailer);
  }

  private void walk(COSDictionary trailer) throws Doubt {
    add(trailer);
    while (!waiting.isEmpty()) {
      Doubt.unless(
          seen.size() <= MOST_OBJECTS, Flaw.UNREADABLE_DOCUMENT, "the document has too many parts");
      look(waiting.pop());
    }
  }

  private void look(COSBase part) throws Doubt {
    if (part instanceof COSDictionary dictionary) {
      requireHarmless(dictionary);
      dictionary.getValues().forEach(this::add);
    } else if (part instanceof COSArray array) {
      array.forEach(this::add);
    }
  }

  private void add(COSBase part) {
    COSBase value = part instanceof COSObject reference ? reference.getObject() : part;
    boolean holdsMore = value instanceof COSDictionary || value instanceof COSArray;
    if (holdsMore && seen.add(value)) {
      waiting.push(value);
    }
  }

  private static void requireHarmless(COSDictionary dictionary) throws Doubt {
    for (COSName key : dictionary.keySet()) {
      Doubt.unless(
          !KEYS.contains(key.getName()),
          Flaw.ACTIVE_CONTENT,
          "the document holds " + key.getName());
    }
    COSBase action = dictionary.getDictionaryObject(COSName.S);
    Doubt.unless(
        !(action instanceof COSName name && ACTIONS.contains(name.getName())),
        Flaw.ACTIVE_CONTENT,
        "the document holds an action");
    Doubt.unless(
        !(dictionary.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary),
        Flaw.ACTIVE_CONTENT,
        "the document acts when it is opened");
  }
}
