// What the page does beyond being read: sort, filter, open. Without it everything is there, too.
"use strict";
(() => {
  const words = JSON.parse(document.body.dataset.words);
  const say = (word, ...blanks) => words[word].replace(/\{(\d)\}/g, (_, i) => blanks[i]);
  const vietnamese = document.documentElement.lang === "vi";
  const collator = new Intl.Collator(document.documentElement.lang, {numeric: true});
  const rowsAtOnce = 200;

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const button = (text, action) => {
    const made = make("button", {type: "button", className: "tool", textContent: text});
    made.addEventListener("click", action);
    return made;
  };

  // "May chu" finds "Máy chủ".
  const folded = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

  // Whole đồng are exact; other numbers ("1/3", "0.1") are only compared.
  const isWhole = (text) => /^-?\d+$/.test(text);
  const numberOf = (text) => {
    const [above, below] = text.split("/");
    return below === undefined ? Number(above) : Number(above) / Number(below);
  };
  const compareFigures = (a, b) => {
    if (a === b) return 0;
    if (a === undefined) return 1;
    if (b === undefined) return -1;
    if (!isWhole(a) || !isWhole(b)) return numberOf(a) - numberOf(b);
    const [x, y] = [BigInt(a), BigInt(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  };
  const grouped = (amount) =>
    amount.toString().replace(/\B(?=(\d{3})+$)/g, vietnamese ? "." : ",");

  // One table: which rows are shown, in what order.
  const tables = new WeakMap();
  const setUp = (table) => {
    if (tables.has(table)) return tables.get(table);
    const headings = [...table.tHead.rows[0].cells];
    const all = [...table.tBodies[0].rows];
    const texts = all.map(() => undefined);
    const places = new Map(all.map((row, i) => [row, i]));
    const state = {query: "", picked: new Map(), limit: rowsAtOnce, column: -1, falling: false};
    const output = make("output", {});
    output.setAttribute("aria-live", "polite");
    const more = make("div", {className: "more", hidden: true});
    const kindOf = (column) => headings[column].dataset.kind;
    const money = headings.map((_, i) => i).filter((i) => kindOf(i) === "money").pop();

    const textOf = (i) => (texts[i] ??= folded(all[i].textContent));
    const fits = (row) => {
      for (const [column, text] of state.picked) {
        if (row.cells[column].textContent !== text) return false;
      }
      if (state.query === "") return true;
      return state.query.split(/\s+/).every((word) => textOf(places.get(row)).includes(word));
    };
    const compare = (a, b) => {
      const [x, y] = [a.cells[state.column], b.cells[state.column]];
      const figures = x.dataset.v !== undefined || y.dataset.v !== undefined;
      // What is not known stands last, whichever way.
      if (figures && (x.dataset.v === undefined) !== (y.dataset.v === undefined)) {
        return x.dataset.v === undefined ? 1 : -1;
      }
      const order = figures ? compareFigures(x.dataset.v, y.dataset.v)
                            : collator.compare(x.textContent, y.textContent);
      return state.falling ? -order : order;
    };
    const tell = (found) => {
      let text = found.length === 0 ? say("no-match") : say("shown", found.length, all.length);
      if (money !== undefined && found.length > 0) {
        let sum = 0n;
        let open = false;
        for (const row of found) {
          const cell = row.cells[money];
          open ||= cell.classList.contains("open") || /^[≥≈]/.test(cell.textContent);
          if (isWhole(cell.dataset.v ?? "")) sum += BigInt(cell.dataset.v);
        }
        text += " · " + say("sum", (open ? "≥ " : "") + grouped(sum));
      }
      output.textContent = text;
    };
    const show = () => {
      const found = all.filter(fits);
      const wanted = new Set(found);
      all.forEach((row) => (row.hidden = !wanted.has(row)));
      if (state.column >= 0) found.sort(compare);
      found.forEach((row, i) => row.classList.toggle("later", i >= state.limit));
      if (state.column >= 0 || state.moved) {
        table.tBodies[0].append(...(state.column >= 0 ? found : all));
        state.moved = true;
      }
      const left = found.length - state.limit;
      more.hidden = left <= 0;
      more.replaceChildren();
      if (left > 0) {
        const widen = (limit) => () => {
          state.limit = limit;
          show();
        };
        more.append(button(say("more", Math.min(left, rowsAtOnce)), widen(state.limit + rowsAtOnce)),
          " ", button(say("whole", found.length), widen(Infinity)));
      }
      tell(found);
    };

    const sortBy = (column) => {
      const again = state.column === column;
      state.falling = again ? !state.falling : ["money", "number"].includes(kindOf(column));
      state.column = column;
      headings.forEach((heading, i) => {
        if (i !== column) heading.removeAttribute("aria-sort");
      });
      headings[column].setAttribute("aria-sort", state.falling ? "descending" : "ascending");
      show();
    };
    headings.forEach((heading, column) => {
      const sorter = make("button", {type: "button"}, ...heading.childNodes);
      sorter.addEventListener("click", () => sortBy(column));
      heading.append(sorter);
    });

    const tools = make("div", {className: "tools"});
    const input = make("input", {type: "search", autocomplete: "off"});
    let waiting;
    input.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        state.query = folded(input.value.trim());
        show();
      }, all.length > 1000 ? 200 : 0);
    });
    tools.append(make("label", {}, say("filter"), input));
    const choices = new Map();
    headings.forEach((heading, column) => {
      if (kindOf(column) !== "choice") return;
      const names = [...new Set(all.map((row) => row.cells[column].textContent))];
      if (names.length < 2) return;
      names.sort(collator.compare);
      const select = make("select", {}, new Option(say("all"), "-1"));
      names.forEach((name, i) => select.append(new Option(name || "—", String(i))));
      select.addEventListener("change", () => {
        const chosen = Number(select.value);
        if (chosen < 0) state.picked.delete(column);
        else state.picked.set(column, names[chosen]);
        show();
      });
      choices.set(column, {select, names});
      tools.append(make("label", {}, heading.textContent, select));
    });
    tools.append(button(say("reset"), () => {
      input.value = state.query = "";
      state.picked.clear();
      choices.forEach(({select}) => (select.value = "-1"));
      show();
    }), output);
    const frame = table.closest(".scroll");
    frame.before(tools);
    frame.after(more);

    const own = {
      pick(name) {
        for (const {select, names} of choices.values()) {
          const at = names.indexOf(name);
          if (at < 0) continue;
          select.value = String(at);
          select.dispatchEvent(new Event("change"));
        }
      },
      reveal(row) {
        if (!row.hidden && !row.classList.contains("later")) return;
        state.limit = Infinity;
        tools.querySelector("button").click();
      },
    };
    tables.set(table, own);
    show();
    return own;
  };

  // Tables of a task are set up when it is opened: a plan may have hundreds.
  const setUpIn = (place) => place.querySelectorAll("table[data-sortable]").forEach(setUp);
  document.querySelectorAll("table[data-sortable]").forEach((table) => {
    if (!table.closest(".task")) setUp(table);
  });
  const tasks = [...document.querySelectorAll(".task > details")];
  tasks.forEach((task) => {
    if (task.open) setUpIn(task);
    task.addEventListener("toggle", () => task.open && setUpIn(task));
  });
  if (tasks.length > 1) {
    const openAll = (open) => () => tasks.forEach((task) => (task.open = open));
    tasks[0].closest(".task").before(make("div", {className: "tools"},
      button(say("open-all"), openAll(true)), button(say("close-all"), openAll(false))));
  }

  // What a link leads to is opened, with all it stands in.
  const reveal = (id) => {
    const target = id && document.getElementById(id);
    if (!target) return;
    for (let place = target; place; place = place.parentElement) {
      if (place.tagName === "DETAILS") place.open = true;
    }
    const inside = target.matches("section.task") ? target.querySelector("details")
      : target.querySelector(":scope > th > details");
    if (inside) inside.open = true;
    const task = target.closest(".task > details");
    if (task) setUpIn(task);
    const table = target.closest("table[data-sortable]");
    if (table && target.tagName === "TR") setUp(table).reveal(target);
    target.scrollIntoView();
    const focus = target.querySelector("summary") ?? target;
    if (focus.tagName !== "SUMMARY") focus.tabIndex = -1;
    focus.focus({preventScroll: true});
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    const id = decodeURIComponent(link.getAttribute("href").slice(1));
    if (link.dataset.pick) {
      const table = link.closest(".body").querySelector("table.lines");
      if (table) setUp(table).pick(link.dataset.pick);
    }
    setTimeout(() => reveal(id));
  });
  addEventListener("hashchange", () => reveal(decodeURIComponent(location.hash.slice(1))));
  if (location.hash) reveal(decodeURIComponent(location.hash.slice(1)));

  // On paper all of it is open; afterwards it is as it was.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    opened.forEach((details) => (details.open = true));
  });
  addEventListener("afterprint", () => opened.forEach((details) => (details.open = false)));
})();
