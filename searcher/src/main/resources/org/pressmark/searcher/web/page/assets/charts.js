// Charts and maps: drawn by the server, quicker by hand with this.
import { brush } from "./brush.js";

document.querySelectorAll("svg[data-brush]").forEach(brush);
