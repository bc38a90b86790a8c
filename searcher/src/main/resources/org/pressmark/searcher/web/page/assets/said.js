/** A line under a drawing that says what is pointed at or chosen; first, how that is done. */
export function said(drawing, how) {
  const line = document.createElement("p");
  line.className = "told";
  line.setAttribute("role", "status");
  line.textContent = how;
  drawing.parentElement.querySelector(".axis").after(line);
  return line;
}
