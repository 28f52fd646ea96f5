// The address decides: "#paparan-3" shows the third page full screen, anything else is read.
"use strict";
(() => {
  const root = document.documentElement;
  const slides = [...document.querySelectorAll(".slide")];
  const news = document.getElementById("kabar");
  const HIDES_AFTER_MS = 2500, STEP = 0.04, SMALLEST = 0.3;
  let wantsFull = false, still;

  const asked = () => {
    const found = /^#paparan(?:-(\d+))?$/.exec(location.hash);
    return found && Math.min(Math.max(Number(found[1] || 1), 1), slides.length);
  };
  const turn = n => location.replace(`#paparan-${Math.min(Math.max(n, 1), slides.length)}`);

  // Words as large as their box allows: long names shrink, few words grow.
  const bursts = e => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1;
  const room = e => e.getClientRects().length ? e : room(e.parentElement);
  const bottom = e => e.getBoundingClientRect().bottom;
  const over = e => [e, ...e.children].some(bursts) || bottom(e) > bottom(room(e.parentElement)) + 1;
  const fit = slide => slide.querySelectorAll("[data-pas]").forEach(e => {
    if (e.closest("details")) return;
    let size = Number(e.dataset.pas);
    e.style.setProperty("--pas", size);
    while (size > SMALLEST && over(e)) e.style.setProperty("--pas", size -= STEP);
  });

  const show = () => {
    const n = asked();
    root.classList.toggle("paparan", Boolean(n));
    slides.forEach((slide, at) => slide.classList.toggle("tampil", at + 1 === n));
    if (!n) { root.classList.remove("bercatatan", "diam"); news.textContent = ""; return; }
    const slide = slides[n - 1];
    fit(slide);
    const title = slide.querySelector("h1, h2").textContent;
    news.textContent = `${news.dataset.pola.replace("{n}", n).replace("{total}", slides.length)}: ${title}`;
  };

  const notes = () => {
    root.classList.toggle("bercatatan");
    document.querySelectorAll(".catatan").forEach(e => { e.open = root.classList.contains("bercatatan"); });
  };
  const full = () => {
    wantsFull = !document.fullscreenElement;
    if (!wantsFull) return document.exitFullscreen();
    return root.requestFullscreen?.().then(() => screen.orientation?.lock?.("landscape")).catch(() => {});
  };
  const leave = () => {
    const read = slides[(asked() || 1) - 1].id;
    wantsFull = false;
    if (document.fullscreenElement) document.exitFullscreen();
    location.replace(`#${read}`);
  };

  const commands = {
    mundur: () => turn(asked() - 1), maju: () => turn(asked() + 1), catatan: notes, penuh: full, keluar: leave,
    awal: () => turn(1), akhir: () => turn(slides.length),
  };
  const keys = {
    ArrowRight: "maju", ArrowDown: "maju", PageDown: "maju", " ": "maju", Enter: "maju",
    ArrowLeft: "mundur", ArrowUp: "mundur", PageUp: "mundur", Backspace: "mundur",
    Home: "awal", End: "akhir", Escape: "keluar", f: "penuh", n: "catatan",
  };

  const move = () => {
    root.classList.add("gerak");
    root.classList.remove("diam");
    clearTimeout(still);
    still = setTimeout(() => {
      root.classList.remove("gerak");
      root.classList.toggle("diam", Boolean(asked()));
    }, HIDES_AFTER_MS);
  };

  addEventListener("keydown", event => {
    if (!asked() || event.ctrlKey || event.metaKey || event.altKey) return;
    const own = event.target.closest?.("button, a, summary");
    if (own && (event.key === " " || event.key === "Enter")) return;
    let command = keys[event.key] || keys[event.key.toLowerCase()];
    if (event.key === " " && event.shiftKey) command = "mundur";
    if (!command) return;
    event.preventDefault();
    commands[command]();
  });
  addEventListener("click", event => {
    const button = event.target.closest("[data-perintah]");
    if (button) return commands[button.dataset.perintah]();
    if (!asked() || event.target.closest("button, a, details") || String(getSelection())) return;
    turn(asked() + (event.clientX < innerWidth / 2 ? -1 : 1));
  });
  document.getElementById("mulai").addEventListener("click", () => { turn(1); full(); });
  document.addEventListener("fullscreenchange", () => {
    if (!document.fullscreenElement && wantsFull && asked()) leave();
    else if (asked()) fit(slides[asked() - 1]);
  });
  ["mousemove", "touchstart", "focusin"].forEach(name => addEventListener(name, move, { passive: true }));
  addEventListener("hashchange", show);
  addEventListener("resize", () => asked() && fit(slides[asked() - 1]));

  addEventListener("beforeprint", () => { root.classList.add("paparan", "cetak"); slides.forEach(fit); });
  addEventListener("afterprint", () => { root.classList.remove("cetak"); show(); });

  // Tables: by value, not by text; what has no figure stays last.
  const value = cell => cell.dataset.nilai === undefined ? cell.textContent.trim() : Number(cell.dataset.nilai);
  const compare = (a, b) => typeof a === "number" && typeof b === "number" ? a - b
    : String(a).localeCompare(String(b), "id", { numeric: true });
  document.querySelectorAll("table").forEach(table => {
    const heads = [...table.tHead.rows[0].cells], body = table.tBodies[0];
    heads.forEach((head, at) => {
      head.firstElementChild.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach(one => one.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const none = row => row.cells[at].classList.contains("kosong") || !row.cells[at].textContent.trim();
        const rows = [...body.rows];
        const known = rows.filter(row => !none(row));
        known.sort((a, b) => (down ? -1 : 1) * compare(value(a.cells[at]), value(b.cells[at])));
        body.append(...known, ...rows.filter(none));
      });
    });
  });

  document.fonts.ready.then(show);
  show();
})();
