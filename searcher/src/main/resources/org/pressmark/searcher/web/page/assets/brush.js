// Chooses a time from a strip of bars: by dragging over them, or by Shift and the arrow keys.
// The bars are links; what is chosen is the address of the first of them, up to the end of the last.

const FARTHER_THAN_A_CLICK = 6;

/** Lets a time be chosen from the bars of an SVG, of which only one is then a stop of the Tab key. */
export function brush(strip) {
  const bars = [...strip.querySelectorAll("a")];
  if (bars.length === 0) {
    return;
  }
  const told = said(strip);
  let anchor = 0;
  let current = bars.length - 1;
  let dragged = false;

  const name = (bar) => bar.querySelector("title").textContent;

  function choose(from, to) {
    const [first, last] = from < to ? [from, to] : [to, from];
    bars.forEach((bar, i) => bar.classList.toggle("chosen", first !== last && i >= first && i <= last));
    return [first, last];
  }

  function moveTo(index) {
    bars[current].setAttribute("tabindex", "-1");
    current = Math.max(0, Math.min(bars.length - 1, index));
    bars[current].setAttribute("tabindex", "0");
    bars[current].focus();
  }

  function go(from, to) {
    const [first, last] = from < to ? [from, to] : [to, from];
    const address = new URL(bars[first].href.baseVal, location.href);
    const end = new URL(bars[last].href.baseVal, location.href);
    address.searchParams.set("to", end.searchParams.get("to"));
    location.assign(address);
  }

  function say(from, to) {
    const [first, last] = from < to ? [from, to] : [to, from];
    const start = name(bars[first]);
    told.textContent = first === last ? start : `${start} – ${name(bars[last])}. Enter shows them.`;
  }

  bars.forEach((bar, i) => bar.setAttribute("tabindex", i === current ? "0" : "-1"));

  strip.addEventListener("keydown", (event) => {
    const at = bars.indexOf(event.target.closest("a"));
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: bars.length - 1 }[event.key];
    if (next !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      moveTo(next);
      anchor = event.shiftKey ? anchor : current;
      choose(anchor, current);
      say(anchor, current);
    } else if (event.key === "Enter" && anchor !== current) {
      event.preventDefault();
      go(anchor, current);
    } else if (event.key === "Escape" && anchor !== current) {
      anchor = current;
      choose(anchor, current);
      say(anchor, current);
    }
  });
  strip.addEventListener("focusin", (event) => {
    const at = bars.indexOf(event.target.closest("a"));
    if (at >= 0 && at !== current) {
      anchor = at;
      moveTo(at);
    }
    if (anchor !== current && !strip.querySelector(".chosen")) {
      anchor = current;
    }
  });

  const nearest = (x) => {
    let found = 0;
    let least = Infinity;
    bars.forEach((bar, i) => {
      const box = bar.querySelector(".slot").getBoundingClientRect();
      const distance = Math.max(box.left - x, x - box.right, 0);
      if (distance < least) {
        [found, least] = [i, distance];
      }
    });
    return found;
  };
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
        const [first, last] = within(bars, Math.min(start, moved.clientX), Math.max(start, moved.clientX), nearest);
        bars.forEach((bar, i) => bar.classList.toggle("chosen", i >= first && i <= last));
        say(first, last);
      }
    };
    const end = (ended) => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", end);
      removeEventListener("pointercancel", end);
      if (dragged && ended.type === "pointerup") {
        const [first, last] = within(bars, Math.min(start, ended.clientX), Math.max(start, ended.clientX), nearest);
        go(first, last);
      } else {
        choose(0, 0);
      }
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
  });
  strip.addEventListener("click", (event) => {
    if (dragged) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, true);
  strip.addEventListener("pointerover", (event) => {
    const bar = event.target.closest("a");
    if (bar && !dragged) {
      told.textContent = name(bar);
    }
  });
}

/** The first and the last bar between two places; the nearest one if there is none. */
function within(bars, left, right, nearest) {
  const hit = bars.map((bar, i) => [bar.querySelector(".slot").getBoundingClientRect(), i])
    .filter(([box]) => box.right > left && box.left < right)
    .map(([, i]) => i);
  return hit.length > 0 ? [hit[0], hit.at(-1)] : [nearest(left), nearest(left)];
}

/** A line under the strip that says what is pointed at or chosen. */
function said(strip) {
  const line = document.createElement("p");
  line.className = "strip-said";
  line.setAttribute("role", "status");
  line.textContent = "Drag over the bars, or press Shift and the arrow keys, to choose a time.";
  strip.parentElement.querySelector(".axis").after(line);
  return line;
}
