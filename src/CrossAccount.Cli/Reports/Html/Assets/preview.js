"use strict";
(() => {
  const root = document.documentElement;
  const matrix = document.getElementById("matrix");
  const filter = document.getElementById("filter");
  const find = document.getElementById("filter-text");
  const count = document.getElementById("filter-count");
  const rows = [...matrix.querySelectorAll("tr.row")];
  const heads = [...matrix.querySelectorAll("thead th:not(.corner)")];
  const cells = [...matrix.querySelectorAll("a.cell")];
  root.classList.add("js");
  filter.hidden = false;

  // The chosen cell, and what it shows.
  const details = document.getElementById("details");
  const close = details.querySelector(".close");
  const isBeside = details.parentElement.classList.contains("beside");
  let chosen = null;
  function choose(cell, moves) {
    chosen?.removeAttribute("aria-current");
    document.querySelectorAll(".detail.chosen").forEach(detail => detail.classList.remove("chosen"));
    chosen = cell;
    close.hidden = isBeside || !cell;
    if (!cell) return;
    const detail = document.getElementById(cell.hash.slice(1));
    cell.setAttribute("aria-current", "true");
    detail.classList.add("chosen");
    if (moves && matchMedia("(max-width: 699px)").matches) detail.scrollIntoView({ block: "nearest" });
  }

  // One stop of the Tab key for the whole matrix; arrows move within it.
  function stopAt(cell) {
    cells.forEach(other => other.tabIndex = other === cell ? 0 : -1);
  }

  function grid() {
    return rows.filter(row => !row.hidden)
      .map(row => [...row.cells].slice(1).map(each => each.hidden ? null : each.querySelector("a.cell")))
      .filter(line => line.some(Boolean));
  }

  function moved(cell, down, right) {
    const lines = grid();
    let y = lines.findIndex(line => line.includes(cell));
    let x = lines[y].indexOf(cell);
    for (y += down, x += right; y >= 0 && y < lines.length && x >= 0 && x < lines[y].length; y += down, x += right) {
      if (lines[y][x]) return lines[y][x];
    }
    return null;
  }

  const steps = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] };
  matrix.addEventListener("keydown", event => {
    const cell = event.target.closest("a.cell");
    if (!cell) return;
    const line = grid().find(each => each.includes(cell)).filter(Boolean);
    const next = event.key === "Home" ? line[0]
      : event.key === "End" ? line[line.length - 1]
      : steps[event.key] ? moved(cell, ...steps[event.key]) : null;
    if (event.key === " ") {
      event.preventDefault();
      choose(cell, true);
    } else if (event.key === "Escape") {
      choose(null);
    } else if (steps[event.key] || next) {
      event.preventDefault();
      if (!next) return;
      stopAt(next);
      next.focus();
    }
  });

  matrix.addEventListener("click", event => {
    const cell = event.target.closest("a.cell");
    if (!cell) return;
    event.preventDefault();
    stopAt(cell);
    choose(cell === chosen && !isBeside ? null : cell, true);
  });

  close.addEventListener("click", () => {
    const cell = chosen;
    choose(null);
    cell.focus();
  });

  // A search shows the principals that match, or else the roles that do with whoever has to do with them.
  function show() {
    const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    const tone = filter.elements.tone.value;
    const matches = element => words.every(word => element.dataset.text.includes(word));
    const byRow = rows.some(matches);
    const columns = heads.map(head => byRow || matches(head));
    heads.forEach((head, index) => head.hidden = !columns[index]);
    let shown = 0;
    rows.forEach(row => {
      const own = [...row.cells].slice(1);
      own.forEach((cell, index) => cell.hidden = !columns[index]);
      const hasTone = !tone || row.dataset.tones.split(" ").includes(tone);
      row.hidden = !hasTone || (byRow ? !matches(row) : !own.some((cell, index) => columns[index] && cell.querySelector("a.cell")));
      if (!row.hidden) shown++;
    });
    matrix.querySelectorAll("tbody").forEach(body => body.hidden = ![...body.querySelectorAll("tr.row")].some(row => !row.hidden));
    count.textContent = shown === rows.length && columns.every(Boolean) ? `${rows.length} principals` : `${shown} of ${rows.length} principals`;
    const visible = grid().flat().filter(Boolean);
    if (!visible.some(cell => cell.tabIndex === 0)) stopAt(visible[0]);
    if (chosen && !visible.includes(chosen)) choose(null);
  }

  filter.addEventListener("input", show);
  filter.addEventListener("submit", event => event.preventDefault());
  document.addEventListener("keydown", event => {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) {
      event.preventDefault();
      find.focus();
    }
  });

  // Pointing at a node of the graph leaves what it is joined to.
  const graph = document.querySelector("svg.graph");
  if (graph) {
    const links = [...graph.querySelectorAll(".link")];
    const nodes = [...graph.querySelectorAll(".node")];
    const reach = (start, from, to) => {
      const seen = new Set([start]);
      for (const key of seen) links.filter(link => link.dataset[from] === key).forEach(link => seen.add(link.dataset[to]));
      return seen;
    };
    graph.addEventListener("pointerover", event => {
      const node = event.target.closest(".node");
      graph.classList.toggle("traced", Boolean(node));
      if (!node) return;
      const ahead = reach(node.dataset.key, "from", "to");
      const behind = reach(node.dataset.key, "to", "from");
      nodes.forEach(each => each.classList.toggle("on", ahead.has(each.dataset.key) || behind.has(each.dataset.key)));
      links.forEach(link => link.classList.toggle("on",
        (ahead.has(link.dataset.from) && ahead.has(link.dataset.to)) || (behind.has(link.dataset.from) && behind.has(link.dataset.to))));
    });
    graph.addEventListener("pointerleave", () => graph.classList.remove("traced"));
  }

  // Paper cannot be clicked.
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach(each => {
    each.dataset.wasOpen = each.open;
    each.open = true;
  }));
  addEventListener("afterprint", () => document.querySelectorAll("details").forEach(each => each.open = each.dataset.wasOpen === "true"));

  show();
  const anchored = location.hash && cells.find(cell => cell.hash === location.hash);
  const first = anchored || cells.find(cell => cell.matches(".wrong")) || cells.find(cell => cell.matches(".around")) || cells[0];
  if (first) {
    stopAt(first);
    if (anchored || isBeside) choose(first, Boolean(anchored));
  }
})();
