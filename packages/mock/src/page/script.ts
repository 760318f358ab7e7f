/** What the page does in the browser. Everything shown is set as text, never as markup. */
export const script = `
const { admin, quirks, apis } = JSON.parse(document.getElementById("data").textContent);
const at = (id) => document.getElementById(id);
const el = (name, text, className) => {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
};
const row = (...cells) => {
  const made = el("tr");
  for (const cell of cells) {
    const td = el("td");
    td.append(cell);
    made.append(td);
  }
  return made;
};
const empty = (id, text) => {
  const tr = el("tr"), td = el("td", text, "none");
  td.colSpan = 3;
  tr.append(td);
  at(id).replaceChildren(tr);
};

let chosen = null;
const total = apis.reduce((sum, api) => sum + api.operations.length, 0);
at("lead").textContent = total + " operations of " + apis.length + (apis.length === 1 ? " API" : " APIs") +
  (quirks ? ", with the seen faults of the service." : ".");

for (const one of apis) {
  const button = el("button");
  button.append(el("b", one.title), el("span", one.api + " " + one.version + " · " + one.operations.length + " operations", "mono"));
  button.setAttribute("aria-pressed", "false");
  button.onclick = () => {
    chosen = chosen === one.api ? null : one.api;
    for (const other of at("apis").children) other.setAttribute("aria-pressed", String(other === button && chosen !== null));
    list();
  };
  at("apis").append(button);
}

function list() {
  const words = at("find").value.toLowerCase().split(/\\s+/).filter(Boolean);
  const shown = apis.filter((api) => chosen === null || api.api === chosen).flatMap((api) => api.operations)
    .filter((one) => words.every((word) => (one.method + " " + one.path + " " + one.id + " " + one.summary).toLowerCase().includes(word)));
  if (shown.length === 0) return empty("operations", "Nothing of that name.");
  at("operations").replaceChildren(...shown.map((one) => {
    const place = el("span", one.path);
    place.append(el("small", one.id + (one.summary ? ": " + one.summary : "")));
    return row(one.method, place, el("span", one.state ? "state" : "example", one.state ? "tag" : ""));
  }));
}
at("find").oninput = list;
list();

async function state() {
  const { organisations } = await (await fetch("/__mock/state")).json();
  const rows = organisations.flatMap((one) => Object.entries(one.tables).map(([name, count]) => {
    const place = el("span", name);
    place.append(el("small", "organisation " + one.id.slice(0, 8)));
    return row(String(count), place);
  }));
  if (rows.length === 0) return empty("state", "Nothing is stored yet.");
  at("state").replaceChildren(...rows);
}

function request(one) {
  const place = el("span", one.path);
  if (one.operationId) place.append(el("small", one.operationId));
  const bad = typeof one.status !== "number" || one.status >= 400;
  return row(one.method, place, el("span", String(one.status), bad ? "bad" : "tag"));
}

if (admin) {
  const keep = 100;
  let waiting;
  empty("requests", "Waiting for the first request.");
  fetch("/__mock/requests?last=" + keep).then((answer) => answer.json()).then(({ requests }) => {
    if (requests.length > 0) at("requests").replaceChildren(...requests.reverse().map(request));
    new EventSource("/__mock/requests/live").onmessage = ({ data }) => {
      const list = at("requests");
      if (list.querySelector(".none")) list.replaceChildren();
      list.prepend(request(JSON.parse(data)));
      while (list.children.length > keep) list.lastChild.remove();
      clearTimeout(waiting);
      waiting = setTimeout(state, 150);
    };
  });
  state();
} else {
  for (const id of ["requests", "state"]) empty(id, "Start the mock with --admin to see this.");
}
`;
