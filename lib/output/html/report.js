// What the page does beyond being read: sort, filter, open. Without it everything is there, too.
"use strict";
(() => {
  const words = JSON.parse(document.body.dataset.words);
  const say = (word, ...blanks) => words[word].replace(/\{(\d)\}/g, (_, i) => blanks[i]);
  const language = document.documentElement.lang;
  const collator = new Intl.Collator(language, {numeric: true});

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

  // "may chu" finds "Máy chủ".
  const folded = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

  // Whole đồng are exact; other numbers ("1/3", "0.1") are only compared.
  const isWhole = (text) => /^-?\d+$/.test(text ?? "");
  const numberOf = (text) => {
    const [above, below] = text.split("/");
    return below === undefined ? Number(above) : Number(above) / Number(below);
  };
  const compareFigures = (a, b) => {
    if (!isWhole(a) || !isWhole(b)) return numberOf(a) - numberOf(b);
    const [x, y] = [BigInt(a), BigInt(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  };
  const grouped = (amount) =>
    amount.toString().replace(/\B(?=(\d{3})+$)/g, language === "vi" ? "." : ",");

  // One table: which of its rows are shown, and in what order.
  class Listing {
    static atOnce = 200;
    static known = new WeakMap();

    // Made when it is first needed.
    static of(table) {
      if (!Listing.known.has(table)) Listing.known.set(table, new Listing(table));
      return Listing.known.get(table);
    }

    constructor(table) {
      this.body = table.tBodies[0];
      this.rows = [...this.body.rows];
      this.headings = [...table.tHead.rows[0].cells];
      this.kinds = this.headings.map((heading) => heading.dataset.kind ?? "");
      this.texts = new Map();
      this.query = "";
      this.picked = new Map();
      this.limit = Listing.atOnce;
      this.column = -1;
      this.falling = false;
      this.addTools(table.closest(".scroll"));
      this.addSorters();
      this.show();
    }

    addTools(frame) {
      this.input = make("input", {type: "search", autocomplete: "off"});
      this.selects = this.headings.map((_, column) => this.selectOf(column));
      this.output = make("output", {});
      this.output.setAttribute("aria-live", "polite");
      this.more = make("div", {className: "more", hidden: true});
      const chosen = this.selects.map((select, column) =>
        select && make("label", {}, this.headings[column].textContent, select));
      frame.before(make("div", {className: "tools"},
        make("label", {}, say("filter"), this.input), ...chosen.filter(Boolean),
        button(say("reset"), () => this.reset()), this.output));
      frame.after(this.more);
      // In a long table not with every letter.
      const patience = this.rows.length > 1000 ? 200 : 0;
      this.input.addEventListener("input", () => {
        clearTimeout(this.waiting);
        this.waiting = setTimeout(() => {
          this.query = folded(this.input.value.trim());
          this.show();
        }, patience);
      });
    }

    selectOf(column) {
      if (this.kinds[column] !== "choice") return null;
      const names = [...new Set(this.rows.map((row) => row.cells[column].textContent))];
      if (names.length < 2) return null;
      names.sort(collator.compare);
      const select = make("select", {}, new Option(say("all"), "-1"),
        ...names.map((name, i) => new Option(name || "—", String(i))));
      select.addEventListener("change", () => {
        const chosen = Number(select.value);
        if (chosen < 0) this.picked.delete(column);
        else this.picked.set(column, names[chosen]);
        this.show();
      });
      return select;
    }

    addSorters() {
      this.headings.forEach((heading, column) => {
        const sorter = make("button", {type: "button"}, ...heading.childNodes);
        sorter.addEventListener("click", () => this.sortBy(column));
        heading.append(sorter);
      });
    }

    sortBy(column) {
      const figures = ["money", "change", "number"].includes(this.kinds[column]);
      this.falling = this.column === column ? !this.falling : figures;
      this.column = column;
      this.headings.forEach((heading) => heading.removeAttribute("aria-sort"));
      this.headings[column].setAttribute("aria-sort", this.falling ? "descending" : "ascending");
      this.show();
    }

    // What is not known stands last, whichever way.
    compare(a, b) {
      const [x, y] = [a.cells[this.column], b.cells[this.column]];
      const [u, v] = [x.dataset.v, y.dataset.v];
      if ((u === undefined) !== (v === undefined)) return u === undefined ? 1 : -1;
      const order = u === undefined ? collator.compare(x.textContent, y.textContent)
        : compareFigures(u, v);
      return this.falling ? -order : order;
    }

    textOf(row) {
      if (!this.texts.has(row)) this.texts.set(row, folded(row.textContent));
      return this.texts.get(row);
    }

    fits(row) {
      for (const [column, text] of this.picked) {
        if (row.cells[column].textContent !== text) return false;
      }
      return this.query === ""
        || this.query.split(/\s+/).every((word) => this.textOf(row).includes(word));
    }

    show() {
      this.rows.forEach((row) => (row.hidden = !this.fits(row)));
      const found = this.rows.filter((row) => !row.hidden);
      if (this.column >= 0) {
        found.sort((a, b) => this.compare(a, b));
        this.body.append(...found);
      }
      found.forEach((row, i) => row.classList.toggle("later", i >= this.limit));
      this.offerMore(found.length);
      if (found.length === 0) this.output.textContent = say("no-match");
      else this.tell(found);
    }

    offerMore(found) {
      const left = found - this.limit;
      this.more.hidden = left <= 0;
      if (left <= 0) return;
      const widen = (limit) => () => {
        this.limit = limit;
        this.show();
      };
      this.more.replaceChildren(
        button(say("more", Math.min(left, Listing.atOnce)), widen(this.limit + Listing.atOnce)),
        " ", button(say("whole", found), widen(Infinity)));
    }

    // How many rows are shown, and what every column of money comes to in them.
    tell(found) {
      const parts = [say("shown", found.length, this.rows.length)];
      const columns = [...this.kinds.keys()]
        .filter((column) => ["money", "change"].includes(this.kinds[column]));
      columns.forEach((column) => parts.push(...this.sumOf(column, found, columns.length === 1)));
      this.output.replaceChildren(...parts.flatMap((part, i) =>
        [i === 0 ? "" : " ", make("span", {}, part + (i + 1 < parts.length ? " ·" : ""))]));
    }

    // Nothing where none of the rows has a figure.
    sumOf(column, found, alone) {
      const heading = this.headings[column].textContent;
      const cells = found.map((row) => row.cells[column]);
      const figures = cells.filter((cell) => isWhole(cell.dataset.v));
      const open = cells.filter((cell) => cell.classList.contains("open"));
      const sum = figures.reduce((all, cell) => all + BigInt(cell.dataset.v), 0n);
      const change = this.kinds[column] === "change";
      // At least 0 is not known.
      const unknown = figures.length === 0 || (sum === 0n && !change);
      if (unknown && open.length > 0) return [`${heading}: ${open[0].textContent}`];
      if (figures.length === 0) return [];
      if (!change) {
        const text = this.marked(grouped(sum), cells, open.length > 0);
        return [alone ? say("sum", text) : say("sum-of", heading, text)];
      }
      const text = (sum > 0n ? "+" : "") + grouped(sum);
      return open.length === 0 ? [say("sum-of", heading, text)]
        : [say("sum-of", heading, text + " (*)"), say("not-compared", open.length)];
    }

    // A sum is marked as its summands are: beside a part that may shrink it is no bound.
    marked(sum, cells, open) {
      const any = (mark) => cells.some((cell) => cell.textContent.startsWith(mark));
      if (any(say("known-part", ""))) return say("known-part", sum);
      return (open || any("≥") ? "≥ " : any("≈") ? "≈ " : "") + sum;
    }

    reset() {
      this.input.value = this.query = "";
      this.picked.clear();
      this.selects.forEach((select) => select && (select.value = "-1"));
      this.show();
    }

    // Shows only the rows with that text in a column of choices.
    pick(text) {
      for (const select of this.selects.filter(Boolean)) {
        const option = [...select.options].find((one) => one.text === text);
        if (!option) continue;
        select.value = option.value;
        select.dispatchEvent(new Event("change"));
      }
    }

    reveal(row) {
      if (!row.hidden && !row.classList.contains("later")) return;
      this.limit = Infinity;
      this.reset();
    }
  }

  // Tables of a task are set up when it is opened: a plan may have hundreds.
  const setUpIn = (place) => place.querySelectorAll("table[data-sortable]").forEach(Listing.of);
  document.querySelectorAll("table[data-sortable]").forEach((table) => {
    if (!table.closest(".task")) Listing.of(table);
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
    const inside = target.querySelector(":scope > details, :scope > th > details");
    if (inside) inside.open = true;
    const task = target.closest(".task > details");
    if (task) setUpIn(task);
    const table = target.closest("table[data-sortable]");
    if (table && target.tagName === "TR") Listing.of(table).reveal(target);
    target.scrollIntoView();
    const focus = target.querySelector("summary") ?? target;
    if (focus === target) focus.tabIndex = -1;
    focus.focus({preventScroll: true});
  };
  const revealHash = () => reveal(decodeURIComponent(location.hash.slice(1)));
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    if (link.dataset.pick) {
      const table = link.closest(".body").querySelector("table.lines");
      if (table) Listing.of(table).pick(link.dataset.pick);
    }
    // Also where the address stays the same.
    setTimeout(() => reveal(decodeURIComponent(link.hash.slice(1))));
  });
  addEventListener("hashchange", revealHash);
  revealHash();

  // On paper all of it is open; afterwards it is as it was.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    opened.forEach((details) => (details.open = true));
  });
  addEventListener("afterprint", () => opened.forEach((details) => (details.open = false)));
})();
