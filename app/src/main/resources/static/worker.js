// Keeps what is needed to write an interview down without a network: the pages of capture and what they are made of.

const CACHE = 'capture-1';
const PATIENCE = 4000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(clients.claim()));

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin) return;
  if (url.pathname.startsWith('/capture') || url.pathname === '/applications/new') {
    event.respondWith(fromNetwork(event.request));
  } else if (event.request.mode === 'navigate') {
    event.respondWith(fetch(event.request).catch(() => caches.match('/capture', { ignoreVary: true }).then(found => found || Response.error())));
  } else if (/\.(css|js|svg|webmanifest)$/.test(url.pathname)) {
    event.respondWith(fromCache(event.request));
  }
});

async function fromNetwork(request) {
  const url = new URL(request.url);
  url.hash = '';
  const cache = await caches.open(CACHE);
  const fresh = fetch(request).then(answer => {
    if (answer.ok && !answer.redirected && !url.search) cache.put(url.href, answer.clone());
    return answer;
  });
  const same = await cache.match(url.origin + url.pathname, { ignoreVary: true });
  try {
    return await (same ? Promise.race([fresh, later(same)]) : fresh);
  } catch (failure) {
    const kept = same || await cache.match('/capture', { ignoreVary: true });
    if (kept) return kept;
    throw failure;
  }
}

// A network that is there and brings nothing is no better than none.
function later(answer) {
  return new Promise(resolve => setTimeout(resolve, PATIENCE, answer));
}

async function fromCache(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreVary: true });
  const fresh = fetch(request).then(answer => {
    if (answer.ok) cache.put(request, answer.clone());
    return answer;
  });
  if (!kept) return fresh;
  fresh.catch(() => {});
  return kept;
}
