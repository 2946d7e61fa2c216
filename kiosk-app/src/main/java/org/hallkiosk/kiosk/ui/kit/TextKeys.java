package org.hallkiosk.kiosk.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A keyboard for any text: characters by their pinyin, letters, and digits with signs. Letters of
/// a syllable stay on the keyboard until a character is chosen; only that is typed.
public final class TextKeys extends VBox {

  private static final PseudoClass ON = PseudoClass.getPseudoClass("open");
  private static final List<String> LETTERS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
  private static final List<String> SIGNS = List.of("1234567890", "-/.,:()#@&", "·、。");

  /// The longest syllables, such as `zhuang`.
  private static final int LONGEST = 6;

  /// What the letter keys give.
  public enum Mode {
    PINYIN,
    LETTERS,
    SIGNS
  }

  private final Kit kit;
  private final Pinyin pinyin;
  private final Consumer<String> typed;
  private final Runnable erase;
  private final Candidates candidates;
  private final VBox letters;
  private final VBox signs;
  private final Map<Mode, Button> modes = new EnumMap<>(Mode.class);
  private final Button capitals;
  private String syllable = "";
  private Mode mode;
  private boolean large;

  /// @param first the mode to begin with
  public TextKeys(Kit kit, Pinyin pinyin, Mode first, Consumer<String> typed, Runnable erase) {
    super(kit.u(12));
    this.kit = kit;
    this.pinyin = pinyin;
    this.typed = typed;
    this.erase = erase;
    mode = first;
    candidates = new Candidates(kit, this::choose);
    letters = rows(LETTERS, this::letter);
    signs = rows(SIGNS, typed);
    capitals = word("keys-capitals", "keys.capitals", this::shift);
    for (Mode each : Mode.values()) {
      String words = Kit.key("keys", each);
      modes.put(each, word(words.replace('.', '-'), words, () -> turn(each)));
    }
    getChildren().addAll(candidates, new StackPane(letters, signs), below());
    show();
  }

  /// Forgets a syllable that was begun, such as for another field.
  public void forget() {
    syllable = "";
    show();
  }

  private VBox rows(List<String> rows, Consumer<String> to) {
    VBox box = new VBox(kit.u(12));
    for (String row : rows) {
      List<Button> keys =
          Arrays.stream(row.split("", -1))
              .filter(it -> !it.isEmpty())
              .map(it -> Keys.typing(it, to))
              .toList();
      box.getChildren().add(new KeyRow(kit, 10, keys));
    }
    return box;
  }

  private HBox below() {
    Button space = word("key-space", "keys.space", this::space);
    Button back = word("erase", "keypad.erase", this::back);
    back.setGraphic(new Icon(Glyph.ERASE, kit.u(40)));
    List<Button> row = new ArrayList<>(modes.values());
    row.addAll(List.of(capitals, space, back));
    return Keys.wide(kit, row.toArray(Button[]::new));
  }

  private Button word(String id, String words, Runnable action) {
    Button key = Keys.key(id, kit.say(words), Optional.empty(), action);
    key.getStyleClass().add("key-word");
    return key;
  }

  private void letter(String letter) {
    switch (mode) {
      case PINYIN -> {
        if (syllable.length() < LONGEST) {
          syllable += letter;
          show();
        }
      }
      case LETTERS, SIGNS -> typed.accept(large ? letter.toUpperCase(Locale.ROOT) : letter);
    }
  }

  /// Takes the first character, as space does on every Chinese keyboard.
  private void space() {
    if (syllable.isEmpty()) {
      typed.accept(" ");
    } else {
      pinyin.candidates(syllable).stream().findFirst().ifPresent(this::choose);
    }
  }

  private void back() {
    if (syllable.isEmpty()) {
      erase.run();
    } else {
      syllable = syllable.substring(0, syllable.length() - 1);
      show();
    }
  }

  private void choose(String character) {
    syllable = "";
    show();
    typed.accept(character);
  }

  private void shift() {
    large = !large;
    show();
  }

  private void turn(Mode to) {
    mode = to;
    syllable = "";
    large = false;
    show();
  }

  private void show() {
    letters.setVisible(mode != Mode.SIGNS);
    signs.setVisible(mode == Mode.SIGNS);
    capitals.setVisible(mode == Mode.LETTERS);
    capitals.setManaged(mode == Mode.LETTERS);
    capitals.pseudoClassStateChanged(ON, large);
    modes.forEach((each, key) -> key.pseudoClassStateChanged(ON, each == mode));
    candidates.setVisible(mode == Mode.PINYIN);
    List<String> offers = pinyin.candidates(syllable);
    candidates.offer(said(offers.isEmpty()), offers);
  }

  private String said(boolean none) {
    if (syllable.isEmpty()) {
      return kit.say("keys.begin");
    }
    return none ? kit.say("keys.no-character", syllable) : syllable;
  }
}
