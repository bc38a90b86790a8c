// Chooses a time from a strip of bars: by dragging over them, or by Shift and the arrow keys. The
// bars are links; what is chosen is the address of the first of them, up to the end of the last.
import { said } from "./said.js";

const FARTHER_THAN_A_CLICK = 6;

const name = (bar) => bar.querySelector("title").textContent;
const box = (bar) => bar.querySelector(".slot").getBoundingClientRect();
const address = (bar) => new URL(bar.href.baseVal, location.href);

/** Lets a time be chosen from the bars of an SVG, of which only one is then a stop of the Tab key. */
export function brush(strip) {
  const bars = [...strip.querySelectorAll("a")];
  if (bars.length === 0) {
    return;
  }
  const told = said(strip, "Drag over the bars, or press Shift and the arrow keys, to choose a time.");
  let current = bars.length - 1;
  let anchor = current;
  let dragged = false;
  bars.forEach((bar, i) => bar.setAttribute("tabindex", i === current ? "0" : "-1"));

  const between = (from, to) => bars.slice(Math.min(from, to), Math.max(from, to) + 1);

  function choose(chosen) {
    bars.forEach((bar) => bar.classList.toggle("chosen", chosen.length > 1 && chosen.includes(bar)));
    told.textContent = chosen.length > 1 ? sum(chosen) : name(chosen[0]);
  }

  function stop(at) {
    bars[current].setAttribute("tabindex", "-1");
    current = Math.max(0, Math.min(bars.length - 1, at));
    bars[current].setAttribute("tabindex", "0");
  }

  strip.addEventListener("focusin", (event) => {
    const at = bars.indexOf(event.target.closest("a"));
    if (at !== current) {
      stop(at);
      anchor = at;
    }
  });
  strip.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const next = { ArrowLeft: current - 1, ArrowRight: current + 1, Home: 0, End: bars.length - 1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      stop(next);
      bars[current].focus();
      anchor = event.shiftKey ? anchor : current;
      choose(between(anchor, current));
    } else if (event.key === "Enter" && anchor !== current) {
      event.preventDefault();
      go(between(anchor, current));
    } else if (event.key === "Escape" && anchor !== current) {
      anchor = current;
      choose([bars[current]]);
    }
  });

  strip.addEventListener("dragstart", (event) => event.preventDefault());
  strip.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) {
      return;
    }
    const start = event.clientX;
    dragged = false;
    const move = (moved) => {
      dragged ||= Math.abs(moved.clientX - start) > FARTHER_THAN_A_CLICK;
      if (dragged) {
        choose(under(bars, start, moved.clientX));
      }
    };
    const end = (ended) => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", end);
      removeEventListener("pointercancel", end);
      if (dragged && ended.type === "pointerup") {
        go(under(bars, start, ended.clientX));
      } else {
        bars.forEach((bar) => bar.classList.remove("chosen"));
      }
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
  });
  strip.addEventListener("click", (event) => {
    if (dragged) {
      event.preventDefault();
    }
  }, true);
  strip.addEventListener("pointerover", (event) => {
    const bar = event.target.closest("a");
    if (bar && !strip.querySelector(".chosen")) {
      told.textContent = name(bar);
    }
  });
}

/** The bars between two places, or the one that is nearest to the first. */
function under(bars, from, to) {
  const [left, right] = from < to ? [from, to] : [to, from];
  const found = bars.filter((bar) => box(bar).right > left && box(bar).left < right);
  const away = (bar) => Math.max(box(bar).left - from, from - box(bar).right, 0);
  return found.length > 0 ? found : [bars.reduce((best, bar) => (away(bar) < away(best) ? bar : best))];
}

/** From when to when some bars are, and how many articles they have together. */
function sum(bars) {
  const parts = bars.map((bar) => name(bar).split(": "));
  const articles = parts.reduce((all, [, count]) => all + Number.parseInt(count.replaceAll(",", ""), 10), 0);
  return `${parts[0][0]} to ${parts.at(-1)[0]}: ${articles.toLocaleString("en-GB")} articles`;
}

function go(bars) {
  const from = address(bars[0]);
  from.searchParams.set("to", address(bars.at(-1)).searchParams.get("to"));
  location.assign(from);
}
