/* Runs in the measured page and asks it, once a frame, whether what is waited for is on the screen.
 * Times are those of the page's own clock, so that the driver's detours are not measured.
 */
(function () {
  "use strict";

  if (window.top !== window) return;

  const REGENCIES = 11;
  const PATIENCE = 60000; // ms

  function polygons() {
    return [...document.querySelectorAll("iframe")].flatMap((frame) => {
      const inside = frame.contentDocument;
      return inside ? [...inside.querySelectorAll("path[data-kode][fill]")] : [];
    });
  }

  const app = () => document.querySelector('[data-testid="stApp"]');
  const state = () => (app() || document.body)?.getAttribute("data-test-script-state");
  const fills = () => polygons().map((path) => path.getAttribute("fill")).join();
  const texts = () => [...document.querySelectorAll('[data-testid="stText"]')]
    .map((text) => text.textContent).join();

  function until(seen) {
    const start = performance.now();
    return new Promise((resolve, reject) => {
      const look = () => {
        if (performance.now() - start > PATIENCE) reject(new Error(document.body.innerText));
        // Seen in one frame, painted by the next.
        else requestAnimationFrame(seen() ? () => resolve(performance.now()) : look);
      };
      look();
    });
  }

  const ready = {
    page: () => state() === "notRunning",
    map: () => polygons().length === REGENCIES,
    figures: () => state() === "notRunning" && headings() !== "",
  };
  const headings = () => [...document.querySelectorAll(".lj-section h2")]
    .map((heading) => heading.textContent).join();

  const shown = { text: texts, map: fills };
  // Of a page of figures its texts and charts; of a run that changes none, whatever it touches.
  const WATCHED = { figures: '[data-testid="stHtml"], [data-testid="stVegaLiteChart"]', run: "*" };
  const QUIET = 300; // ms without a change, after which a page is taken for redrawn

  /* When the last change to any element of this kind, or inside one, was painted. */
  async function redrawn(kind) {
    let [last, painted] = [0, 0];
    const element = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
    const watch = new MutationObserver((changes) => {
      if (!changes.some(({ target }) => element(target)?.closest(kind))) return;
      last = performance.now();
      requestAnimationFrame(() => { painted = performance.now(); });
    });
    watch.observe(document.querySelector('[data-testid="stMain"]'), {
      subtree: true, childList: true, characterData: true, attributes: true,
    });
    // A run shorter than a redraw never shows as a state of its own.
    await until(() => state() === "notRunning" && painted && performance.now() - last > QUIET);
    watch.disconnect();
    return painted;
  }

  window.bench = {
    ready: (kind) => until(ready[kind]),

    /* From the next release of the pointer until what is shown differs from now. */
    arm(kind) {
      const before = shown[kind] ? shown[kind]() : "";
      window.bench.change = new Promise((resolve, reject) => {
        window.addEventListener("pointerup", () => {
          const start = performance.now();
          const differs = () => shown[kind]() !== before;
          const seen = kind in shown ? until(differs) : redrawn(WATCHED[kind]);
          seen.then((end) => resolve(end - start), reject);
        }, { capture: true, once: true });
      });
    },
    quiet: () => until(() => state() === "notRunning"),
  };
})();
