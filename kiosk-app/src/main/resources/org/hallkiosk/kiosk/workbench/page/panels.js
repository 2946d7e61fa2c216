// The device panels. What is on the page is kept and only told its new values, so that focus, open lists and
// loaded pictures survive; a panel whose make-up changes is built again.
import { buildControl } from "./controls.js";
import { inEveryLanguage, pick } from "./words.js";

const place = document.getElementById("panels");
const shown = new Map(); // id -> {shape, element, update}
let latest = [];
let act = async () => {};

export function startPanels(onAction) {
  act = onAction;
  inEveryLanguage(() => showPanels(latest));
}

export function showPanels(panels) {
  latest = panels;
  const wanted = new Set(panels.map((panel) => panel.id));
  for (const [id, panel] of shown) {
    if (!wanted.has(id)) {
      panel.element.remove();
      shown.delete(id);
    }
  }
  panels.forEach((panel, index) => {
    const element = upToDate(panel);
    if (place.children[index] !== element) {
      place.insertBefore(element, place.children[index] ?? null);
    }
  });
}

function upToDate(panel) {
  const shape = panel.controls.map((control) => `${control.kind} ${control.id ?? ""}`).join("\n");
  let known = shown.get(panel.id);
  if (known?.shape !== shape) {
    known?.element.remove();
    known = { shape, ...build(panel) };
    shown.set(panel.id, known);
  }
  known.update(panel);
  return known.element;
}

function build(panel) {
  const element = document.createElement("section");
  const title = document.createElement("h2");
  element.className = "panel";
  element.dataset.panel = panel.id;
  element.append(title);
  const controls = panel.controls.map((control) =>
    buildControl(control, panel.id, (value) => act(panel.id, control.id, value)));
  element.append(...controls.map((control) => control.element));
  const update = (now) => {
    title.textContent = pick(now.title);
    element.setAttribute("aria-label", pick(now.title));
    now.controls.forEach((control, index) => controls[index].update(control));
  };
  return { element, update };
}
