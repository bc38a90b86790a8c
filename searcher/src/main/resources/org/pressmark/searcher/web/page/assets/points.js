// The marks of a chart as one stop of the Tab key: the arrows go along a line and from line to line.
import { said } from "./said.js";

/** Lets the marks of an SVG be gone through by the arrow keys, and says which one is meant. */
export function points(chart) {
  const lines = [...chart.querySelectorAll("g.line")]
    .map((line) => [...line.querySelectorAll("a")])
    .filter((line) => line.length > 0);
  if (lines.length === 0) {
    return;
  }
  const told = said(chart, "Point at a mark, or go through them by the arrow keys, to read its figures.");
  let current = lines[0].at(-1);
  lines.flat().forEach((point) => point.setAttribute("tabindex", point === current ? "0" : "-1"));

  const x = (point) => point.querySelector(".slot").getBoundingClientRect().left;
  const nearest = (line, to) =>
    line.reduce((best, point) => (Math.abs(x(point) - x(to)) < Math.abs(x(best) - x(to)) ? point : best));
  const name = (point) => point.querySelector("title").textContent;

  function stop(at) {
    current.setAttribute("tabindex", "-1");
    current = at;
    current.setAttribute("tabindex", "0");
    told.textContent = name(current);
  }

  chart.addEventListener("focusin", (event) => {
    const point = event.target.closest("a");
    if (point) {
      stop(point);
    }
  });
  chart.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const of = lines.findIndex((line) => line.includes(current));
    const at = lines[of].indexOf(current);
    const next = {
      ArrowLeft: () => lines[of][at - 1],
      ArrowRight: () => lines[of][at + 1],
      Home: () => lines[of][0],
      End: () => lines[of].at(-1),
      ArrowUp: () => lines[of - 1] && nearest(lines[of - 1], current),
      ArrowDown: () => lines[of + 1] && nearest(lines[of + 1], current),
    }[event.key];
    if (next) {
      event.preventDefault();
      (next() ?? current).focus();
    }
  });
  chart.addEventListener("pointerover", (event) => {
    const point = event.target.closest("a");
    if (point) {
      told.textContent = name(point);
    }
  });
}
