// Turns a map's drawing into a live map of the same features in the same box, once it comes into
// view. Where anything fails, the drawing stays. Nothing is loaded from elsewhere.
(() => {
  const here = new URL(".", document.currentScript.src);
  const factlas = (window.factlas = { maps: {}, basemaps: {} });
  const loading = new Map();

  // One element per address, however often it is asked for.
  const load = (tag, attributes) => {
    const address = attributes.src || attributes.href;
    if (!loading.has(address)) {
      loading.set(
        address,
        new Promise((resolve, reject) => {
          const element = Object.assign(document.createElement(tag), attributes);
          element.addEventListener("load", resolve);
          element.addEventListener("error", reject);
          document.head.append(element);
        }),
      );
    }
    return loading.get(address);
  };
  const script = (path) => load("script", { src: new URL(path, here).href });
  const style = (path) => load("link", { rel: "stylesheet", href: new URL(path, here).href });

  // What the maps' own scripts call: a coastline, projected once and from then on moved and scaled.
  factlas.coastline = (name) => {
    const coast = new (Coast())(factlas.basemaps[name]);
    return coast.on("add", () => twice(coast.getElement()));
  };
  const Coast = () =>
    L.Path.extend({
      options: { className: "fm-coast", fill: false, interactive: false, stroke: false },
      initialize(basemap) {
        this.basemap = basemap;
      },
      onAdd(map) {
        L.Path.prototype.onAdd.call(this, map);
        this._path.setAttribute("d", steps(this.basemap));
      },
      _project() {},
      _update() {
        const [map, { scale, rings }] = [this._map, this.basemap];
        const start = map.project([rings[0][1] / scale, rings[0][0] / scale]);
        const { x, y } = start.subtract(map.getPixelOrigin());
        const size = (256 * map.getZoomScale(map.getZoom(), 0)) / 360 / scale;
        this._path.setAttribute("transform", `translate(${x} ${y}) scale(${size})`);
      },
    });

  // Rings of delta integers, longitude before latitude, as steps from the first point of all.
  const steps = ({ scale, rings }) => {
    const north = (lat) => Math.round((Math.asinh(Math.tan((lat / scale / 180) * Math.PI)) / Math.PI) * 180 * scale);
    const [west, south] = rings[0];
    const outline = (ring) => {
      let [lat, above] = [0, north(south)];
      return ring.map((step, index) => {
        if (index % 2 === 0) return index ? step : step - west;
        const before = above;
        above = north((lat += step));
        return before - above;
      });
    };
    return rings.map((ring) => `M0 0m${outline(ring).join(" ")}z`).join("");
  };

  // As on the drawing, one outline serves as shore and as land.
  const twice = (path) => {
    path.id = `live-coast-${L.stamp(path)}`;
    const uses = ["fm-shore", "fm-land"].map((name) => {
      const use = L.SVG.create("use");
      use.setAttribute("class", name);
      use.setAttribute("href", `#${path.id}`);
      return use;
    });
    const defs = L.SVG.create("defs");
    path.replaceWith(defs, ...uses);
    defs.append(path);
  };

  // A ring has no button of its own: a click on it is one on its symbol.
  factlas.shape = (feature, layer) => {
    layer.setStyle({ weight: feature.geometry.type === "Polygon" ? 1.2 : 0.6 });
    layer.on("add", () => Object.assign(layer.getElement()?.dataset ?? {}, feature.properties));
    layer.on("click", (event) => {
      const name = CSS.escape(feature.properties.feature);
      press(event.target._map.getContainer().querySelector(`button[data-feature="${name}"]`));
    });
  };

  const press = (button) => {
    if (button) {
      button.focus({ preventScroll: true });
      button.click();
    }
  };

  // The whole extent fills the box: that is how far out it goes, and where it comes back to.
  const hold = (map, bounds) => {
    map.setMinZoom(map.getZoom());
    map.setMaxBounds(bounds);
  };
  const fit = (map, bounds) => {
    map.setMinZoom(0);
    map.setMaxBounds(null);
    map.fitBounds(bounds, { animate: false });
    hold(map, bounds);
  };

  const escaped = (text) => {
    const element = document.createElement("span");
    element.textContent = text;
    return element.innerHTML;
  };

  // A scale that says at which latitude it holds, where the map's edges have plainly another.
  const scale = (local, options) => {
    const widths = (map) => {
      const { _southWest: low, _northEast: high } = map.getBounds();
      return [low.lat, high.lat, Math.min(Math.max(0, low.lat), high.lat)].map((lat) => Math.cos((lat * Math.PI) / 180));
    };
    const Scale = L.Control.Scale.extend({
      _updateMetric(most) {
        L.Control.Scale.prototype._updateMetric.call(this, most);
        const all = widths(this._map);
        const lat = Math.round(this._map.containerPointToLatLng(this._map.getSize().divideBy(2)).lat);
        if (Math.max(...all) / Math.min(...all) < 1.15) return;
        const words = { length: this._mScale.textContent, latitude: lat ? `${Math.abs(lat)}°${lat > 0 ? "N" : "S"}` : "0°" };
        this._mScale.textContent = local.replace(/\{(\w+)\}/g, (_, name) => words[name]);
      },
    });
    return new Scale(options);
  };

  // Leaflet puts the points of a line on whole pixels, which makes rings and coasts ragged.
  const smooth = () => {
    L.Polyline.include({
      _projectLatlngs(points, result, bounds) {
        if (!(points[0] instanceof L.LatLng)) return points.forEach((part) => this._projectLatlngs(part, result, bounds));
        const origin = this._map.getPixelOrigin();
        const ring = points.map((point) => this._map.project(point).subtract(origin));
        ring.forEach((point) => bounds.extend(point));
        result.push(ring);
      },
    });
  };

  // The page answers its reader while layers are added, a few in each turn, laid out within it, and
  // shows none of them before the last.
  const TURN = 4;
  const breath = () => window.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
  const inTurn = async (make) => {
    const { addTo } = L.Layer.prototype;
    const waiting = [];
    L.Layer.include({
      addTo() {
        waiting.push(this);
        return this;
      },
    });
    const map = make();
    L.Layer.include({ addTo });
    let began = performance.now();
    for (const layer of waiting) {
      layer.addTo(map);
      if (performance.now() - began < TURN) continue;
      map.getContainer().getBoundingClientRect();
      await breath();
      began = performance.now();
    }
    return map;
  };

  const make = async (id, container) => {
    const { bounds, credit, local, title, make } = factlas.maps[id];
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      L.Map.mergeOptions({ fadeAnimation: false, inertia: false, markerZoomAnimation: false, zoomAnimation: false });
    }
    smooth();
    let width = container.clientWidth;
    // Drawn once: at the zoom at which its extent is as wide as the box.
    L.Map.mergeOptions({ zoom: Math.log2((width * 360) / 256 / (bounds[1][1] - bounds[0][1])) });
    const map = await inTurn(make);
    map.attributionControl.setPrefix(false).addAttribution(escaped(credit));
    scale(local, { imperial: false, maxWidth: width / 4, position: "bottomleft" }).addTo(map);
    hold(map, bounds);
    container.setAttribute("role", "region");
    container.setAttribute("aria-label", title);
    new ResizeObserver(() => {
      if (width === container.clientWidth) return;
      width = container.clientWidth;
      const whole = map.getZoom() <= map.getMinZoom();
      map.invalidateSize({ animate: false });
      if (whole) fit(map, bounds);
    }).observe(container);
    wire(map, container, bounds);
  };

  const wire = (map, container, bounds) => {
    container.addEventListener("focusin", (event) => {
      map.scrollWheelZoom.enable();
      const [box, part] = [container, event.target].map((node) => node.getBoundingClientRect());
      if (part.left < box.left || part.right > box.right || part.top < box.top || part.bottom > box.bottom) {
        if (event.target !== container) fit(map, bounds);
      }
    });
    container.addEventListener("focusout", () => map.scrollWheelZoom.disable());
    container.querySelectorAll(".fm-block, .fm-dot").forEach((part) => {
      L.DomEvent.disableClickPropagation(part);
    });
    container.querySelectorAll(".fm-dot").forEach((dot) => {
      dot.addEventListener("click", () => press(dot.parentElement.querySelector("button")));
    });
  };

  // The table's links lead to the live features from now on.
  const rename = (figure, container) => {
    figure.querySelectorAll(".fm-drawing .fm-target[id]").forEach((target) => target.removeAttribute("id"));
    container.querySelectorAll("button[data-feature]").forEach((button) => {
      button.id = `${figure.id}-${button.dataset.feature}`;
    });
  };

  const enliven = async (figure) => {
    const { map: id, basemap } = figure.dataset;
    const container = figure.querySelector(".fm-live");
    try {
      // All at once: a map's script asks for Leaflet only when it is made.
      const controls = script("factlas-controls.js").then(() => factlas.controls(figure));
      const data = [script(`basemap/${basemap}.js`), script(`maps/${id}.js`)];
      await Promise.all([controls, ...data, style("leaflet/leaflet.css"), script("leaflet/leaflet.js")]);
      if (!container.isConnected) return;
      container.hidden = false;
      await breath();
      await make(id, container);
      await breath();
      rename(figure, container);
      factlas.controls(figure);
      figure.classList.add("fm-is-live");
    } catch {
      container.hidden = true;
    }
  };

  const inView = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) {
          inView.unobserve(target);
          enliven(target);
        }
      }
    },
    { rootMargin: "200px" },
  );

  const watch = () => document.querySelectorAll("figure.fl-map[data-map]").forEach((figure) => inView.observe(figure));

  // A page of text is read first: its maps come alive once the reader does anything. A map's own
  // page is opened for the map.
  const SIGNS = ["scroll", "pointermove", "pointerdown", "keydown", "focusin"];
  const start = () => {
    if (scrollY > 0 || !document.querySelector(".fl-frame:not(.fl-frame-wide)")) return watch();
    const once = () => {
      SIGNS.forEach((sign) => removeEventListener(sign, once));
      watch();
    };
    SIGNS.forEach((sign) => addEventListener(sign, once, { passive: true }));
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
