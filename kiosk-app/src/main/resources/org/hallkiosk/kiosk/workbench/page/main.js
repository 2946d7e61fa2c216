// Puts the page together.
import { addLines, startLog } from "./log.js";
import { showPanels, startPanels } from "./panels.js";
import { drawFrame, startScreen } from "./screen.js";
import { Terminal } from "./terminal.js";
import { inEveryLanguage, locale, say, switchLanguage } from "./words.js";

const TOAST_MS = 5000;
const byId = (id) => document.getElementById(id);
let state = "connecting";
let toastEnds;

// The token stays out of the address bar; from here on the cookie carries it.
history.replaceState(null, "", "/");

function showState(now) {
  state = now;
  const broken = state === "silent" || state === "refused";
  byId("state").dataset.state = state;
  byId("state-text").textContent = say(state);
  byId("bench").classList.toggle("unanswered", broken);
  byId("banner").hidden = !broken;
  if (broken) {
    byId("banner-title").textContent = say(`${state}Title`);
    byId("banner-text").textContent = say(`${state}Text`);
  }
}

function showToast(sentence) {
  byId("toast").textContent = sentence;
  byId("toast").hidden = false;
  clearTimeout(toastEnds);
  toastEnds = setTimeout(() => (byId("toast").hidden = true), TOAST_MS);
}

// Chromium keeps showing boxes for letters it laid out while their font was still loading: load it first.
const FONT_MS = 3000;
await Promise.race([
  document.fonts.load('1em "Kiosk Chinese"', "中").catch(() => []),
  new Promise((go) => setTimeout(go, FONT_MS)),
]);

const terminal = new Terminal({
  state: (now) => now !== state && showState(now),
  frame: drawFrame,
  panels: showPanels,
  log: addLines,
  failed: showToast,
});

startScreen((touch) => terminal.tap(touch));
startPanels((panel, control, value) => terminal.act(panel, control, value));
startLog();
byId("language").addEventListener("click", switchLanguage);
inEveryLanguage(() => {
  document.documentElement.lang = locale();
  document.title = `Hallkiosk ${say("workbench")}`;
  document.querySelectorAll("[data-say]").forEach((element) => (element.textContent = say(element.dataset.say)));
  document.querySelectorAll("[data-say-label]").forEach((element) => element.setAttribute("aria-label", say(element.dataset.sayLabel)));
  showState(state);
});
terminal.watch();
