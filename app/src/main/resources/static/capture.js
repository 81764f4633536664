// Capture: one person a screen, kept on this device as it is typed, sent when there is a network.

const form = document.getElementById('capture');
const kept = document.getElementById('kept');
const begun = form.dataset.here !== undefined ? new URLSearchParams(location.search).get('begun') : null;
if (begun) asBegunHere(queue.begun(begun));
const place = `${form.dataset.application}/${form.dataset.interview}`;
const fields = [...form.querySelectorAll('[data-field]')];
const screens = [...form.querySelectorAll('.screen')];

const person = field => field.dataset.person || '';
const key = field => `${person(field)}.${field.dataset.field}`;
const pending = () => Object.values(queue.changes(place));

// An application that is only on this device yet: its people are those of the form it was begun with.
function asBegunHere(record) {
  form.dataset.application = `begun:${begun}`;
  const written = new URLSearchParams(record ? record.fields : '');
  document.getElementById('company').textContent = written.get('company') || '';
  for (const screen of form.querySelectorAll('.screen[data-person]')) {
    const number = screen.dataset.person;
    const name = ['prefix', 'given', 'family'].map(part => written.get(part + number)).filter(part => part).join(' ');
    if (name) screen.querySelector('h1').textContent = name;
    else screen.remove();
  }
  const all = [...form.querySelectorAll('.screen')];
  all.forEach((screen, i) => { screen.querySelector('.eyebrow').textContent = `${i + 1} of ${all.length}`; });
  const said = form.querySelector('[data-field="newsSaid"]');
  if (!said.value) said.value = said.dataset.base = written.get('newsSaid') || '';
}

// What was typed before and has not been sent yet is here again.
for (const field of fields) {
  const change = queue.changes(place)[key(field)];
  if (change) field.value = change.value;
}

function typed(field) {
  const before = queue.changes(place)[key(field)];
  queue.change(place, key(field), {
    id: crypto.randomUUID(),
    application: form.dataset.application,
    interview: form.dataset.interview,
    person: person(field),
    field: field.dataset.field,
    base: before ? before.base : field.dataset.base || '',
    value: field.value,
  });
  say('Kept on this device.');
}

const timers = new Map();
form.addEventListener('input', event => {
  const field = event.target;
  if (!field.dataset.field) return;
  typed(field);
  clearTimeout(timers.get(field));
  timers.set(field, setTimeout(send, 800));
  if (field.dataset.field === 'newsSaid') heard(field.value);
});

async function send() {
  if (!await queue.send()) say('Kept on this device; it is sent when there is a network.');
  else if (pending().length) await queue.send();
}

addEventListener('captured', event => {
  const { place: where, sent, results } = event.detail;
  if (where !== place) return;
  let objection = '';
  for (const result of results) {
    const was = sent.find(change => change.id === result.id);
    const field = fields.find(one => key(one) === `${was.person}.${was.field}`);
    if (result.why) {
      objection = result.why;
    } else if (field && !queue.changes(place)[key(field)]) {
      field.dataset.base = field === document.activeElement ? was.value : result.value;
      if (field !== document.activeElement) field.value = result.value;
    }
  }
  say(objection || 'Kept.');
});

const say = text => { kept.textContent = text; };

let asking;
function heard(words) {
  clearTimeout(asking);
  asking = setTimeout(async () => {
    const query = new URLSearchParams({ newsSaid: words });
    if (!begun) {
      query.set('application', form.dataset.application);
      query.set('interview', form.dataset.interview);
    }
    try {
      const html = await (await fetch('/when?' + query)).text();
      const reading = new DOMParser().parseFromString(html, 'text/html');
      document.getElementById('reading').replaceChildren(...reading.querySelectorAll('p'));
    } catch {
      document.getElementById('reading').textContent = 'Your words are kept; the date is read when there is a network.';
    }
  }, 400);
}

// One screen at a time; the browser's way back works.
for (const part of form.querySelectorAll('.js-only')) part.hidden = false;
const at = () => Math.min(Math.max(Number(location.hash.slice(1)) || 1, 1), screens.length);
function show(focus) {
  screens.forEach((screen, i) => { screen.hidden = i + 1 !== at(); });
  if (focus) screens[at() - 1].querySelector('h1').focus();
  scrollTo(0, 0);
}
form.addEventListener('click', event => {
  if (event.target.closest('.next')) location.hash = at() + 1;
  if (event.target.closest('.back')) location.hash = at() - 1;
});
addEventListener('hashchange', () => show(true));
show(false);

form.addEventListener('submit', async event => {
  event.preventDefault();
  await send();
  if (pending().length || (begun && queue.waiting().some(one => one.id === begun))) {
    say('Everything is kept on this device, and is sent when there is a network. You can close this page.');
  } else {
    location.href = begun ? `/capture/here?begun=${begun}&done` : `/applications/${form.dataset.application}`;
  }
});

send();
