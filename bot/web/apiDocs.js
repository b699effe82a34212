import { language, onLanguage, speak } from './language.js';

// Shows the OpenAPI document of this server. Everything is put in as text, so nothing in it can become markup.

speak();
onLanguage(() => void show());

async function show() {
  const wanted = language();
  const response = await fetch('/api/openapi.json', { headers: { 'Accept-Language': wanted } });
  const document_ = await response.json();
  if (wanted !== language()) return; // switched meanwhile
  element('intro').textContent = document_.info.description;
  element('operations').replaceChildren(...groupsOf(document_));
  element('schemas').replaceChildren(heading('Schemas'), ...schemasOf(document_));
}

const element = (id) => document.getElementById(id);

function groupsOf({ paths }) {
  const groups = new Map();
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const [tag] = operation.tags;
      groups.set(tag, [...(groups.get(tag) ?? [heading(tag)]), operationOf(method, path, operation)]);
    }
  }
  return [...groups.values()].flat();
}

function operationOf(method, path, { summary, ...operation }) {
  const title = make('summary', '');
  title.append(
    named('span', 'method', method.toUpperCase()),
    make('code', path),
    named('span', 'what', summary),
  );
  return folded(title, operation, operation.operationId);
}

const schemasOf = ({ components }) =>
  Object.entries(components.schemas).map(([name, schema]) => folded(make('summary', name), schema, name));

function folded(title, content, id) {
  const details = document.createElement('details');
  details.id = id;
  details.append(title);
  details.addEventListener('toggle', () => {
    if (details.open && !details.querySelector('pre'))
      details.append(make('pre', JSON.stringify(content, null, 2)));
  });
  return details;
}

const heading = (text) => make('h2', text);

function make(tag, text) {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function named(tag, className, text) {
  const made = make(tag, text);
  made.className = className;
  return made;
}
