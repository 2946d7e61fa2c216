package org.hallkiosk.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hallkiosk.kiosk.casework.Lamp;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.view.CheckSubject;
import org.hallkiosk.kiosk.view.CodeHint;
import org.hallkiosk.kiosk.view.CodeScanHint;
import org.hallkiosk.kiosk.view.FaceHint;
import org.hallkiosk.kiosk.view.FieldFault;
import org.hallkiosk.kiosk.view.OtherHolder;
import org.hallkiosk.kiosk.view.PayHint;
import org.hallkiosk.kiosk.view.PayState;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.PendingKind;
import org.hallkiosk.kiosk.view.PhotoFlaw;
import org.hallkiosk.kiosk.view.PhotoState;
import org.hallkiosk.kiosk.view.PhotoSubject;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.ScanHint;
import org.hallkiosk.kiosk.view.ScanState;
import org.hallkiosk.kiosk.view.SignInState;
import org.hallkiosk.kiosk.view.StaffHint;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.words.Words;
import org.junit.jupiter.api.Test;

/// Something happens that the terminal has no words for.
class MissingWordsTest {

  @Test
  void everything_that_can_be_shown_has_words_in_both_languages() {
    assertEquals(List.of(), missing(BrandFiles.table("zh")));
    assertEquals(List.of(), missing(BrandFiles.table("en")));
  }

  @Test
  void a_missing_text_is_caught() {
    Map<String, String> table = BrandFiles.table("zh");
    table.remove("problem.card-expired.do");
    assertEquals(List.of("problem.card-expired.do"), missing(table));
  }

  @Test
  void a_text_in_one_language_only_is_refused() {
    Map<String, String> shorter = new HashMap<>(BrandFiles.table("en"));
    shorter.remove("shell.back");
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Words(
                Map.of(
                    Locale.SIMPLIFIED_CHINESE, BrandFiles.table("zh"), Locale.ENGLISH, shorter)));
  }

  private static List<String> missing(Map<String, String> table) {
    List<String> wanted = new ArrayList<>();
    for (ProblemCode code : ProblemCode.values()) {
      for (String part : List.of(".title", ".why", ".do")) {
        wanted.add(Kit.key("problem", code) + part);
      }
    }
    for (View.ResultKind kind : View.ResultKind.values()) {
      wanted.add(Kit.key("result", kind) + ".title");
      wanted.add(Kit.key("result", kind) + ".help");
    }
    add(wanted, "limit", View.Limit.values());
    add(wanted, "unavailable", View.Limit.values());
    add(wanted, "signin.state", SignInState.values());
    add(wanted, "signin.hint", View.CardHint.values());
    for (String group : List.of("facecheck.title", "facecheck.help", "facecheck.privacy")) {
      add(wanted, group, CheckSubject.values());
    }
    for (String group : List.of("codecheck.title", "codecheck.sent", "codecheck.sending")) {
      add(wanted, group, CheckSubject.values());
    }
    for (String group : List.of("staffcheck.title", "staffcheck.help", "staffcheck.privacy")) {
      add(wanted, group, CheckSubject.values());
    }
    add(wanted, "staffcheck.hint", StaffHint.values());
    add(wanted, "facecheck.hint", FaceHint.values());
    add(wanted, "codecheck.hint", CodeHint.values());
    add(wanted, "working.stage", View.Stage.values());
    add(wanted, "place", View.Place.values());
    add(wanted, "goodbye.left", View.Place.values());
    add(wanted, "signin.means", View.Means.values());
    add(wanted, "question.fault", FieldFault.values());
    add(wanted, "lamp", Lamp.values());
    add(wanted, "scanmaterial.title", ScanState.values());
    add(wanted, "scanmaterial.hint", ScanHint.values());
    add(wanted, "scancode.hint", CodeScanHint.values());
    for (PhotoState state : EnumSet.complementOf(EnumSet.of(PhotoState.LIVE))) {
      wanted.add(Kit.key("takephoto.title", state));
      wanted.add(Kit.key("takephoto.help", state));
    }
    add(wanted, "takephoto.live-title", PhotoSubject.values());
    add(wanted, "takephoto.live-help", PhotoSubject.values());
    add(wanted, "takephoto.flaw", PhotoFlaw.values());
    for (String part : List.of("title", "help", "note", "stage")) {
      add(wanted, "pay." + part, PayState.values());
    }
    add(wanted, "pay.way", PayWay.values());
    add(wanted, "pay.way-help", PayWay.values());
    add(wanted, "pay.hint", PayHint.values());
    add(wanted, "problem", View.Remedy.values());
    for (String part : List.of("title", "help", "why")) {
      add(wanted, "othercard." + part, OtherHolder.values());
    }
    for (PendingKind kind : PendingKind.values()) {
      wanted.add(Kit.key("home.pending", kind) + ".title");
      wanted.add(Kit.key("home.pending", kind) + ".help");
    }
    for (int levels : new int[] {3, 5}) {
      for (int level = 1; level <= levels; level++) {
        wanted.add("rating.of-" + levels + ".level-" + level);
      }
    }
    wanted.removeAll(table.keySet());
    return wanted;
  }

  private static void add(List<String> wanted, String group, Enum<?>[] constants) {
    for (Enum<?> constant : constants) {
      wanted.add(Kit.key(group, constant));
    }
  }
}
