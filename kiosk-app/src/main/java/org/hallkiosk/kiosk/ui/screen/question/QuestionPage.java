package org.hallkiosk.kiosk.ui.screen.question;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.ui.kit.BigButton;
import org.hallkiosk.kiosk.ui.kit.Columns;
import org.hallkiosk.kiosk.ui.kit.FieldBox;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.NumberKeys;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Pinyin;
import org.hallkiosk.kiosk.ui.kit.RowButton;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.TextKeys;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;
import org.jspecify.annotations.Nullable;

/// One question of a form, with the keyboard that its answer needs. The keys stay the same nodes
/// while it is typed, so that a finger which is already down on the next key is not lost.
public final class QuestionPage implements Page<View.Question> {

  private final Kit kit;
  private final Language language;
  private final Supplier<Pinyin> pinyin;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();
  private final FieldBox field;
  private final VBox advice = new VBox();
  private @Nullable FormField standing;

  /// @param pinyin asked when characters are to be typed; may block some hundred milliseconds
  public QuestionPage(
      Kit kit, Language language, Supplier<Pinyin> pinyin, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.pinyin = pinyin;
    this.intents = intents;
    field = new FieldBox(Optional.empty(), kit);
    root.setId("screen-question");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.Question view) {
    boolean picked = view.field().kind() instanceof FormField.Kind.OneOf;
    if (picked || !view.field().equals(standing)) {
      standing = view.field();
      root.getChildren().setAll(compose(view));
    }
    FieldWords words = new FieldWords(kit, view.field().kind());
    field.show(words.typed(view.typed()), words.example(), words.unit());
    advice.getChildren().clear();
    advice(view).ifPresent(advice.getChildren()::add);
  }

  private Spread compose(View.Question view) {
    Heading heading =
        new Heading(
            Optional.of(kicker(view)), view.field().label().in(language), Optional.of(help(view)));
    return switch (view.field().kind()) {
      case FormField.Kind.OneOf(var options) ->
          new Spread(kit, heading, new VBox(advice), answers(view, options));
      case FormField.Kind.Text _ -> typing(heading, textKeys());
      case FormField.Kind.Digits _, FormField.Kind.Phone _, FormField.Kind.Day _ ->
          typing(heading, numberKeys(Optional.empty()));
      case FormField.Kind.Identity _ -> typing(heading, numberKeys(Optional.of("X")));
      case FormField.Kind.Money _ -> typing(heading, numberKeys(Optional.of(".")));
    };
  }

  private Spread typing(Heading heading, Region keys) {
    VBox middle = new VBox(kit.u(24), field, advice);
    middle.setAlignment(Pos.CENTER);
    VBox controls = new VBox(kit.u(28), keys, next());
    return new Spread(kit, heading, middle, controls);
  }

  private NumberKeys numberKeys(Optional<String> extra) {
    return new NumberKeys(kit, extra, this::type, this::erase);
  }

  private TextKeys textKeys() {
    TextKeys.Mode first =
        switch (language) {
          case ZH -> TextKeys.Mode.PINYIN;
          case EN -> TextKeys.Mode.LETTERS;
        };
    return new TextKeys(kit, pinyin.get(), first, this::type, this::erase);
  }

  private void type(String text) {
    intents.accept(new Intent.Type(text));
  }

  private void erase() {
    intents.accept(new Intent.Erase());
  }

  private BigButton next() {
    String text = kit.say("question.next");
    return new BigButton(kit, "confirm", BigButton.Weight.MAIN, text, Optional.empty())
        .stretched()
        .does(() -> intents.accept(new Intent.Confirm()));
  }

  private Region answers(View.Question view, List<ServiceStep.Option> options) {
    boolean many = options.size() > 4;
    List<RowButton> rows = options.stream().map(it -> answer(view, it, many)).toList();
    VBox below = new VBox(kit.u(20), new Columns(kit, many ? 2 : 1, rows));
    if (!view.field().required()) {
      below.getChildren().add(skip());
    }
    return below;
  }

  private RowButton answer(View.Question view, ServiceStep.Option option, boolean many) {
    RowButton row =
        new RowButton(
                kit, "option-" + option.value(), option.label().in(language), Optional.empty())
            .does(() -> intents.accept(new Intent.Pick(option.value())));
    if (option.value().equals(view.typed())) {
      row.detail(kit.say("question.registered")).inviting();
    }
    return many ? row.compact(kit) : row;
  }

  private BigButton skip() {
    String text = kit.say("question.skip");
    return new BigButton(kit, "confirm", BigButton.Weight.OTHER, text, Optional.empty())
        .stretched()
        .does(() -> intents.accept(new Intent.Confirm()));
  }

  private String kicker(View.Question view) {
    String service = view.service().in(language);
    return view.of() > 1 ? kit.say("question.place", service, view.number(), view.of()) : service;
  }

  private String help(View.Question view) {
    String help = new FieldWords(kit, view.field().kind()).help();
    return view.field().required() ? help : help + kit.say("question.optional");
  }

  private Optional<Notice> advice(View.Question view) {
    return view.fault()
        .map(fault -> new Notice(kit, Tone.CAUTION, kit.say("question.fault", fault)))
        .or(
            () ->
                view.field()
                    .prefill()
                    .filter(_ -> !view.typed().isEmpty())
                    .map(_ -> new Notice(kit, Tone.CALM, kit.say("question.prefilled"))));
  }
}
