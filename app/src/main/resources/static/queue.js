// What this device wrote down and has not sent yet: applications it began, then what is remembered of their interviews. It
// lies in the browser's own storage and goes out from whatever page is open. Each thing has an id of its own, so that
// sending it twice counts once.

globalThis.queue = (() => {
  const BEGUN = 'begun:';
  const CAPTURE = 'capture:';
  const DAY = 24 * 60 * 60 * 1000;

  const read = key => JSON.parse(localStorage.getItem(key) || 'null');
  const write = (key, value) => value && Object.keys(value).length
    ? localStorage.setItem(key, JSON.stringify(value))
    : localStorage.removeItem(key);
  const keys = prefix => Object.keys(localStorage).filter(key => key.startsWith(prefix));

  const token = () => document.querySelector('meta[name="token"]').content;

  async function post(url, headers, body) {
    const once = () => fetch(url, { method: 'POST', headers: { ...headers, 'X-Token': token() }, body });
    let answer = await once();
    if (answer.status === 403) {
      // a page from the cache may carry the token of an earlier visit
      const html = await (await fetch('/settings', { cache: 'no-store' })).text();
      const page = new DOMParser().parseFromString(html, 'text/html');
      document.querySelector('meta[name="token"]').content = page.querySelector('meta[name="token"]').content;
      answer = await once();
    }
    return answer;
  }

  // An application begun here: its fields as the form has them. It goes out once it is done.
  const begun = id => read(BEGUN + id);
  const begin = (id, record) => write(BEGUN + id, record);
  const waiting = () => keys(BEGUN).map(key => ({ id: key.slice(BEGUN.length), ...read(key) }))
    .filter(one => one.done && !one.href);

  async function sendBegun(id) {
    const record = begun(id);
    const answer = await post('/applications', { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Begun': id }, record.fields);
    const said = await answer.json();
    begin(id, answer.ok ? { ...record, href: said.href, sent: Date.now(), problems: [] } : { ...record, done: false, problems: said.problems });
  }

  // Of one interview: a field that was typed is a change; it says what the field held before, so that two devices lose nothing.
  const changes = place => read(CAPTURE + place) || {};
  const change = (place, key, what) => write(CAPTURE + place, { ...changes(place), [key]: what });

  async function sendChanges(place) {
    const sent = Object.values(changes(place));
    const answer = await post('/capture/sync', { 'Content-Type': 'application/json' }, JSON.stringify(sent));
    if (!answer.ok) return;
    const results = await answer.json();
    const now = changes(place);
    for (const result of results.filter(one => !one.why)) {
      const was = sent.find(one => one.id === result.id);
      const key = `${was.person}.${was.field}`;
      if (now[key] && now[key].id === was.id) delete now[key];
      else if (now[key]) now[key].base = was.value; // typed on meanwhile: only what is new counts
    }
    write(CAPTURE + place, now);
    dispatchEvent(new CustomEvent('captured', { detail: { place, sent, results } }));
  }

  let sending;
  function send() {
    sending ||= sendAll().finally(() => { sending = null; });
    return sending;
  }

  // True once nothing is left that can go out.
  async function sendAll() {
    try {
      for (const one of waiting()) await sendBegun(one.id);
      for (const key of keys(CAPTURE)) {
        const place = key.slice(CAPTURE.length);
        const record = place.startsWith(BEGUN) && read(place.slice(0, place.lastIndexOf('/')));
        if (!record || record.href) await sendChanges(place);
      }
    } catch {
      return false; // no network; it stays here
    }
    for (const key of keys(BEGUN)) {
      // its names are needed here as long as somebody may still be writing
      const { href, sent } = read(key);
      if (href && Date.now() - sent > DAY && !keys(`${CAPTURE}${key}/`).length) write(key, null);
    }
    return true;
  }

  addEventListener('online', send);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) send(); });
  setInterval(() => { if (keys(BEGUN).length || keys(CAPTURE).length) send(); }, 20000);
  send();

  return { begun, begin, waiting, changes, change, send };
})();
