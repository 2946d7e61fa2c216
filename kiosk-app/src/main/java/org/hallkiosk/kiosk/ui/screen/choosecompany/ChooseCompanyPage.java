package org.hallkiosk.kiosk.ui.screen.choosecompany;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.hallkiosk.kiosk.identity.Company;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.ListSpread;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Pager;
import org.hallkiosk.kiosk.ui.kit.RowButton;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// For which company?
public final class ChooseCompanyPage implements Page<View.ChooseCompany> {

  /// Drawing more would hold the screen up; nobody acts for so many.
  private static final int MOST = 200;

  private final Kit kit;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();

  public ChooseCompanyPage(Kit kit, Consumer<Intent> intents) {
    this.kit = kit;
    this.intents = intents;
    root.setId("screen-choosecompany");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.ChooseCompany view) {
    Heading heading =
        new Heading(
            Optional.empty(),
            kit.say("choosecompany.title"),
            Optional.of(kit.say("choosecompany.help")));
    List<Region> rows = view.companies().stream().limit(MOST).map(this::row).toList();
    List<Region> shown = rows.isEmpty() ? List.of(none()) : rows;
    root.getChildren()
        .setAll(new ListSpread(kit, heading, new Pager(kit, 22, shown), new Region()));
  }

  private Region row(Company company) {
    String code = company.code().value();
    return new RowButton(kit, "company-" + code, company.name(), Optional.of(Glyph.BUILDING))
        .detail(kit.say("choosecompany.code", code))
        .does(() -> intents.accept(new Intent.ActFor(company.code())));
  }

  private Region none() {
    return new Notice(kit, Tone.CAUTION, kit.say("choosecompany.none"));
  }
}
