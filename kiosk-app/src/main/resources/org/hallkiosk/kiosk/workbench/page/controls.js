// One builder for each kind of control. Each gives its element, and a function that tells it its new values.
import { make } from "./elements.js";
import { buildGallery } from "./gallery.js";
import { pick } from "./words.js";

const BUILDERS = { button, choice, toggle, reading, gallery: buildGallery };

export function buildControl(control, panelId, act) {
  const built = BUILDERS[control.kind](panelId, act);
  built.element.classList.add("control");
  built.element.dataset.kind = control.kind;
  if (control.id) {
    built.element.dataset.control = control.id;
  }
  return built;
}

async function whileBusy(element, deed) {
  element.setAttribute("aria-busy", "true");
  await deed();
  element.removeAttribute("aria-busy");
}

function button(_panelId, act) {
  const element = make("div");
  const push = make("button", "push");
  push.type = "button";
  push.addEventListener("click", () => whileBusy(push, () => act("")));
  element.append(push);
  return { element, update: (control) => (push.textContent = pick(control.label)) };
}

function toggle(_panelId, act) {
  const element = make("div");
  const turn = make("button");
  const label = make("span");
  turn.type = "button";
  turn.setAttribute("role", "switch");
  turn.append(label, make("span", "switch"));
  turn.addEventListener("click", () =>
    whileBusy(turn, () => act(String(turn.getAttribute("aria-checked") !== "true"))));
  element.append(turn);
  const update = (control) => {
    label.textContent = pick(control.label);
    turn.setAttribute("aria-checked", control.on);
  };
  return { element, update };
}

function choice(_panelId, act) {
  const element = make("label");
  const label = make("span", "label");
  const select = make("select");
  let latest;
  let told = "";
  element.append(label, select);
  const update = (control) => {
    latest = control;
    label.textContent = pick(control.label);
    const wanted = JSON.stringify(control.options.map((option) => [option.id, pick(option.label)]));
    if (wanted !== told) {
      told = wanted;
      select.replaceChildren(...control.options.map((option) => new Option(pick(option.label), option.id)));
    }
    select.value = control.current;
  };
  select.addEventListener("change", async () => {
    await whileBusy(select, () => act(select.value));
  });
  // A refused choice falls back to the one in force when the list is left.
  select.addEventListener("blur", () => (select.value = latest.current));
  return { element, update };
}

function reading() {
  const element = make("div");
  const label = make("span", "label");
  const value = make("span", "value");
  element.append(label, value);
  const update = (control) => {
    label.textContent = pick(control.label);
    value.textContent = pick(control.value);
  };
  return { element, update };
}
