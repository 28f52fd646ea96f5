/* Permanent names and values on the map: both lines where they fit, else the name, else nothing.
 *
 * lindungMap.names.add(kode, path, [lon, lat])  once for each regency
 * lindungMap.names.write(spec)                  at each redraw; spec as in regencies.js
 */
(function () {
  "use strict";

  const ours = window.lindungMap;
  // Towns too small for their own label get it outside the province, at the end of a leader line.
  const OUTSIDE = { "15.71": [-2.3, 104.12], "15.72": [-2.54, 101.32] };

  const labels = {}; // kode -> {marker, leader, home, away, path}
  let view = null;

  function add(kode, path, point) {
    const home = point ? L.latLng(point[1], point[0]) : path.getBounds().getCenter();
    const marker = L.marker(home, {
      pane: "names", interactive: false, keyboard: false,
      icon: L.divIcon({ className: "lj-name", iconSize: [0, 0], html: "<div></div>" }),
    }).addTo(ours.map);
    marker.getElement().setAttribute("aria-hidden", "true");
    const away = OUTSIDE[kode] ? L.latLng(OUTSIDE[kode]) : null;
    const leader = away ? [3, 1].map((weight) => L.polyline([home, away], {
      pane: "marks", interactive: false, weight: weight,
    }).addTo(ours.map)) : [];
    labels[kode] = { marker: marker, home: home, away: away, leader: leader, path: path };
  }

  function write(spec) {
    view = spec;
    Object.entries(labels).forEach(([kode, label]) => {
      const row = view.rows[kode] || { l: "" };
      const box = label.marker.getElement().firstChild;
      box.replaceChildren(...row.l.split("\n").map((line, index) => {
        const part = document.createElement(index ? "span" : "b");
        part.textContent = line;
        return part;
      }));
    });
    place();
  }

  function inkOf(kode, outside) {
    const row = view.rows[kode];
    return outside || !row ? [view.look.ink, view.look.paper] : [row.i, row.f];
  }

  function seat(kode) {
    const label = labels[kode];
    const box = label.marker.getElement().firstChild;
    let outside = false;
    if (label.away) {
      const bounds = label.path.getBounds();
      const width = ours.map.latLngToLayerPoint(bounds.getSouthEast()).x -
        ours.map.latLngToLayerPoint(bounds.getNorthWest()).x;
      outside = width < box.offsetWidth + 8;
      const [casing, line] = label.leader;
      casing.setStyle({ opacity: outside ? 0.8 : 0, color: view.look.paper });
      line.setStyle({ opacity: outside ? 1 : 0, color: view.look.ink });
    }
    label.marker.setLatLng(outside ? label.away : label.home);
    label.marker.getElement().classList.toggle("lj-away", outside);
    const [ink, halo] = inkOf(kode, outside);
    box.style.color = ink;
    box.style.setProperty("--halo", halo);
    return outside;
  }

  function place() {
    if (!view) return;
    ours.map.getPane("names").classList.toggle("lj-small", ours.isSmall());
    const taken = [];
    const clashes = (box) => taken.some((other) => box.left < other.right + 2 &&
      other.left < box.right + 2 && box.top < other.bottom && other.top < box.bottom);
    const order = Object.keys(labels).sort((a, b) =>
      (b === view.selected) - (a === view.selected) || Boolean(labels[b].away) - Boolean(labels[a].away));
    order.forEach((kode) => {
      const box = labels[kode].marker.getElement().firstChild;
      box.className = "";
      seat(kode);
      // Both lines if they fit, else the name, else nothing: the tooltip still says it all.
      for (const fewer of ["", "lj-short", "lj-hidden"]) {
        box.className = fewer;
        if (!clashes(box.getBoundingClientRect())) break;
      }
      if (box.className !== "lj-hidden") taken.push(box.getBoundingClientRect());
    });
  }

  ours.viewed = place;
  ours.names = { add: add, write: write };
})();
