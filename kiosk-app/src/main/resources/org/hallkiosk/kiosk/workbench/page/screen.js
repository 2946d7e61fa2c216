// The live screen in its bezel: draws pictures, sizes itself to the window, and turns clicks and keys into
// touches in pixels of the screen.
import { inEveryLanguage, say } from "./words.js";

const canvas = document.getElementById("screen");
const bench = document.getElementById("bench");
const crosshair = document.getElementById("crosshair");
const size = document.getElementById("size");

const BEZEL = 28; // both sides together
const CAPTION = 30;
const LEAST_LOG = 190; // below a landscape screen, as in frame.css
const MOST_OF_WIDTH = 0.58;
const NARROW = 860; // as in frame.css
const KEYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

let screen = { width: 1080, height: 1920 };
let marker = { x: 0.5, y: 0.5 }; // parts of the screen's width and height
let touch = () => {};

export function startScreen(onTouch) {
  touch = onTouch;
  canvas.addEventListener("pointerdown", pressed);
  canvas.addEventListener("keydown", typed);
  canvas.addEventListener("blur", () => (crosshair.hidden = true));
  new ResizeObserver(fit).observe(document.body);
  new ResizeObserver(fit).observe(bench);
  inEveryLanguage(describe);
}

/** Draws at once, so that no half picture is ever seen. */
export function drawFrame({ bitmap, width, height }) {
  if (canvas.width !== bitmap.width || canvas.height !== bitmap.height) {
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
  }
  canvas.getContext("2d").drawImage(bitmap, 0, 0);
  bitmap.close();
  if (screen.width !== width || screen.height !== height) {
    screen = { width, height };
    describe();
    fit();
  }
}

function fit() {
  const ratio = screen.width / screen.height;
  const narrow = document.documentElement.clientWidth <= NARROW;
  const space = narrow ? bench.clientWidth - 40 : bench.clientWidth * MOST_OF_WIDTH;
  bench.classList.toggle("landscape", ratio > 1);
  const room = narrow ? window.innerHeight * 0.85 : bench.clientHeight - 24 - CAPTION - (ratio > 1 ? LEAST_LOG : 0);
  const width = Math.max(200, Math.min(space, (room - BEZEL) * ratio + BEZEL));
  bench.style.setProperty("--ratio", ratio);
  bench.style.setProperty("--stage", `${Math.floor(width)}px`);
}

function describe() {
  const turned = say(screen.width > screen.height ? "landscape" : "portrait");
  size.textContent = `${screen.width} × ${screen.height} · ${turned}`;
}

function pressed(event) {
  if (event.button !== 0) {
    return;
  }
  const box = canvas.getBoundingClientRect();
  crosshair.hidden = true;
  touchAt((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
}

function typed(event) {
  if (event.key in KEYS) {
    const step = event.shiftKey ? 0.1 : 0.01;
    const [right, down] = KEYS[event.key];
    move(marker.x + right * step, marker.y + down * step * (screen.width / screen.height));
  } else if (event.key === "Enter" || event.key === " ") {
    move(marker.x, marker.y);
    touchAt(marker.x, marker.y);
  } else {
    return;
  }
  event.preventDefault();
}

function move(x, y) {
  const within = (part) => Math.min(0.999, Math.max(0, part));
  marker = { x: within(x), y: within(y) };
  place(crosshair, marker.x, marker.y);
  crosshair.hidden = false;
}

function touchAt(right, down) {
  const x = right * screen.width;
  const y = down * screen.height;
  if (x < 0 || y < 0 || x >= screen.width || y >= screen.height) {
    return;
  }
  marker = { x: right, y: down };
  ripple(right, down);
  touch({ x, y, width: screen.width, height: screen.height });
}

function ripple(right, down) {
  const ring = document.createElement("div");
  ring.className = "ripple";
  place(ring, right, down);
  ring.addEventListener("animationend", () => ring.remove());
  canvas.parentElement.append(ring);
}

function place(element, right, down) {
  element.style.left = `${right * 100}%`;
  element.style.top = `${down * 100}%`;
}
