/* The regencies, drawn from shapes fetched once and a small table of looks.
 *
 * lindungMap.layer(spec) -> L.Layer. Adding it redraws; removing it does nothing, because the paths
 * stay: only their looks differ from view to view, and a path that stays keeps the keyboard's focus.
 * spec: {shapes: url, look: {...}, selected: kode|null,
 *        rows: {kode: {f: fill, h: hatch, i: ink on it, t: tooltip HTML, l: label, a: aria}}}
 */
(function () {
  "use strict";

  const ours = window.lindungMap;
  const SVG = "http://www.w3.org/2000/svg";

  let spec = null;
  let group = null;
  let hover = null;
  let chosen = [];
  const paths = {}; // kode -> L.Polygon
  const dots = {}; // kode -> L.Polygon over an estimate

  /* ---- shapes: fetched once for the whole visit ---- */

  function styled(use) {
    // Both style sheets load beside the scripts; labels can be measured only once they rule.
    const root = getComputedStyle(document.documentElement);
    const pane = getComputedStyle(ours.map.getPane("mapPane"));
    if (root.getPropertyValue("--lj-ready") && pane.position === "absolute") use();
    else setTimeout(() => styled(use), 10);
  }

  function shapes(url) {
    // Only finished text is kept on the parent: a promise would die with the frame that made it.
    let keep = window;
    try { if (window.parent.document) keep = window.parent; } catch (error) { keep = window; }
    if (keep.lindungShapes && keep.lindungShapes.url === url) {
      return { then: (use) => use(JSON.parse(keep.lindungShapes.text)) };
    }
    return fetch(url).then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.text();
    }).then((text) => {
      keep.lindungShapes = { url: url, text: text };
      return JSON.parse(text);
    });
  }

  /* ---- what a visitor does ---- */

  function outline(kode) {
    hover.setLatLngs(kode && paths[kode] ? paths[kode].getLatLngs() : []);
  }

  function choose(kode) {
    chosen.forEach((line) => line.setLatLngs(kode && paths[kode] ? paths[kode].getLatLngs() : []));
    Object.keys(paths).forEach((other) => {
      paths[other].getElement().setAttribute("aria-pressed", String(other === kode));
    });
  }

  function pick(kode) {
    // Choosing what is already chosen says nothing new, so it must not wake the server.
    if (kode === spec.selected) return;
    spec.selected = kode;
    choose(kode);
    const drawing = { type: "Feature", properties: { kode: kode, at: Date.now() }, geometry: null };
    Object.values(paths).forEach((path) => { path.toGeoJSON = () => drawing; });
    // Sent now rather than after streamlit-folium's 250 ms of waiting for more events; its own
    // report then finds nothing changed.
    const kept = window.__GLOBAL_DATA__;
    if (!kept || !window.Streamlit) return;
    kept.last_active_drawing = drawing;
    kept.previous_data = { last_active_drawing: drawing };
    window.Streamlit.setComponentValue(kept.previous_data);
  }

  function wire(path, kode) {
    const element = path.getElement();
    element.id = "lj-" + kode;
    element.setAttribute("role", "button");
    element.setAttribute("tabindex", "0");
    element.dataset.kode = kode;
    path.toGeoJSON = () => (window.__GLOBAL_DATA__ || {}).last_active_drawing || null;
    path.on("mouseover", () => outline(kode));
    path.on("mouseout", () => outline(null));
    path.on("click", () => pick(kode));
    element.addEventListener("focus", () => {
      if (element.matches(":focus-visible")) outline(kode);
    });
    element.addEventListener("blur", () => { outline(null); path.closeTooltip(); });
    element.addEventListener("keydown", (event) => {
      if (event.key === "Escape") path.closeTooltip();
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      event.stopPropagation();
      pick(kode);
    });
  }

  const Tip = () => L.Tooltip.extend({
    _setPosition(position) {
      L.Tooltip.prototype._setPosition.call(this, position);
      const inside = this._map.getContainer().getBoundingClientRect();
      const tip = this._container.getBoundingClientRect();
      const over = (low, high, from, to) => Math.max(0, from - low) - Math.max(0, high - to);
      const shift = L.point(over(tip.left, tip.right, inside.left + 4, inside.right - 4),
        over(tip.top, tip.bottom, inside.top + 4, inside.bottom - 4));
      L.DomUtil.setPosition(this._container, L.DomUtil.getPosition(this._container).add(shift));
    },
  });

  /* ---- drawing ---- */

  function pattern(id, size, angle, drawn) {
    const made = document.createElementNS(SVG, "pattern");
    Object.entries({
      id: id, width: size, height: size, patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(" + angle + ")",
    }).forEach(([name, value]) => made.setAttribute(name, value));
    made.innerHTML = drawn;
    return made;
  }

  function defs(look) {
    const svg = group.getLayers()[0].getElement().ownerSVGElement;
    const old = svg.querySelector("defs.lj");
    if (old) old.remove();
    const made = document.createElementNS(SVG, "defs");
    made.setAttribute("class", "lj");
    made.append(
      pattern("lj-no-data", 7, 45, '<rect width="7" height="7" fill="' + look.no_data + '"/>' +
        '<rect width="1.6" height="7" fill="' + look.hatch + '"/>'),
      pattern("lj-estimate", 8, 45, '<circle cx="4" cy="4" r="1.5" fill="#fff" opacity=".7"/>' +
        '<circle cx="4" cy="4" r="1" fill="' + look.gold + '"/>'),
    );
    Object.keys(paths).forEach((kode) => {
      const clip = document.createElementNS(SVG, "clipPath");
      clip.id = "lj-clip-" + kode;
      clip.innerHTML = '<use href="#lj-' + kode + '"/>';
      made.append(clip);
    });
    svg.prepend(made);
  }

  function mark(style) {
    return L.polygon([], Object.assign({ pane: "marks", interactive: false, fill: false }, style));
  }

  function estimate(kode, wanted, look) {
    if (dots[kode]) { dots[kode].remove(); delete dots[kode]; }
    if (!wanted) return;
    // Clipped to its own shape, so that the dashes of two neighbours do not lie on one another.
    dots[kode] = mark({
      fill: true, fillColor: "url(#lj-estimate)", fillOpacity: 1, color: look.gold, weight: 5,
      dashArray: "7 5", lineCap: "butt", className: "lj-estimate",
    }).setLatLngs(paths[kode].getLatLngs()).addTo(ours.map);
    dots[kode].getElement().setAttribute("clip-path", "url(#lj-clip-" + kode + ")");
  }

  function paint() {
    const look = spec.look;
    Object.entries(look).forEach(([name, value]) =>
      document.documentElement.style.setProperty("--lj-" + name, value));
    defs(look);
    Object.entries(paths).forEach(([kode, path]) => {
      const row = spec.rows[kode] || { f: look.no_data, h: "no-data", t: "", l: "", a: kode };
      const hatched = row.h === "no-data";
      path.setStyle({
        fillColor: hatched ? "url(#lj-no-data)" : row.f, fillOpacity: 1,
        color: look.paper, weight: 1, opacity: 1,
      });
      path.setTooltipContent(row.t);
      const element = path.getElement();
      element.setAttribute("aria-label", row.a);
      element.dataset.hatch = row.h;
      estimate(kode, row.h === "estimate", look);
    });
    hover.setStyle({ color: look.ink });
    chosen[0].setStyle({ color: look.paper });
    chosen[1].setStyle({ color: look.accent });
    [hover, ...chosen].forEach((line) => line.bringToFront());
    choose(spec.selected);
    ours.names.write(spec);
  }

  function build(collection) {
    const Tooltip = Tip();
    group = L.geoJSON(collection, {
      style: { lineJoin: "round" },
      onEachFeature(feature, path) {
        const kode = feature.properties.kode;
        paths[kode] = path;
        path.bindTooltip(new Tooltip({ sticky: true, opacity: 1, className: "lj-tip" }));
        ours.names.add(kode, path, feature.properties.label);
      },
    }).addTo(ours.map);
    Object.entries(paths).forEach(([kode, path]) => wire(path, kode));
    hover = mark({ weight: 2.2 }).addTo(ours.map);
    chosen = [mark({ weight: 6 }), mark({ weight: 3.2, className: "lj-chosen" })];
    chosen.forEach((line) => line.addTo(ours.map));
  }

  function fail() {
    const note = L.DomUtil.create("p", "lj-fail", ours.map.getContainer());
    note.setAttribute("role", "alert");
    note.textContent = ours.map.options.failure;
  }

  function layer(wanted) {
    const Redraw = L.Layer.extend({
      onAdd() {
        spec = wanted;
        // Earlier redraws have nothing left to remove.
        window.feature_group = [];
        if (group) paint();
        else shapes(wanted.shapes).then((found) => styled(() => {
          if (!group) build(found);
          paint();
        }), fail);
      },
      onRemove() {},
    });
    return new Redraw();
  }

  ours.layer = layer;
})();
