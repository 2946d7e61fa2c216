// What happened, the newest at the bottom, which stays in view unless the developer has scrolled up.
import { make } from "./elements.js";
import { inEveryLanguage, locale, pick, say } from "./words.js";

const KINDS = ["ALL", "PAPER", "PHONE", "DEVICE", "HALL", "TERMINAL"];
const MOST = 500; // as many as the terminal keeps

const place = document.getElementById("lines");
const filters = document.getElementById("filters");
let lines = [];
let wanted = "ALL";

export function startLog() {
  filters.append(...KINDS.map(filter));
  inEveryLanguage(() => {
    [...filters.children].forEach((button) => (button.textContent = say(button.value)));
    showAll();
  });
}

/** @param afresh the terminal started anew: its log replaces the one shown */
export function addLines(more, afresh) {
  const continues = !afresh && place.querySelector("time") !== null;
  lines = [...(afresh ? [] : lines), ...more].slice(-MOST);
  if (continues) {
    keepingTheEnd(() => place.append(...more.filter(isWanted).map(item)));
  } else {
    showAll();
  }
}

const isWanted = (line) => wanted === "ALL" || line.kind === wanted;

function filter(kind) {
  const button = make("button");
  button.type = "button";
  button.value = kind;
  button.setAttribute("aria-pressed", kind === wanted);
  button.addEventListener("click", () => {
    wanted = kind;
    [...filters.children].forEach((other) => other.setAttribute("aria-pressed", other.value === wanted));
    showAll();
  });
  return button;
}

function showAll() {
  const chosen = lines.filter(isWanted).map(item);
  keepingTheEnd(() => place.replaceChildren(...(chosen.length ? chosen : [make("li", "none", say("nothingYet"))])));
}

function keepingTheEnd(change) {
  const atEnd = place.scrollHeight - place.scrollTop - place.clientHeight < 30;
  change();
  while (place.childElementCount > MOST) {
    place.firstElementChild.remove();
  }
  if (atEnd) {
    place.scrollTop = place.scrollHeight;
  }
}

function item(line) {
  const element = make("li");
  const time = make("time", "", new Date(line.at).toLocaleTimeString(locale(), { hour12: false }));
  time.dateTime = line.at;
  element.dataset.kind = line.kind;
  element.append(time, make("span", "kind", say(line.kind)), make("span", "text", pick(line)));
  return element;
}
