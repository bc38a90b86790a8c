// Charts and maps: drawn by the server, quicker by hand with this.
import { brush } from "./brush.js";
import { movable } from "./map.js";
import { points } from "./points.js";

const brushes = () => document.querySelectorAll("svg[data-brush]").forEach(brush);

brushes();
document.querySelectorAll("svg[data-points]").forEach(points);
if (document.querySelector("[data-map]")) {
  movable(brushes);
}
