// What makes the pages quicker to use; all of them work without it.
import "./colours.js";
import "./article.js";
import "./charts.js";
import "./keyboard.js";
import "./suggest.js";
import "./facets.js";
