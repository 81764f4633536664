// What the pages do beyond what the server rendered. Everything works without it.

const token = document.querySelector('meta[name="token"]')?.content;

// What is being sent off needs no keeping any more: a late one would repeat what the button does.
let leaving = null;
document.addEventListener('submit', event => { leaving = event.target; });
addEventListener('pageshow', () => { leaving = null; });

document.addEventListener('htmx:configRequest', event => {
  if (leaving && leaving === event.target.closest('form')) {
    event.preventDefault();
    return;
  }
  event.detail.headers['X-Token'] = token;
});

// Copying: the text of the element named by data-copy.
document.addEventListener('click', async event => {
  const button = event.target.closest('[data-copy]');
  if (!button) return;
  const source = document.getElementById(button.dataset.copy);
  const text = 'value' in source ? source.value : source.innerText;
  try {
    await navigator.clipboard.writeText(text);
    said(button.dataset.done || 'Copied.');
  } catch {
    source.focus();
    if (source.select) source.select();
    said('Press Ctrl+C to copy.');
  }
});

// From what is wrong with a text to its line.
document.addEventListener('click', event => {
  const link = event.target.closest('[data-line]');
  if (!link) return;
  event.preventDefault();
  const text = document.getElementById('text');
  const lines = text.value.split('\n');
  const start = lines.slice(0, link.dataset.line - 1).join('\n').length + (link.dataset.line > 1 ? 1 : 0);
  text.focus();
  text.setSelectionRange(start, start + (lines[link.dataset.line - 1] || '').length);
  text.scrollTop = Math.max(0, (link.dataset.line - 5) * text.scrollHeight / lines.length);
});

// A quiet word for everyone, read aloud too.
function said(text) {
  const place = document.getElementById('word');
  if (place) place.textContent = text;
}

// Nothing typed is lost without a question.
let dirty = false;
document.addEventListener('input', event => {
  if (event.target.closest('form[data-guard]')) dirty = true;
});
document.addEventListener('submit', () => { dirty = false; });
addEventListener('beforeunload', event => { if (dirty) event.preventDefault(); });

// A second tap while the first is under way is the same tap, and the button shows that it was heard. Who waits that long may
// try again.
const PATIENCE = 30000;
document.addEventListener('submit', event => {
  if (event.defaultPrevented) return;
  const form = event.target;
  if (form.dataset.sent && Date.now() - form.dataset.sent < PATIENCE) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = Date.now();
  event.submitter?.setAttribute('aria-busy', 'true');
  setTimeout(() => ready(form), PATIENCE);
});
addEventListener('pageshow', () => { for (const form of document.querySelectorAll('form[data-sent]')) ready(form); });

function ready(form) {
  delete form.dataset.sent;
  for (const button of document.querySelectorAll('[aria-busy]')) button.removeAttribute('aria-busy');
}

// What takes a while says so.
document.addEventListener('submit', event => {
  if (event.defaultPrevented) return;
  const busy = document.getElementById(event.target.dataset.busy);
  if (busy) busy.hidden = false;
});
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-busy]')) document.getElementById(form.dataset.busy).hidden = true;
});

// What is typed while nobody answers is not lost silently: it is said, tried again, and asked about before the page is left.
const AGAIN = 5000;
for (const failure of ['htmx:sendError', 'htmx:responseError', 'htmx:timeout']) {
  document.addEventListener(failure, event => {
    if (event.target.id !== 'letter') return;
    dirty = true;
    unkept(true);
    setTimeout(() => event.target.dispatchEvent(new Event('again')), AGAIN);
  });
}
document.addEventListener('htmx:afterOnLoad', event => {
  if (event.target.id !== 'letter' || !event.detail.successful) return;
  dirty = false;
  unkept(false);
});

function unkept(so) {
  const notice = document.getElementById('unkept');
  if (notice) notice.hidden = !so;
}

// Where there is one column, what lies beside the letter is a drawer.
if (matchMedia('(max-width: 60rem)').matches) {
  for (const drawer of document.querySelectorAll('details[data-drawer]')) drawer.open = false;
}

// Whoever was in a part of the page that is renewed stays there: on the same thing, else on the one in its place.
const ACTS = 'a[href], button, input:not([type="hidden"]), select, textarea, summary';
let left = null;
document.addEventListener('htmx:beforeSwap', event => {
  const part = event.detail.target;
  const at = document.activeElement;
  left = part && part.id && part.contains(at)
    ? { part: part.id, text: at.textContent, href: at.getAttribute('href'), place: [...part.querySelectorAll(ACTS)].indexOf(at) }
    : left;
});
document.addEventListener('htmx:afterSettle', () => {
  if (!left || document.activeElement !== document.body) return;
  const part = document.getElementById(left.part);
  const things = part ? [...part.querySelectorAll(ACTS)] : [];
  const same = things.find(thing => thing.textContent === left.text && thing.getAttribute('href') === left.href);
  const next = same || things[Math.min(left.place, things.length - 1)] || part;
  if (next === part && part) part.tabIndex = -1;
  next?.focus({ preventScroll: true });
  left = null;
});

// Printing is a button where there are scripts.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}


// Writing down after an interview must work without a network: the pages for it, and what they are made of, are fetched ahead.
if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('/worker.js');
  if (navigator.onLine && 'caches' in window) fetchAhead().catch(() => {});
}

async function fetchAhead() {
  const list = document.querySelector('[data-capture-list]');
  if (!list && sessionStorage.getItem('fetched-ahead')) return;
  const pages = list ? [...list.querySelectorAll('a[href^="/capture/"]')].map(link => link.getAttribute('href')) : [];
  const cache = await caches.open('capture-1');
  const parts = new Set();
  for (const page of ['/capture', '/capture/here', '/applications/new', ...pages]) {
    const answer = await fetch(page);
    if (!answer.ok) continue;
    await cache.put(new URL(page, location).href, answer.clone());
    const html = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const part of html.querySelectorAll('script[src], link[rel="stylesheet"]')) {
      parts.add(part.getAttribute('src') || part.getAttribute('href'));
    }
  }
  for (const part of parts) if (!await cache.match(part, { ignoreVary: true })) await cache.add(part);
  sessionStorage.setItem('fetched-ahead', 'yes');
}

// What was begun here and has not gone out yet stands with the interviews.
const list = document.querySelector('[data-capture-list] ul');
if (list) {
  for (const one of queue.waiting()) {
    const line = document.createElement('li');
    line.className = 'heading';
    const link = document.createElement('a');
    link.href = `/capture/here?begun=${one.id}`;
    link.textContent = new URLSearchParams(one.fields).get('company');
    const tag = document.createElement('span');
    tag.className = 'tag';
    tag.textContent = 'on this device, not sent yet';
    line.append(link, tag);
    list.prepend(line);
  }
}
