// Charts and maps: drawn by the server, quicker by hand with this.
import { brush } from "./brush.js";
import { movable } from "./map.js";

document.querySelectorAll("svg[data-brush]").forEach(brush);
if (document.querySelector("[data-map]")) {
  movable();
}
