/* The empty map: its frame, its controls, and how it behaves inside a page.
 *
 * lindungMap.create(id, options) -> L.map, framed on the province, without tiles.
 * lindungMap.viewed is called after every change of zoom or size.
 */
(function () {
  "use strict";

  const PHONE = 520; // px of map width below which everything is smaller
  const SHAPE_OF_MAP = 0.68; // height ÷ width that shows the whole province
  const LEAST_HEIGHT = 290; // px

  const ours = { viewed() {} };
  let map = null;
  let moved = false; // once the visitor has moved the map, a resize must not move it back

  function still() {
    return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  }

  function fitHeight(asked) {
    return Math.min(asked, Math.max(LEAST_HEIGHT, Math.round(window.innerWidth * SHAPE_OF_MAP)));
  }

  function followHeight() {
    // streamlit-folium asks for a fixed height at every change; on a phone that leaves empty paper.
    const streamlit = window.Streamlit;
    if (!streamlit) return;
    const original = streamlit.setFrameHeight;
    let asked = null;
    streamlit.setFrameHeight = function (height) {
      asked = height || asked;
      if (!asked) return;
      const fitted = fitHeight(asked);
      map.getContainer().style.height = fitted + "px";
      original(fitted);
    };
    window.addEventListener("resize", () => streamlit.setFrameHeight());
  }

  function frame() {
    const small = map.getSize().x < PHONE;
    map.fitBounds(map.options.province, {
      animate: false,
      paddingTopLeft: [small ? 6 : 16, small ? 6 : 14],
      paddingBottomRight: [small ? 6 : 16, small ? 14 : 18],
    });
  }

  function guardWheel() {
    // A bare wheel scrolls the page; with Ctrl (or the pinch of a touchpad) it zooms the map.
    map.getContainer().addEventListener("wheel", (event) => {
      if (event.ctrlKey || event.metaKey) map.scrollWheelZoom.enable();
      else map.scrollWheelZoom.disable();
    }, { capture: true, passive: true });
  }

  function stayInPlace() {
    // Leaflet focuses the map at the press of the mouse. The page would scroll to show the whole
    // map, and the release would meet another regency.
    const container = map.getContainer();
    container.focus = () => HTMLElement.prototype.focus.call(container, { preventScroll: true });
  }

  function homeButton(title) {
    const Home = L.Control.extend({
      onAdd() {
        const bar = L.DomUtil.create("div", "leaflet-bar");
        const button = L.DomUtil.create("a", "lj-home", bar);
        button.href = "#";
        button.title = title;
        button.setAttribute("role", "button");
        button.setAttribute("aria-label", title);
        button.innerHTML = '<svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">' +
          '<path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"/></svg>';
        L.DomEvent.on(button, "click", L.DomEvent.stop);
        L.DomEvent.on(button, "click", () => { moved = false; frame(); });
        return bar;
      },
    });
    return new Home({ position: "topleft" });
  }

  function create(id, options) {
    document.documentElement.lang = "id";
    document.title = options.title;
    if (window.frameElement) window.frameElement.title = options.title;
    map = L.map(id, Object.assign({
      zoomControl: false, attributionControl: false, scrollWheelZoom: false, fadeAnimation: false,
      zoomAnimation: !still(), zoomSnap: 0.05, zoomDelta: 0.75, wheelPxPerZoomLevel: 140,
      dragging: !L.Browser.mobile, maxBoundsViscosity: 0.8,
    }, options));
    const box = map.getContainer();
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", options.title);
    L.control.zoom({ zoomInTitle: options.zoomIn, zoomOutTitle: options.zoomOut }).addTo(map);
    homeButton(options.home).addTo(map);
    L.control.attribution({ prefix: false }).addAttribution(options.credit).addTo(map);
    map.createPane("marks").style.zIndex = 450;
    map.createPane("names").style.zIndex = 460;
    ["marks", "names"].forEach((pane) => { map.getPane(pane).style.pointerEvents = "none"; });
    borrowFaces();
    followHeight();
    guardWheel();
    stayInPlace();
    frame();
    ["zoomstart", "dragstart"].forEach((name) => map.on(name, (event) => {
      if (event.target._loaded && document.hasFocus()) moved = true;
    }));
    map.on("resize", () => { if (!moved) frame(); ours.viewed(); });
    map.on("zoomend", () => ours.viewed());
    ours.map = map;
    return map;
  }

  function borrowFaces() {
    // Streamlit's bundled faces are declared in the parent only; a frame must declare them again.
    try {
      const faces = [];
      for (const sheet of window.parent.document.styleSheets) {
        for (const rule of sheet.cssRules) {
          if (!(/^@font-face/.test(rule.cssText) && /Source (Sans|Serif)/.test(rule.cssText))) continue;
          faces.push(rule.cssText.replace(/url\("([^"]+)"\)/g, (_, path) =>
            'url("' + new URL(path, sheet.href || window.parent.document.baseURI) + '")'));
        }
      }
      document.head.appendChild(document.createElement("style")).textContent = faces.join("\n");
    } catch (error) { /* another origin's page: the system's faces serve */ }
  }

  ours.create = create;
  ours.isSmall = () => map.getSize().x < PHONE;
  window.lindungMap = ours;
})();
