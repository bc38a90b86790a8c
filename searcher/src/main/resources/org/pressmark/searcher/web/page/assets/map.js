// Moves over the map without leaving the page: wheel, drag and keys fetch the address of the other
// part and put it in place. Every part has an address of its own, which the history keeps.

const KEYS = {
  "+": "in", "=": "in", "-": "out", ArrowLeft: "west", ArrowRight: "east",
  ArrowUp: "north", ArrowDown: "south", 0: "world",
};
const FARTHER_THAN_A_CLICK = 6;
const WIDTH = 3600;
const HEIGHT = 2268;

let wanted = 0;
let whenRenewed = () => {};

/**
 * Makes the map of the page move.
 * @param {() => void} renewed is told when another map is in place
 */
export function movable(renewed) {
  whenRenewed = renewed;
  addEventListener("popstate", () => show(location.href, false));
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("#map a[href]");
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link && plain && !event.defaultPrevented && isMap(address(link))) {
      event.preventDefault();
      show(address(link), true, link.dataset.go);
    }
  });
  ready();
}

const address = (link) => new URL(link.href.baseVal ?? link.href, location.href);
const isMap = (url) => url.origin === location.origin && url.pathname === location.pathname;

/** What a new map needs. */
function ready() {
  const map = document.querySelector("[data-map]");
  if (!map) {
    return;
  }
  map.addEventListener("keydown", (event) => {
    const way = KEYS[event.key];
    if (way && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      go(way);
    }
  });
  map.addEventListener("wheel", (event) => {
    event.preventDefault();
    if (document.getElementById("map").ariaBusy !== "true") {
      go(event.deltaY < 0 ? "in" : "out", within(map, event));
    }
  }, { passive: false });
  draggable(map);
}

/** Follows one of the ways that the page offers; closer or wider around a point, if there is one. */
function go(way, at) {
  const link = document.querySelector(`#map [data-go="${way}"][href]`);
  if (!link) {
    return;
  }
  const to = address(link);
  if (at && way === "in") {
    const [left, top, width, height] = box();
    centre(to, left + width * (0.25 + at.x / 2), top + height * (0.25 + at.y / 2));
  }
  show(to, true, way);
}

const box = () => document.querySelector("[data-map] > svg").getAttribute("viewBox").split(" ").map(Number);

function centre(url, x, y) {
  url.searchParams.set("lat", Math.max(-90, Math.min(90, 90 - y / HEIGHT * 180)).toFixed(2));
  url.searchParams.set("lon", Math.max(-180, Math.min(180, x / WIDTH * 360 - 180)).toFixed(2));
}

function within(map, event) {
  const area = map.getBoundingClientRect();
  return { x: (event.clientX - area.left) / area.width, y: (event.clientY - area.top) / area.height };
}

function draggable(map) {
  let dragged = false;
  map.addEventListener("dragstart", (event) => event.preventDefault());
  map.addEventListener("click", (event) => {
    if (dragged) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, true);
  map.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) {
      return;
    }
    const start = { x: event.clientX, y: event.clientY };
    dragged = false;
    const move = (moved) => {
      const x = moved.clientX - start.x;
      const y = moved.clientY - start.y;
      dragged ||= Math.hypot(x, y) > FARTHER_THAN_A_CLICK;
      if (dragged) {
        map.classList.add("moving");
        for (const part of map.children) {
          part.style.transform = `translate(${x}px, ${y}px)`;
        }
      }
    };
    const end = (ended) => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", end);
      removeEventListener("pointercancel", end);
      map.classList.remove("moving");
      if (dragged && ended.type === "pointerup") {
        moveBy(map, start.x - ended.clientX, start.y - ended.clientY);
      } else {
        for (const part of map.children) {
          part.style.transform = "";
        }
      }
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
  });
}

function moveBy(map, x, y) {
  const [left, top, width, height] = box();
  const area = map.getBoundingClientRect();
  const to = new URL(location.href);
  to.searchParams.set("zoom", String(Math.round(Math.log2(WIDTH / width))));
  centre(to, left + width * (0.5 + x / area.width), top + height * (0.5 + y / area.height));
  show(to, true);
}

/** Puts the map of another address in the place of this one; what had the focus gets it back. */
async function show(url, isNew, way) {
  const turn = ++wanted;
  const old = document.getElementById("map");
  old.ariaBusy = "true";
  const onMap = document.activeElement?.closest("[data-map]");
  let text;
  try {
    const reply = await fetch(url);
    text = reply.ok ? await reply.text() : null;
  } catch {
    text = null;
  }
  if (turn !== wanted) {
    return;
  }
  const page = text && new DOMParser().parseFromString(text, "text/html");
  const next = page?.getElementById("map");
  if (!next) {
    location.assign(url);
    return;
  }
  old.replaceWith(document.adoptNode(next));
  if (isNew) {
    history.pushState(null, "", url);
  }
  ready();
  whenRenewed();
  const again = onMap ? "[data-map]" : way && `[data-go="${way}"]`;
  if (again) {
    document.querySelector(`#map ${again}`)?.focus({ preventScroll: true });
  }
}
