// Shows openapi.json: each operation with a form that sends it, what it answers, and the problems that it may have.
"use strict";

/** An element: its name, its properties, what it contains. */
function make(name, properties, ...content) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content.filter((part) => part !== undefined));
  return element;
}

/** A schema in one line: `{ id: integer, name: string }`. */
function shape(schema, schemas) {
  if (schema.$ref) return shape(schemas[schema.$ref.split("/").pop()], schemas);
  if (schema.items) return `[${shape(schema.items, schemas)}]`;
  if (!schema.properties) return schema.type ?? "anything";
  const members = Object.entries(schema.properties);
  return `{ ${members.map(([name, of]) => `${name}: ${shape(of, schemas)}`).join(", ")} }`;
}

/** The content of a request whose schema has an example for each member. */
function example(schema, schemas) {
  const { properties } = schema.$ref ? schemas[schema.$ref.split("/").pop()] : schema;
  const members = Object.entries(properties).map(([name, of]) => [name, of.example]);
  return JSON.stringify(Object.fromEntries(members));
}

/** Sends what is in the form, and shows the message that comes. */
async function send(form, method, path, answer) {
  const url = path.replace(/{(\w+)}/g, (_, name) => encodeURIComponent(form.elements[name].value));
  const content = form.elements.content?.value;
  const headers = content === undefined ? {} : { "content-type": "application/json" };
  try {
    const response = await fetch(url, { method, headers, body: content });
    const fields = [...response.headers].map(([name, value]) => `${name}: ${value}`);
    answer.textContent = [response.status, ...fields, "", await response.text()].join("\n");
  } catch (error) {
    answer.textContent = String(error);
  }
  answer.hidden = false;
}

function form(method, path, operation, schemas) {
  const answer = make("pre", { hidden: true });
  const inputs = (operation.parameters ?? []).map(({ name, example }) =>
    make("label", {}, name, make("input", { name, value: example ?? "" })));
  const schema = operation.requestBody?.content["application/json"].schema;
  if (schema) {
    const value = example(schema, schemas);
    inputs.push(make("label", {}, "JSON", make("input", { name: "content", className: "json", value })));
  }
  const element = make("form", {}, ...inputs, make("button", {}, "Send"));
  element.addEventListener("submit", (event) => {
    event.preventDefault();
    send(element, method.toUpperCase(), path, answer);
  });
  return [element, answer];
}

/** One line for each outcome: status, fields, content. */
function outcome([status, response], schemas) {
  const content = Object.values(response.content ?? {})[0];
  const fields = Object.keys(response.headers ?? {}).join(", ");
  return make("p", { className: "answer" },
    make("b", {}, status),
    make("span", {}, response.description),
    fields ? make("i", {}, fields) : undefined,
    content ? make("code", {}, shape(content.schema, schemas)) : undefined);
}

/** What a type is called, by its end: `/problems#too-fast`. */
function words(type) {
  const end = type.split("#").pop().replaceAll("-", " ");
  return end.charAt(0).toUpperCase() + end.slice(1);
}

/** The kinds of problems of one status, each a link to what is said of its type. */
function problems([status, response]) {
  const content = response.content["application/problem+json"];
  const known = Object.values(content.examples ?? {}).map(({ value }) => value);
  const kinds = known.length ? known : (content.schema.properties.type?.enum ?? []).map((type) => ({ type }));
  const links = kinds.map(({ type, title }) =>
    type ? make("a", { href: type }, title ?? words(type)) : make("span", {}, title));
  const fields = Object.keys(response.headers ?? {}).map((name) => make("i", {}, name));
  return make("li", {}, make("b", {}, status === "default" ? "other" : status), ...links, ...fields);
}

function operation(method, path, operation, schemas) {
  const answers = Object.entries(operation.responses);
  const isProblem = ([, response]) => "application/problem+json" in (response.content ?? {});
  return make("details", { id: operation.operationId },
    make("summary", {},
      make("b", { className: method }, method.toUpperCase()),
      make("code", {}, path),
      make("span", {}, operation.summary ?? "")),
    ...form(method, path, operation, schemas),
    ...answers.filter((answer) => !isProblem(answer)).map((answer) => outcome(answer, schemas)),
    make("ul", {}, ...answers.filter(isProblem).map(problems)));
}

async function show() {
  const response = await fetch("openapi.json");
  const { info, paths, components } = await response.json();
  document.querySelector("h1").textContent = info.title;
  document.querySelector("header p").textContent = info.description;
  const main = document.querySelector("main");
  const sections = new Map();
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, of] of Object.entries(operations)) {
      const tag = of.tags?.[0] ?? info.title;
      if (!sections.has(tag)) {
        sections.set(tag, make("section", {}, make("h2", {}, tag)));
        main.append(sections.get(tag));
      }
      sections.get(tag).append(operation(method, path, of, components.schemas));
    }
  }
  const wanted = location.hash && document.querySelector(location.hash);
  if (wanted) wanted.open = true;
}

show();
