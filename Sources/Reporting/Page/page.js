'use strict';
(() => {
  const table = document.getElementById('observations');
  const body = table && table.tBodies[0];
  if (!body) return;
  const text = document.getElementById('filter-text');
  const place = document.getElementById('filter-place');
  const indicator = document.getElementById('filter-indicator');
  const count = document.getElementById('count');
  const none = document.getElementById('no-match');

  // Words typed with marks are meant with these marks, whichever vowel of "hoà" and "hòa" carries the tone.
  const exact = words => words.toLowerCase().normalize('NFD')
    .replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])/g, '$1$3$2').normalize('NFC');
  // Letters without marks, so that "dak lak" finds "Đắk Lắk" however it was typed.
  const fold = words => words.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/\u0111/g, 'd');

  const rows = Array.from(body.rows, (element, position) => ({
    element, position, place: element.dataset.p, indicator: element.dataset.i, words: new Map(), shown: true
  }));

  function words(row, form) {
    if (!row.words.has(form)) row.words.set(form, form(row.element.textContent));
    return row.words.get(form);
  }

  function matches(row, wanted, form) {
    if (place.value && row.place !== place.value) return false;
    if (indicator.value && row.indicator !== indicator.value) return false;
    return wanted.every(word => words(row, form).includes(word));
  }

  function filter() {
    const form = exact(text.value) === fold(text.value) ? fold : exact;
    const wanted = form(text.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const isShown = matches(row, wanted, form);
      if (isShown) shown += 1;
      if (isShown !== row.shown) { row.element.hidden = !isShown; row.shown = isShown; }
    }
    count.textContent = count.dataset.words.replace('{shown}', shown).replace('{all}', rows.length);
    none.hidden = shown > 0;
  }

  let waiting = 0;
  function filterSoon() {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  }

  const order = new Intl.Collator('vi', { numeric: true });
  const heads = Array.from(table.tHead.rows[0].cells);

  function sortKey(row, column) {
    const cell = row.element.cells[column];
    return cell.dataset.v === undefined ? cell.textContent : cell.dataset.v;
  }

  function compare(left, right, isNumber) {
    return isNumber ? Number(left.key) - Number(right.key) : order.compare(left.key, right.key);
  }

  function sort(column) {
    const isDown = heads[column].getAttribute('aria-sort') === 'ascending';
    const isNumber = heads[column].classList.contains('value');
    const keyed = rows.map(row => ({ row, key: sortKey(row, column) }));
    keyed.sort((left, right) =>
      (isDown ? -1 : 1) * compare(left, right, isNumber) || left.row.position - right.row.position);
    for (const head of heads) head.removeAttribute('aria-sort');
    heads[column].setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
    body.append(...keyed.map(item => item.row.element));
  }

  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.addEventListener('click', () => sort(column));
    head.replaceChildren(button);
  });

  text.addEventListener('input', filterSoon);
  place.addEventListener('change', filter);
  indicator.addEventListener('change', filter);
  document.getElementById('filter').addEventListener('submit', event => { event.preventDefault(); filter(); });
  document.getElementById('filter').addEventListener('reset', () => setTimeout(filter, 0));
  document.getElementById('filter').hidden = false;
  filter();
})();
