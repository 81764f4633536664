// Capture: one person a screen, kept on this device as it is typed, sent when there is a network. Each change has an id of
// its own, so that sending twice counts once; it says what the field held before, so that two devices lose nothing.

const form = document.getElementById('capture');
const kept = document.getElementById('kept');
const place = `capture:${form.dataset.application}/${form.dataset.interview}`;
const fields = [...form.querySelectorAll('[data-field]')];
const screens = [...form.querySelectorAll('.screen')];
let pending = JSON.parse(localStorage.getItem(place) || '{}');
let sending = false;

const person = field => field.dataset.person || '';
const key = field => `${person(field)}.${field.dataset.field}`;
const store = () => Object.keys(pending).length
  ? localStorage.setItem(place, JSON.stringify(pending))
  : localStorage.removeItem(place);

// What was typed before and has not been sent yet is here again.
for (const field of fields) {
  const change = pending[key(field)];
  if (change) field.value = change.value;
}

function typed(field) {
  const before = pending[key(field)];
  pending[key(field)] = {
    id: crypto.randomUUID(),
    application: form.dataset.application,
    interview: form.dataset.interview,
    person: person(field),
    field: field.dataset.field,
    base: before ? before.base : field.dataset.base || '',
    value: field.value,
  };
  store();
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
  if (sending || !Object.keys(pending).length) return;
  sending = true;
  const changes = Object.values(pending);
  try {
    let answer = await post(changes);
    if (answer.status === 403) {
      await renew();
      answer = await post(changes);
    }
    if (answer.ok) taken(changes, await answer.json());
  } catch {
    say('Kept on this device; it is sent when there is a network.');
  }
  sending = false;
  if (Object.values(pending).some(change => !changes.some(sent => sent.id === change.id))) send();
}

const post = changes => fetch('/capture/sync', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'X-Token': document.querySelector('meta[name="token"]').content },
  body: JSON.stringify(changes),
});

// A page from the cache may carry the token of an earlier visit.
async function renew() {
  const page = new DOMParser().parseFromString(await (await fetch('/settings', { cache: 'no-store' })).text(), 'text/html');
  document.querySelector('meta[name="token"]').content = page.querySelector('meta[name="token"]').content;
}

function taken(changes, results) {
  let objection = '';
  for (const result of results) {
    const sent = changes.find(change => change.id === result.id);
    const name = `${sent.person}.${sent.field}`;
    const field = fields.find(one => key(one) === name);
    const now = pending[name];
    if (result.why) {
      objection = result.why;
    } else if (now && now.id === sent.id) {
      delete pending[name];
      if (field && field !== document.activeElement) {
        field.value = result.value;
        field.dataset.base = result.value;
      } else if (field) {
        field.dataset.base = sent.value;
      }
    } else if (now) {
      now.base = sent.value; // typed on meanwhile: only what is new counts
    }
  }
  store();
  say(objection || 'Kept.');
}

const say = text => { kept.textContent = text; };

let asking;
function heard(words) {
  clearTimeout(asking);
  asking = setTimeout(async () => {
    const query = new URLSearchParams({
      newsSaid: words, application: form.dataset.application, interview: form.dataset.interview });
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
  if (!Object.keys(pending).length) location.href = `/applications/${form.dataset.application}`;
  else if (!navigator.onLine) say('Everything is kept on this device, and is sent when there is a network. You can close this page.');
});

addEventListener('online', send);
document.addEventListener('visibilitychange', () => { if (!document.hidden) send(); });
setInterval(send, 20000);
send();
