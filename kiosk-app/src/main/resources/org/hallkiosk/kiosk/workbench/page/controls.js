// One builder for each kind of control. Each gives its element, and a function that tells it its new values.
import { make } from "./elements.js";
import { buildGallery } from "./gallery.js";
import { pick, say } from "./words.js";

const BUILDERS = { button, choice, deeds, toggle, reading, gallery: buildGallery };

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

function deeds(_panelId, act) {
  const element = make("form");
  const label = make("label", "label");
  const select = make("select");
  const text = make("input");
  const push = make("button", "push");
  let latest = [];
  let told = "";
  text.type = "text";
  text.maxLength = 400;
  label.append(select);
  element.append(label, text, push);
  const chosen = () => latest.find((deed) => deed.id === select.value);
  const ask = () => {
    const argument = chosen()?.argument;
    text.hidden = !argument;
    text.required = !!argument;
    text.placeholder = argument ? pick(argument) : "";
    text.setAttribute("aria-label", text.placeholder);
  };
  select.addEventListener("change", ask);
  element.addEventListener("submit", (event) => {
    event.preventDefault();
    whileBusy(push, () => act(text.hidden ? select.value : `${select.value} ${text.value}`));
  });
  const update = (control) => {
    latest = control.deeds;
    push.textContent = say("happen");
    select.setAttribute("aria-label", pick(control.label));
    const wanted = JSON.stringify(latest.map((deed) => [deed.id, pick(deed.label)]));
    if (wanted !== told) {
      const kept = select.value;
      told = wanted;
      select.replaceChildren(...latest.map((deed) => new Option(pick(deed.label), deed.id)));
      select.value = latest.some((deed) => deed.id === kept) ? kept : (latest[0]?.id ?? "");
    }
    ask();
  };
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
