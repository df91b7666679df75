'use strict';

// One submission after another: its whole file beside what was found. Texts only ever become text.
(() => {
  const {beginning, select, read, address} = window.dinosaurusSelection;
  const byId = id => document.getElementById(id);
  const number = new Intl.NumberFormat('en');
  const state = read(location.hash) ?? beginning();
  const found = select(state);
  const reviews = new Map();
  let place = Math.max(0, found.findIndex(row => row.submission === state.at));

  // A submission's script calls it, right before the script's element hears that it is loaded.
  let delivered;
  window.dinosaurusReview = review => { delivered = review; };

  function load(row) {
    if (!reviews.has(row)) {
      reviews.set(row, new Promise(done => {
        const script = document.createElement('script');
        script.addEventListener('load', () => done(delivered));
        script.addEventListener('error', () => done(null));
        if (row.review === '') {
          done(null);
        } else {
          script.src = row.review;
          document.head.append(script);
        }
      }));
    }
    return reviews.get(row);
  }

  function element(name, content, className) {
    const made = document.createElement(name);
    made.append(content);
    if (className) {
      made.className = className;
    }
    return made;
  }

  function link(text, target) {
    const made = element('a', text);
    made.setAttribute('href', target);
    return made;
  }

  async function show() {
    const row = found[place];
    const at = row ? row.submission : '';
    history.replaceState(null, '', address(state, at));
    byId('back').setAttribute('href', 'index.html' + address(state, at));
    byId('previous').disabled = place === 0;
    byId('next').disabled = place >= found.length - 1;
    byId('place').textContent = row
      ? number.format(place + 1) + ' of ' + number.format(found.length)
      : 'No submission is like that.';
    byId('name').textContent = row ? row.name : 'Nobody';
    document.title = (row ? row.name : 'Nobody') + ': review, Dinosaurus Island';
    byId('facts').replaceChildren(...(row ? facts(row) : []));
    if (!row) {
      return;
    }
    window.dinosaurusNotes.show(row);
    const review = await load(row);
    if (found[place] === row) {
      fill(row, review);
      window.scrollTo(0, 0);
    }
    if (place + 1 < found.length) {
      load(found[place + 1]);
    }
  }

  function facts(row) {
    const facts = [element('strong', row.total + ' points'), element('span', row.outcome, row.look.length > 0 ? 'look-at' : '')];
    if (row.notes.length > 0) {
      facts.push(element('strong', 'in the end ' + row.worth), element('span', row.notes.join(' ')));
    }
    if (row.late) {
      facts.push(element('span', 'late'));
    }
    if (row.look.includes('similar')) {
      facts.push(link('alike', 'index.html#alike'));
    }
    if (row.submission !== row.name) {
      facts.push(element('span', row.submission));
    }
    if (row.page !== '') {
      facts.push(link('Report with pictures', row.page));
    }
    return facts;
  }

  function fill(row, review) {
    if (!review) {
      byId('files').replaceChildren(element('p', 'There is no text of this submission here; dino grade --regrade writes it.', 'notice'));
      byId('found').replaceChildren();
      return;
    }
    const marks = marked(review);
    byId('files').replaceChildren(...review.files.map(file => listing(file, marks)));
    if (review.files.length === 0) {
      byId('files').append(element('p', 'No file of it could be read.', 'notice'));
    }
    byId('found').replaceChildren(...told(review));
    const first = document.querySelector('.lines .marked') ?? document.querySelector('.lines .region');
    if (first) {
      first.parentNode.scrollTop = first.offsetTop - first.parentNode.offsetTop - 60;
    }
  }

  // Returns why lines are marked, by file and line, and which belong to exercises that went wrong.
  function marked(review) {
    const marks = new Map();
    const mark = (file, line, why) => marks.set(file + ':' + line, why);
    for (const exercise of review.exercises ?? []) {
      if (exercise.failures.length > 0 && exercise.from) {
        for (let line = exercise.from; line <= exercise.to; line++) {
          mark(exercise.file, line, '');
        }
      }
    }
    for (const exercise of review.exercises ?? []) {
      exercise.failures.filter(failure => failure.line).forEach(failure => mark(failure.file, failure.line, failure.outcome));
    }
    (review.messages ?? []).filter(message => message.line).forEach(message => mark(message.file, message.line, 'message'));
    return marks;
  }

  function listing(file, marks) {
    const figure = element('figure', element('figcaption', file.name));
    const lines = element('ol', '', 'lines');
    lines.tabIndex = 0;
    lines.setAttribute('aria-label', file.name);
    file.lines.forEach((text, index) => {
      const line = element('li', element('span', String(index + 1), 'at'));
      const why = marks.get(file.name + ':' + (index + 1));
      if (why !== undefined) {
        line.className = why === '' ? 'region' : 'marked';
      }
      line.append(element('code', text));
      if (why) {
        line.append(element('span', ' (' + why + ')', 'unseen'));
      }
      line.dataset.line = file.name + ':' + (index + 1);
      lines.append(line);
    });
    figure.append(lines);
    if (file.left > 0) {
      figure.append(element('p', file.left + ' more lines.', 'hint'));
    }
    return figure;
  }

  function told(review) {
    const parts = (review.messages ?? []).map(message => {
      const told = element('div', element('pre', message.text), 'failure');
      told.append(...position(message));
      return told;
    });
    for (const exercise of review.exercises ?? []) {
      parts.push(heading(exercise));
      exercise.mistakes.forEach(mistake => parts.push(element('p', mistake, 'named')));
      exercise.hints.forEach(hint => parts.push(element('p', hint, 'hint')));
      exercise.failures.forEach(failure => parts.push(failed(failure, exercise.name + ' ')));
    }
    return parts;
  }

  function heading(exercise) {
    const heading = element('h3', exercise.name + ' ');
    heading.append(element('span', exercise.earned + ' of ' + exercise.possible, 'was'));
    return heading;
  }

  function failed(failure, subject) {
    const told = element('div', element('p', failure.outcome, 'look-at'), 'failure');
    failure.tests.forEach(test => told.append(element('p', subject + test.sentence + ' (' + test.points + ')')));
    const lines = element('ul', '');
    failure.feedback.forEach(line => lines.append(element('li', line)));
    told.append(lines, ...position(failure));
    return told;
  }

  function position(what) {
    if (!what.line) {
      return [];
    }
    const button = element('button', what.file + ', line ' + what.line, 'filter');
    button.type = 'button';
    button.addEventListener('click', () => {
      const line = [...document.querySelectorAll('.lines li')].find(each => each.dataset.line === what.file + ':' + what.line);
      line?.scrollIntoView({block: 'center'});
    });
    return [button];
  }

  function go(step) {
    const target = Math.max(0, Math.min(found.length - 1, place + step));
    if (target !== place) {
      place = target;
      show();
    }
  }

  const KEYS = {
    j: () => go(1),
    k: () => go(-1),
    u: () => byId('back').click(),
    n: () => byId('note').focus(),
  };

  document.addEventListener('keydown', event => {
    const typing = event.target.matches('input, textarea, select');
    if (typing && event.key === 'Escape') {
      byId('name').focus();
    } else if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey && KEYS[event.key]) {
      event.preventDefault();
      KEYS[event.key]();
    }
  });
  byId('previous').addEventListener('click', () => go(-1));
  byId('next').addEventListener('click', () => go(1));
  show();
})();
