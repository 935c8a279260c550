(() => {
  "use strict";
  const PAGE = 100;
  const PRINTED = 1000;
  const OPEN = ["fail", "not_assessed"];
  const CHOICES = ["service", "rule", "region", "compartment", "sort"];

  const byId = id => document.getElementById(id);
  const root = document.documentElement;
  const form = byId("filters");
  const body = byId("list").tBodies[0];
  const data = JSON.parse(byId("data").textContent);
  const at = Object.fromEntries(data.fields.map((name, index) => [name, index]));
  const triples = list => Array.from({ length: list.length / 3 }, (_, i) => list.slice(3 * i, 3 * i + 3));
  const [statuses, risks, rules] = [data.statuses, data.risks, data.rules].map(triples);
  const text = value => (typeof value === "number" ? data.strings[value] : value) ?? "";
  const get = (row, field) => text(row[at[field]]);
  const ruleOf = row => rules[row[at.rule]];

  let found = [];
  let page = 1;
  let open = "";
  const hay = new Map();

  /* Everything that is shown is put in as text, never as markup. */
  const make = (name, attributes, ...children) => {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children.filter(child => child !== null && child !== ""));
    return node;
  };
  const mark = ([wire, word, glyph], kind) =>
    make("span", { class: `mark ${kind}-${wire}` }, make("span", { class: "glyph", "aria-hidden": "true" }, glyph), ` ${word}`);

  const haystack = row => {
    if (!hay.has(row)) {
      const parts = ["id", "name", "ocid", "type", "compartment", "region", "parent", "message"].map(field => get(row, field));
      hay.set(row, `${parts.join("\n")}\n${ruleOf(row).join("\n")}`.toLowerCase());
    }
    return hay.get(row);
  };

  const boxes = name => [...form.querySelectorAll(`input[name="${name}"]`)];
  const ticked = name => boxes(name).filter(box => box.checked).map(box => box.value);
  const chosen = name => form.elements[name].value;

  const filter = () => {
    const words = chosen("q").toLowerCase().split(/\s+/).filter(Boolean);
    const [status, risk] = [new Set(ticked("status")), new Set(ticked("risk"))];
    const [service, rule, region, compartment] = ["service", "rule", "region", "compartment"].map(chosen);
    const below = form.elements.below.checked ? `${compartment}/` : null;
    const isIn = path => path === compartment || (below !== null && path.startsWith(below));
    found = data.rows.filter(row =>
      (status.size === 0 || status.has(statuses[row[at.status]][0])) &&
      (risk.size === 0 || risk.has(risks[row[at.risk]][0])) &&
      (service === "" || ruleOf(row)[2] === service) &&
      (rule === "" || ruleOf(row)[0] === rule) &&
      (region === "" || get(row, "region") === region) &&
      (compartment === "" || isIn(get(row, "compartment"))) &&
      words.every(word => haystack(row).includes(word)));
    const sort = chosen("sort");
    if (sort !== "") {
      const order = new Intl.Collator("en");
      found.sort((one, other) => order.compare(get(one, sort), get(other, sort)));
    }
  };

  const fact = (name, value, isCode) =>
    value === "" ? null : make("div", {}, make("dt", {}, name), make("dd", {}, isCode ? make("code", {}, value) : value));

  const evidenceOf = row => {
    const cells = row[at.evidence];
    if (cells.length === 0) return null;
    const lines = Array.from({ length: cells.length / 4 }, (_, i) => cells.slice(4 * i, 4 * i + 4));
    const line = ([name, value, field, of]) =>
      make("tr", {},
        make("th", { scope: "row" }, text(name)),
        make("td", {}, value === null ? make("span", { class: "muted" }, "not there") : make("code", {}, text(value))),
        make("td", {}, [text(field), text(of)].filter(Boolean).join(" of ") || "this resource"));
    const head = ["Evidence", "Value", "Where"].map(title => make("th", { scope: "col" }, title));
    return make("table", { class: "evidence" }, make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...lines.map(line)));
  };

  const show = target => {
    if (target instanceof HTMLDetailsElement) target.open = true;
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  };

  /* The part of the rule's page that says how to fix it: from its heading to the next of that level. */
  const fixOf = rule => {
    const guide = byId(`page-${rule[0]}`);
    if (guide === null) return null;
    const nodes = [...guide.querySelector(".prose").children];
    const start = nodes.findIndex(node => node.tagName === "H4" && node.textContent.trim() === "Fix");
    const rest = nodes.slice(start + 1);
    const end = rest.findIndex(node => node.tagName === "H4");
    const part = start < 0 ? [] : rest.slice(0, end < 0 ? rest.length : end);
    const link = make("a", { href: `#page-${rule[0]}` }, `The whole page of ${rule[0]}`);
    return make("details", { class: "fix" },
      make("summary", {}, "How to fix"),
      make("div", { class: "prose" }, ...part.map(node => node.cloneNode(true)), make("p", {}, link)));
  };

  const detailOf = row => {
    const rule = ruleOf(row);
    const [operation, target, request, time] = row[at.source].map(text);
    const read = operation === undefined ? "" : `${operation}, ${time}`;
    return make("tr", { class: "detail" }, make("td", { colspan: "4" },
      make("p", {}, get(row, "message")),
      evidenceOf(row),
      make("dl", { class: "facts" },
        fact("Rule", `${rule[0]} ${rule[1]}`),
        fact("OCID", get(row, "ocid"), true),
        fact("In", get(row, "parent")),
        fact("Exception", get(row, "exception")),
        fact("Change", get(row, "change")),
        fact("A fix saves", get(row, "saving")),
        fact("First seen", get(row, "firstSeen")),
        fact("Last seen", get(row, "lastSeen")),
        fact("Read by", read),
        fact("From", target ?? "", true),
        fact("Request", request ?? "", true),
        fact("Finding", get(row, "id"), true)),
      fixOf(rule)));
  };

  const toggle = (button, row) => {
    const wasOpen = button.getAttribute("aria-expanded") === "true";
    body.querySelector("tr.detail")?.remove();
    body.querySelector('[aria-expanded="true"]')?.setAttribute("aria-expanded", "false");
    open = wasOpen ? "" : get(row, "id");
    if (!wasOpen) {
      button.setAttribute("aria-expanded", "true");
      button.closest("tr").after(detailOf(row));
    }
    remember();
  };

  const lineOf = row => {
    const place = ["type", "compartment", "region"].map(field => get(row, field)).filter(Boolean).join(" · ");
    const name = get(row, "name") || "(no name)";
    const button = make("button", { type: "button", class: "open", "aria-expanded": "false" }, make("bdi", {}, name));
    button.addEventListener("click", () => toggle(button, row));
    const rule = ruleOf(row)[0];
    const line = make("tr", {},
      make("td", {}, mark(statuses[row[at.status]], "status")),
      make("td", {}, mark(risks[row[at.risk]], "text")),
      make("th", { scope: "row" }, button, make("span", { class: "under" }, place), make("span", { class: "under narrow" }, rule)),
      make("td", { class: "wide" }, rule, make("span", { class: "under" }, get(row, "message"))));
    if (get(row, "id") !== open) return [line];
    button.setAttribute("aria-expanded", "true");
    return [line, detailOf(row)];
  };

  const number = count => count.toLocaleString("en");

  const render = (first, count) => {
    const shown = found.slice(first, first + count);
    const lines = shown.flatMap(lineOf);
    body.replaceChildren(...(lines.length > 0 ? lines
      : [make("tr", {}, make("td", { colspan: "4", class: "muted" }, "No finding fits these filters."))]));
    const range = shown.length === 0 ? "" : `, shown: ${number(first + 1)} to ${number(first + shown.length)}`;
    byId("result").textContent = `${number(found.length)} of ${number(data.rows.length)} findings${range}`;
  };

  const draw = () => {
    const pages = Math.max(1, Math.ceil(found.length / PAGE));
    page = Math.min(Math.max(1, page), pages);
    render((page - 1) * PAGE, PAGE);
    byId("page").textContent = `Page ${number(page)} of ${number(pages)}`;
    byId("previous").disabled = page === 1;
    byId("next").disabled = page === pages;
    byId("pager").hidden = pages === 1;
  };

  /* The whole state of the page is in its address, so that a link to it shows the same. */
  const remember = () => {
    const state = new URLSearchParams();
    const put = (name, value) => value !== "" && state.append(name, value);
    put("q", chosen("q"));
    const status = ticked("status");
    if (status.join() !== OPEN.join()) (status.length > 0 ? status : ["any"]).forEach(value => put("status", value));
    ticked("risk").forEach(value => put("risk", value));
    CHOICES.forEach(name => put(name, chosen(name)));
    put("below", form.elements.below.checked ? "1" : "");
    put("page", page === 1 ? "" : String(page));
    put("finding", open);
    put("theme", byId("theme").value);
    history.replaceState(null, "", `#${state}`);
  };

  const recall = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    const status = state.has("status") ? state.getAll("status") : OPEN;
    form.elements.q.value = state.get("q") ?? "";
    boxes("status").forEach(box => { box.checked = status.includes(box.value); });
    boxes("risk").forEach(box => { box.checked = state.getAll("risk").includes(box.value); });
    CHOICES.forEach(name => {
      const list = form.elements[name];
      list.value = state.get(name) ?? "";
      if (list.selectedIndex < 0) list.value = "";
    });
    form.elements.below.checked = state.get("below") === "1";
    page = Number.parseInt(state.get("page") ?? "1", 10) || 1;
    open = state.get("finding") ?? "";
    if (state.has("theme")) theme(state.get("theme"));
  };

  const theme = value => {
    const known = value === "light" || value === "dark" ? value : "";
    byId("theme").value = known;
    if (known === "") root.removeAttribute("data-theme");
    else root.setAttribute("data-theme", known);
  };

  const apply = () => {
    filter();
    const place = open === "" ? -1 : found.findIndex(row => get(row, "id") === open);
    if (place >= 0) page = Math.floor(place / PAGE) + 1;
    draw();
  };

  const change = () => {
    page = 1;
    open = "";
    apply();
    remember();
  };

  const turn = step => {
    page += step;
    open = "";
    draw();
    remember();
    byId("findings").scrollIntoView();
  };

  form.addEventListener("input", change);
  form.addEventListener("submit", event => event.preventDefault());
  byId("clear").addEventListener("click", () => {
    form.reset();
    change();
  });
  byId("previous").addEventListener("click", () => turn(-1));
  byId("next").addEventListener("click", () => turn(1));
  byId("print").addEventListener("click", () => window.print());
  byId("theme").addEventListener("change", event => {
    theme(event.target.value);
    remember();
  });
  window.addEventListener("hashchange", () => {
    recall();
    apply();
    if (location.hash.includes("=")) show(byId("findings"));
  });
  window.addEventListener("beforeprint", () => render(0, PRINTED));
  window.addEventListener("afterprint", draw);

  /* Links inside the page move the view, and leave the address to the filters. */
  document.addEventListener("click", event => {
    const link = event.target.closest('a[href^="#"]');
    const target = link && !link.hash.includes("=") ? byId(link.hash.slice(1)) : null;
    if (target !== null) {
      event.preventDefault();
      show(target);
    } else if (link !== null && link.hash === location.hash) {
      show(byId("findings"));
    }
  });

  root.classList.add("script");
  recall();
  apply();
  if (location.hash.includes("=")) byId("findings").scrollIntoView();
})();
