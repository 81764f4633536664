// An application is begun with or without a network: what is typed is kept on this device, and sent once it is done.

const form = document.getElementById('begin');
const problems = document.getElementById('begin-problems');
const params = new URLSearchParams(location.search);
const unfinished = Object.keys(localStorage).filter(key => key.startsWith('begun:'))
  .map(key => key.slice('begun:'.length)).find(one => !queue.begun(one).done && !queue.begun(one).href);
const id = params.get('begun') || unfinished || crypto.randomUUID();

// It is safe here already.
form.removeAttribute('data-guard');

const kept = queue.begun(id);
if (kept) {
  const counts = {};
  for (const [name, value] of new URLSearchParams(kept.fields)) {
    const fields = [].concat(form.elements[name] instanceof RadioNodeList ? [...form.elements[name]] : form.elements[name] || []);
    const field = fields[counts[name] = (counts[name] ?? -1) + 1] || fields[0];
    if (field && field.type !== 'hidden') field.value = value;
  }
  document.getElementById('others').open ||= [2, 3, 4, 5].some(i => form.elements[`given${i}`].value || form.elements[`family${i}`].value);
  show(kept.problems || []);
  document.getElementById('afresh').hidden = false;
}

document.getElementById('afresh').addEventListener('click', () => {
  queue.begin(id, null);
  form.reset();
  location.replace(location.pathname);
});

const fields = () => new URLSearchParams([...new FormData(form)].filter(([name]) => name !== 'token')).toString();

form.addEventListener('input', () => queue.begin(id, { fields: fields(), done: false }));

form.addEventListener('submit', async event => {
  event.preventDefault();
  queue.begin(id, { fields: fields(), done: true });
  await queue.send();
  const record = queue.begun(id);
  if (record && record.problems && record.problems.length) show(record.problems);
  else location.href = `/capture/here?begun=${id}`;
});

function show(list) {
  problems.hidden = !list.length;
  problems.querySelector('ul').replaceChildren(...list.map(text => {
    const line = document.createElement('li');
    line.textContent = text;
    return line;
  }));
  if (list.length) problems.focus();
}
