package org.hallkiosk.kiosk.workbench.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hallkiosk.kiosk.catalog.Texts;

/// The panels as the page's scripts read them.
final class PanelTree {

  private PanelTree() {}

  static ArrayNode of(List<Panel> panels) {
    ArrayNode tree = Json.MAPPER.createArrayNode();
    for (Panel panel : panels) {
      ObjectNode node = tree.addObject().put("id", panel.id());
      node.set("title", texts(panel.title()));
      ArrayNode controls = node.putArray("controls");
      panel.controls().forEach(control -> controls.add(control(control)));
    }
    return tree;
  }

  static ObjectNode texts(Texts texts) {
    return Json.MAPPER.createObjectNode().put("zh", texts.zh()).put("en", texts.en());
  }

  private static ObjectNode control(Control control) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.set("label", texts(control.label()));
    control.id().ifPresent(id -> node.put("id", id));
    return switch (control) {
      case Control.Button _ -> node.put("kind", "button");
      case Control.Toggle toggle -> node.put("kind", "toggle").put("on", toggle.on());
      case Control.Reading reading -> {
        node.put("kind", "reading").set("value", texts(reading.value()));
        yield node;
      }
      case Control.Choice choice -> choice(node, choice);
      case Control.Deeds deeds -> deeds(node, deeds);
      case Control.Gallery gallery -> gallery(node, gallery);
    };
  }

  private static ObjectNode choice(ObjectNode node, Control.Choice choice) {
    ArrayNode options =
        node.put("kind", "choice").put("current", choice.current()).putArray("options");
    for (Control.Option option : choice.options()) {
      options.addObject().put("id", option.id()).set("label", texts(option.label()));
    }
    return node;
  }

  private static ObjectNode deeds(ObjectNode node, Control.Deeds deeds) {
    ArrayNode tree = node.put("kind", "deeds").putArray("deeds");
    for (Control.Deed deed : deeds.deeds()) {
      ObjectNode child = tree.addObject().put("id", deed.id());
      child.set("label", texts(deed.label()));
      deed.argument().ifPresent(argument -> child.set("argument", texts(argument)));
    }
    return node;
  }

  private static ObjectNode gallery(ObjectNode node, Control.Gallery gallery) {
    ArrayNode papers = node.put("kind", "gallery").putArray("papers");
    for (Paper paper : gallery.papers()) {
      papers
          .addObject()
          .put("id", paper.id())
          .put("document", paper.document().isPresent())
          .set("name", texts(paper.name()));
    }
    return node;
  }
}
