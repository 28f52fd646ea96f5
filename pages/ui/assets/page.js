// What the page does in the browser alone: copy a link to a figure, lead to the figure a link
// names, print, and keep the visitor's own views. Nothing here is sent to the server. All words come
// from the page's markup.
"use strict";

const STORE = "lindung-jambi.tampilan";

function here(anchor) {
  const url = new URL(location.href);
  url.hash = anchor || "";
  return url.href;
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without https the clipboard is closed; a selection can still be copied.
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}

async function copy(button) {
  const { ljCopy, ljLink } = button.dataset;
  const link = ljLink ? new URL(ljLink, location.origin).href : here(ljCopy);
  const said = button.nextElementSibling;
  said.textContent = (await copied(link)) ? button.dataset.done : `${button.dataset.byHand} ${link}`;
  setTimeout(() => { said.textContent = ""; }, 6000);
}

function views() {
  try {
    const kept = JSON.parse(localStorage.getItem(STORE) || "[]");
    return Array.isArray(kept) ? kept.filter(view => view && typeof view.name === "string") : [];
  } catch {
    return [];
  }
}

function keep(list) {
  localStorage.setItem(STORE, JSON.stringify(list));
  document.querySelectorAll(".lj-views").forEach(list_views);
}

function list_views(panel) {
  const list = panel.querySelector("ul");
  list.replaceChildren(...views().map((view, at) => {
    const line = document.createElement("li");
    const link = document.createElement("a");
    // Only an address of this page: what is stored may have been written by anyone.
    link.href = new URL(String(view.path), location.origin).pathname + String(view.query || "");
    link.textContent = view.name;
    const remove = document.createElement("button");
    remove.type = "button";
    remove.textContent = panel.dataset.remove;
    remove.setAttribute("aria-label", `${panel.dataset.remove} ${view.name}`);
    remove.addEventListener("click", () => keep(views().filter((_, other) => other !== at)));
    line.append(link, remove);
    return line;
  }));
  if (!list.children.length) {
    const none = document.createElement("li");
    none.textContent = panel.dataset.none;
    list.append(none);
  }
}

function save(form) {
  const name = form.elements.nama.value.trim();
  if (!name) return;
  const others = views().filter(view => view.name !== name);
  keep([...others, { name, path: location.pathname, query: location.search }]);
  form.reset();
}

// A file that was asked for and made is saved without a second click, each once.
const saved = new Set();
function save_when_made() {
  const watch = new MutationObserver(() => {
    for (const made of document.querySelectorAll("[data-lj-made]")) {
      const token = made.dataset.ljMade;
      const offer = document.querySelector(`.st-key-${CSS.escape(made.dataset.ljOffer)} button`);
      if (!offer || saved.has(token)) continue;
      saved.add(token);
      watch.disconnect();
      offer.click();
    }
  });
  watch.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), 180000);
}

// The list beside a presentation leads to its pages.
function turn(button) {
  const { location } = document.querySelector(`.st-key-${CSS.escape(button.dataset.ljFrame)} iframe`).contentWindow;
  location.replace(new URL(`#paparan-${button.dataset.ljPage}`, location.href));
}

document.addEventListener("click", event => {
  const button = event.target.closest?.("[data-lj-copy], [data-lj-link]");
  if (button) copy(button);
  const page = event.target.closest?.("[data-lj-page]");
  if (page) turn(page);
  if (event.target.closest?.("[class*=st-key-buat_]")) save_when_made();
  if (event.target.closest?.("[data-lj-print]")) print();
  const panel = event.target.closest?.(".lj-views");
  for (const open of document.querySelectorAll(".lj-views[open]")) {
    if (open !== panel) open.open = false;
  }
});
document.addEventListener("submit", event => {
  if (!event.target.closest(".lj-views")) return;
  event.preventDefault();
  save(event.target);
});
document.addEventListener("toggle", event => {
  if (event.target.matches?.(".lj-views[open]")) list_views(event.target);
}, true);
document.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  const open = document.querySelector(".lj-views[open]");
  if (open) { open.open = false; open.querySelector("summary").focus(); }
});

// The page is written after it is opened, so the place a link names comes later.
if (location.hash.length > 1) {
  const name = decodeURIComponent(location.hash.slice(1));
  const watch = new MutationObserver(() => {
    const place = document.getElementById(name);
    if (!place) return;
    watch.disconnect();
    setTimeout(() => place.scrollIntoView({ block: "start" }), 400);
  });
  watch.observe(document.documentElement, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), 30000);
}
