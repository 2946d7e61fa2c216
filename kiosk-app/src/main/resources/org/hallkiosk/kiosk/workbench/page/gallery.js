// Papers and slips as small pictures; one is enlarged by a click and its document opened from there. A
// picture is loaded once.
import { make } from "./elements.js";
import { pick, say } from "./words.js";

const viewer = document.getElementById("viewer");
const viewerName = document.getElementById("viewer-name");
const viewerPicture = document.getElementById("viewer-picture");
const viewerDocument = document.getElementById("viewer-document");

document.getElementById("viewer-close").addEventListener("click", () => viewer.close());
viewer.addEventListener("click", (event) => event.target === viewer && viewer.close());

const viewerBody = document.getElementById("viewer-body");
const viewerActual = document.getElementById("viewer-actual");
viewerActual.addEventListener("click", () =>
  viewerActual.setAttribute("aria-pressed", viewerBody.classList.toggle("actual")));

const address = (panelId, paper, part) => `/api/papers/${panelId}/${paper.id}/${part}`;

export function buildGallery(panelId) {
  const element = make("div");
  const head = make("div", "gallery-head");
  const label = make("span", "label");
  const count = make("span", "label");
  const papers = make("div", "papers");
  const sheets = new Map(); // paper id -> its button
  head.append(label, count);
  element.append(head, papers);
  const update = (control) => {
    label.textContent = pick(control.label);
    count.textContent = control.papers.length || "";
    const wanted = control.papers.map((paper) => sheet(panelId, paper, sheets));
    const left = new Set(control.papers.map((paper) => paper.id));
    [...sheets.keys()].filter((id) => !left.has(id)).forEach((id) => sheets.delete(id));
    show(papers, wanted.length ? wanted : [make("p", "none", say("noPapers"))]);
  };
  return { element, update };
}

/** Touches the page only where it differs: a picture that is moved would be loaded again. */
function show(place, wanted) {
  [...place.children].filter((child) => !wanted.includes(child)).forEach((child) => child.remove());
  wanted.forEach((child, index) => {
    if (place.children[index] !== child) {
      place.insertBefore(child, place.children[index] ?? null);
    }
  });
}

function sheet(panelId, paper, sheets) {
  const known = sheets.get(paper.id) ?? build(panelId, paper);
  sheets.set(paper.id, known);
  known.querySelector(".name").textContent = pick(paper.name);
  return known;
}

function build(panelId, paper) {
  const element = make("button", "paper");
  const holder = make("span", "sheet");
  const picture = make("img");
  element.type = "button";
  element.dataset.paper = paper.id;
  picture.alt = "";
  picture.src = address(panelId, paper, "picture");
  holder.append(picture);
  element.append(holder, make("span", "name"));
  element.addEventListener("click", () => enlarge(panelId, paper));
  return element;
}

function enlarge(panelId, paper) {
  viewerName.textContent = pick(paper.name);
  viewerPicture.src = address(panelId, paper, "picture");
  viewerPicture.alt = pick(paper.name);
  viewerDocument.hidden = !paper.document;
  if (paper.document) {
    viewerDocument.href = address(panelId, paper, "document");
  }
  viewer.showModal();
}
