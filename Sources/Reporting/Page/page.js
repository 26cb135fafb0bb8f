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

  // Letters without marks, so that "dak lak" finds "Đắk Lắk" however it was typed.
  const fold = words => words.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[\u0110\u0111]/g, 'd').toLowerCase();

  const rows = Array.from(body.rows, (element, position) => ({
    element, position, place: element.dataset.p, indicator: element.dataset.i, words: null, shown: true
  }));

  function matches(row, wanted) {
    if (place.value && row.place !== place.value) return false;
    if (indicator.value && row.indicator !== indicator.value) return false;
    if (!wanted.length) return true;
    if (row.words === null) row.words = fold(row.element.textContent);
    return wanted.every(word => row.words.includes(word));
  }

  function filter() {
    const wanted = fold(text.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const isShown = matches(row, wanted);
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
