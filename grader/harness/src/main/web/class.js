'use strict';

// The table of submissions: shows a page of those that are selected. Texts only ever become text.
(() => {
  const {rows, mistakes} = window.dinosaurusClass;
  const {OUTCOMES, beginning, select, read, address} = window.dinosaurusSelection;
  const EXERCISES = 4;
  const WORDS = {name: 'student', total: 'total', worth: 'points in the end', outcome: 'outcome', mistakes: 'misconceptions',
    late: 'late', id: 'id'};

  const byId = id => document.getElementById(id);
  const table = byId('table');
  const body = table.tBodies[0];
  const headers = [...table.querySelectorAll('th[data-key]')];
  const fields = {
    query: byId('query'),
    outcome: byId('outcome'),
    look: byId('look-at'),
    mistake: byId('mistake'),
    range: byId('range'),
    size: byId('size'),
  };
  const boxes = {late: byId('late')};
  // The class has it once a policy was applied.
  const adjusted = byId('adjusted');
  if (adjusted) {
    boxes.adjusted = adjusted;
  }
  const number = new Intl.NumberFormat('en');
  let state = beginning();
  let found = rows;

  // Takes what the fields say, and begins at the first page.
  function update() {
    for (const [name, field] of Object.entries(fields)) {
      state[name] = field.value;
    }
    for (const [name, box] of Object.entries(boxes)) {
      state[name] = box.checked ? 'yes' : '';
    }
    state.page = '1';
    state.at = '';
    find();
    remember();
  }

  // Makes the fields say what the state does; what they can't say isn't wanted.
  function take(wanted) {
    state = wanted;
    for (const [name, field] of Object.entries(fields)) {
      field.value = state[name];
      if (field.value !== state[name]) {
        field.value = beginning()[name];
      }
      state[name] = field.value;
    }
    for (const [name, box] of Object.entries(boxes)) {
      box.checked = state[name] !== '';
    }
    if (!headers.some(header => header.dataset.key === state.key)) {
      state.key = beginning().key;
    }
    find();
  }

  function find() {
    found = select(state);
    for (const header of headers) {
      const order = state.order === 'up' ? 'ascending' : 'descending';
      header.setAttribute('aria-sort', header.dataset.key === state.key ? order : 'none');
    }
    for (const bar of document.querySelectorAll('.histogram button')) {
      bar.setAttribute('aria-pressed', String(bar.dataset.value === state.range));
    }
    show();
  }

  function remember() {
    history.replaceState(null, '', address(state, ''));
  }

  function show() {
    const size = Number(state.size) || Math.max(1, found.length);
    const pages = Math.max(1, Math.ceil(found.length / size));
    const page = Math.max(1, Math.min(pages, Number(state.page) || 1));
    state.page = String(page);
    const shown = found.slice((page - 1) * size, page * size);
    const fragment = document.createDocumentFragment();
    shown.forEach(row => fragment.append(line(row)));
    body.replaceChildren(fragment);
    byId('page').textContent = 'Page ' + page + ' of ' + pages;
    for (const button of document.querySelectorAll('#pager button')) {
      const back = button.dataset.go === 'first' || button.dataset.go === 'back';
      button.disabled = back ? page === 1 : page === pages;
    }
    byId('nobody').hidden = found.length > 0;
    byId('review').hidden = found.length === 0;
    byId('review').textContent = found.length === 1 ? 'Review it' : 'Review these ' + number.format(found.length);
    tell(page, pages);
  }

  function turn(page) {
    state.page = String(page);
    show();
    remember();
  }

  function tell(page, pages) {
    const all = found.length === rows.length
      ? number.format(found.length) + (found.length === 1 ? ' submission' : ' submissions')
      : number.format(found.length) + ' of ' + number.format(rows.length) + ' submissions';
    const header = headers.find(each => each.dataset.key === state.key);
    const by = WORDS[state.key] || header.textContent.trim();
    byId('count').textContent = all + ', by ' + by + (state.order === 'up' ? '' : ', downwards')
      + (pages > 1 ? '; page ' + page + ' of ' + pages : '');
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
    element.append(named(row), cell('td', row.late ? 'late' : ''), cell('td', row.id), reviewed(row));
    return element;
  }

  function reviewed(row) {
    const element = cell('td', link('Review', review(row)));
    element.firstChild.append(cell('span', ' ' + row.name, 'unseen'));
    element.firstChild.dataset.at = row.submission;
    if (row.note !== '') {
      element.append(cell('small', row.note, 'note'));
    }
    return element;
  }

  function review(row) {
    return 'review.html' + address(state, row.submission);
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
    const turned = state.order === 'up' ? 'down' : 'up';
    state.order = key === state.key ? turned : falling ? 'down' : 'up';
    state.key = key;
    update();
  }

  function filterBy(name, value) {
    byId('filters').reset();
    if (boxes[name]) {
      boxes[name].checked = true;
    } else {
      fields[name].value = value;
    }
    update();
    byId('submissions').scrollIntoView();
    byId('count').focus();
  }

  function clear() {
    byId('filters').reset();
    update();
  }

  function fillOutcomes() {
    for (const name of OUTCOMES) {
      const count = rows.filter(row => row.outcome === name).length;
      if (count > 0) {
        fields.outcome.append(new Option(name + ' (' + number.format(count) + ')', name));
      }
    }
  }

  function listen() {
    headers.forEach(header =>
      header.querySelector('button').addEventListener('click', () => sortBy(header.dataset.key)));
    [...Object.values(fields), ...Object.values(boxes)].forEach(field =>
      field.addEventListener(field === fields.query ? 'input' : 'change', update));
    byId('filters').addEventListener('submit', event => event.preventDefault());
    byId('clear').addEventListener('click', clear);
    byId('review').addEventListener('click', () => { location.href = review(found[0]); });
    for (const button of document.querySelectorAll('#pager button')) {
      const target = {first: () => 1, back: page => page - 1, on: page => page + 1, last: () => Infinity};
      button.addEventListener('click', () => turn(target[button.dataset.go](Number(state.page))));
    }
    for (const button of document.querySelectorAll('[data-filter]')) {
      button.hidden = false;
      button.disabled = false;
      button.addEventListener('click', () => filterBy(button.dataset.filter, button.dataset.value));
    }
    window.addEventListener('hashchange', () => {
      const wanted = read(location.hash);
      if (wanted) {
        take(wanted);
      }
    });
  }

  // Comes back from the review to the row that was looked at last.
  function comeBack(at) {
    const back = [...body.querySelectorAll('a[data-at]')].find(each => each.dataset.at === at);
    if (back) {
      back.scrollIntoView({block: 'center'});
      back.focus({preventScroll: true});
    } else {
      byId('submissions').scrollIntoView();
    }
  }

  byId('count').tabIndex = -1;
  byId('filters').hidden = false;
  byId('pager').hidden = false;
  fillOutcomes();
  listen();
  const wanted = read(location.hash);
  take(wanted ?? beginning());
  if (wanted?.at) {
    comeBack(wanted.at);
    state.at = '';
    remember();
  }
})();
