// What the pages do beyond what the server rendered. Everything works without it.

const token = document.querySelector('meta[name="token"]')?.content;

document.addEventListener('htmx:configRequest', event => {
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

// Printing is a button where there are scripts.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

