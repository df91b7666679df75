'use strict';

// The table of submissions: filters, sorts and shows a page of it. Texts only ever become text.
(() => {
  const {rows, mistakes} = window.dinosaurusClass;
  const EXERCISES = 4;
  const LOOK = ['grader failed', 'several files', 'no submission', 'does not compile',
    'unusable class', 'timed out', 'crashed', 'wrong answers', 'unfinished', 'not implemented', 'full marks'];
  const WORDS = {name: 'student', total: 'total', worth: 'points in the end', outcome: 'outcome', mistakes: 'misconceptions',
    late: 'late', id: 'id'};

  const byId = id => document.getElementById(id);
  const table = byId('table');
  const body = table.tBodies[0];
  const headers = [...table.querySelectorAll('th[data-key]')];
  const filters = {
    query: byId('query'),
    outcome: byId('outcome'),
    look: byId('look-at'),
    mistake: byId('mistake'),
    range: byId('range'),
    late: byId('late'),
  };
  // The class has it once a policy was applied.
  const adjusted = byId('adjusted');
  const collator = new Intl.Collator('en', {numeric: true});
  const number = new Intl.NumberFormat('en');
  const state = {key: 'outcome', ascending: true, page: 0, found: rows};

  // What is sorted by and searched in is worked out once.
  rows.forEach((row, place) => {
    row.place = place;
    row.text = [row.name, row.submission, row.id].join('\n').toLowerCase();
    row.urgency = row.look.length > 0 ? LOOK.indexOf(row.outcome) : 100 + LOOK.indexOf(row.outcome);
  });
  const inOrder = rows.map(row => row.name).sort(collator.compare);
  const nameRank = new Map(inOrder.map((name, rank) => [name, rank]));

  function sortValue(row, key) {
    switch (key) {
      case 'name': return nameRank.get(row.name);
      case 'total': return row.percent;
      case 'worth': return row.order;
      case 'outcome': return row.urgency;
      case 'mistakes': return row.mistakes.length;
      case 'late': return row.late ? 1 : 0;
      default: return row.points[Number(key)];
    }
  }

  function compare(one, other) {
    const order = state.key === 'id'
      ? collator.compare(one.id, other.id)
      : sortValue(one, state.key) - sortValue(other, state.key);
    return (state.ascending ? order : -order) || one.place - other.place;
  }

  function wanted() {
    const query = filters.query.value.trim().toLowerCase();
    const outcome = filters.outcome.value;
    const look = filters.look.value;
    const mistake = filters.mistake.value === '' ? -1 : Number(filters.mistake.value);
    const range = filters.range.value.split('-').map(Number);
    return row => row.text.includes(query)
      && (outcome === '' || row.outcome === outcome)
      && (look === '' || (look === 'any' ? row.look.length > 0 : row.look.includes(look)))
      && (mistake < 0 || row.mistakes.includes(mistake))
      && (range.length < 2 || (row.percent >= range[0] && row.percent < range[1] + 1))
      && (!filters.late.checked || row.late)
      && (!adjusted?.checked || row.notes.length > 0);
  }

  function update() {
    state.found = rows.filter(wanted()).sort(compare);
    state.page = 0;
    for (const header of headers) {
      const order = state.ascending ? 'ascending' : 'descending';
      header.setAttribute('aria-sort', header.dataset.key === state.key ? order : 'none');
    }
    for (const bar of document.querySelectorAll('.histogram button')) {
      bar.setAttribute('aria-pressed', String(bar.dataset.value === filters.range.value));
    }
    show();
  }

  function show() {
    const size = Number(byId('size').value) || Math.max(1, state.found.length);
    const pages = Math.max(1, Math.ceil(state.found.length / size));
    state.page = Math.max(0, Math.min(pages - 1, state.page));
    const shown = state.found.slice(state.page * size, (state.page + 1) * size);
    const fragment = document.createDocumentFragment();
    shown.forEach(row => fragment.append(line(row)));
    body.replaceChildren(fragment);
    byId('page').textContent = 'Page ' + (state.page + 1) + ' of ' + pages;
    for (const button of document.querySelectorAll('#pager button')) {
      const back = button.dataset.go === 'first' || button.dataset.go === 'back';
      button.disabled = back ? state.page === 0 : state.page === pages - 1;
    }
    tell(shown.length, pages);
  }

  function tell(shown, pages) {
    const found = state.found.length;
    const all = found === rows.length
      ? number.format(found) + (found === 1 ? ' submission' : ' submissions')
      : number.format(found) + ' of ' + number.format(rows.length) + ' submissions';
    const header = headers.find(each => each.dataset.key === state.key);
    const by = WORDS[state.key] || header.textContent.trim();
    byId('count').textContent = all + ', by ' + by + (state.ascending ? '' : ', downwards')
      + (pages > 1 ? '; page ' + (state.page + 1) + ' of ' + pages : '');
  }

  function cell(name, content, className) {
    const element = document.createElement(name);
    element.append(content);
    if (className) {
      element.className = className;
    }
    return element;
  }

  function link(text, address) {
    const element = cell('a', text);
    element.setAttribute('href', address);
    return element;
  }

  function line(row) {
    const element = document.createElement('tr');
    const head = cell('th', row.page === '' ? row.name : link(row.name, row.page));
    head.scope = 'row';
    if (row.submission !== row.name) {
      head.append(cell('small', row.submission));
    }
    element.append(head, cell('td', number.format(row.total), 'n'));
    if (adjusted) {
      element.append(worth(row));
    }
    element.append(outcome(row));
    for (let i = 0; i < EXERCISES; i++) {
      element.append(cell('td', String(row.points[i]), 'n'));
    }
    element.append(named(row), cell('td', row.late ? 'late' : ''), cell('td', row.id));
    return element;
  }

  function worth(row) {
    const element = cell('td', row.worth, row.notes.length > 0 ? 'worth adjusted' : 'worth');
    row.notes.forEach(note => element.append(cell('small', note)));
    return element;
  }

  function outcome(row) {
    const element = cell('td', cell('span', row.outcome, row.look.length > 0 ? 'look-at' : ''));
    const others = row.look.filter(key => key === 'similar' || key === 'refused');
    if (others.length > 0) {
      const words = others.map(key => key === 'similar' ? 'alike' : 'answers refused');
      element.append(cell('small', words.join(', ')));
    }
    return element;
  }

  function named(row) {
    const element = document.createElement('td');
    row.mistakes.forEach((mistake, place) => {
      element.append(place === 0 ? '' : ', ', link(mistakes[mistake], '#mistake-' + mistake));
    });
    return element;
  }

  function sortBy(key) {
    const falling = key !== 'name' && key !== 'outcome' && key !== 'id';
    state.ascending = key === state.key ? !state.ascending : !falling;
    state.key = key;
    update();
  }

  function filterBy(name, value) {
    byId('filters').reset();
    filters[name].value = value;
    update();
    byId('submissions').scrollIntoView();
    byId('count').focus();
  }

  function clear() {
    byId('filters').reset();
    update();
  }

  function fillOutcomes() {
    for (const name of LOOK) {
      const count = rows.filter(row => row.outcome === name).length;
      if (count > 0) {
        filters.outcome.append(new Option(name + ' (' + number.format(count) + ')', name));
      }
    }
  }

  function listen() {
    headers.forEach(header =>
      header.querySelector('button').addEventListener('click', () => sortBy(header.dataset.key)));
    Object.values(filters).forEach(filter => filter.addEventListener('input', update));
    adjusted?.addEventListener('input', update);
    byId('filters').addEventListener('submit', event => event.preventDefault());
    byId('clear').addEventListener('click', clear);
    byId('size').addEventListener('change', () => { state.page = 0; show(); });
    for (const button of document.querySelectorAll('#pager button')) {
      const step = {first: -Infinity, back: -1, on: 1, last: Infinity}[button.dataset.go];
      button.addEventListener('click', () => {
        state.page = Math.max(0, Math.min(rows.length, state.page + step));
        show();
      });
    }
    for (const button of document.querySelectorAll('[data-filter]')) {
      button.hidden = false;
      button.disabled = false;
      button.addEventListener('click', () => filterBy(button.dataset.filter, button.dataset.value));
    }
  }

  byId('count').tabIndex = -1;
  byId('filters').hidden = false;
  byId('pager').hidden = false;
  fillOutcomes();
  listen();
  update();
})();
