'use strict';

// Which submissions are shown, and in which order: the same on the class page and in the review,
// and kept in the address, behind the #.
window.dinosaurusSelection = (() => {
  const {rows, mistakes} = window.dinosaurusClass;
  const OUTCOMES = ['grader failed', 'several files', 'no submission', 'does not compile',
    'unusable class', 'timed out', 'crashed', 'wrong answers', 'unfinished', 'not implemented', 'full marks'];
  const BEGINNING = {query: '', outcome: '', look: '', mistake: '', range: '', late: '', adjusted: '',
    key: 'outcome', order: 'up', page: '1', size: '100', at: ''};
  const LETTERS = {'\u00df': 'ss', '\u0131': 'i', '\u0142': 'l', '\u00f8': 'o', '\u0111': 'd',
    '\u00e6': 'ae', '\u0153': 'oe', '\u00fe': 'th', '\u00f0': 'd', '\u0127': 'h'};
  const collator = new Intl.Collator('en', {numeric: true});

  // What is sorted by and searched in is worked out once.
  rows.forEach((row, place) => {
    row.place = place;
    row.text = folded([row.name, row.submission, row.id].join('\n'));
    row.urgency = OUTCOMES.indexOf(row.outcome) + (row.look.length > 0 ? 0 : 100);
  });
  const inOrder = rows.map(row => row.name).sort(collator.compare);
  const nameRank = new Map(inOrder.map((name, rank) => [name, rank]));

  // Returns a text as people type it who have no accents on their keyboard.
  function folded(text) {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[\u00df\u0131\u0142\u00f8\u0111\u00e6\u0153\u00fe\u00f0\u0127]/g, letter => LETTERS[letter]);
  }

  function sortValue(row, key) {
    switch (key) {
      case 'name': return nameRank.get(row.name);
      case 'total': return row.percent;
      case 'worth': return row.order;
      case 'mistakes': return row.mistakes.length;
      case 'late': return row.late ? 1 : 0;
      case 'outcome': return row.urgency;
      default: return row.points[Number(key)] ?? 0;
    }
  }

  function compare(one, other, state) {
    const order = state.key === 'id'
      ? collator.compare(one.id, other.id)
      : sortValue(one, state.key) - sortValue(other, state.key);
    return (state.order === 'up' ? order : -order) || one.place - other.place;
  }

  function isWanted(state) {
    const words = folded(state.query).split(/\s+/);
    const mistake = mistakes.indexOf(state.mistake);
    const range = state.range.split('-').map(Number);
    return row => words.every(word => row.text.includes(word))
      && (state.outcome === '' || row.outcome === state.outcome)
      && (state.look === '' || (state.look === 'any' ? row.look.length > 0 : row.look.includes(state.look)))
      && (state.mistake === '' || row.mistakes.includes(mistake))
      && (range.length < 2 || (row.percent >= range[0] && row.percent < range[1] + 1))
      && (state.late === '' || row.late)
      && (state.adjusted === '' || row.notes.length > 0);
  }

  return {
    OUTCOMES,
    beginning: () => ({...BEGINNING}),
    select: state => rows.filter(isWanted(state)).sort((one, other) => compare(one, other, state)),
    // Reads the state from an address; null if it is that of a place in the page.
    read: address => {
      const parts = new URLSearchParams(address.slice(1));
      const state = {...BEGINNING};
      let known = false;
      for (const name of Object.keys(BEGINNING)) {
        if (parts.has(name)) {
          known = true;
          state[name] = parts.get(name);
        }
      }
      return known ? state : null;
    },
    // Says in an address what is otherwise than at the beginning.
    address: (state, at) => {
      const parts = new URLSearchParams();
      for (const [name, value] of Object.entries({...state, at})) {
        if (value !== BEGINNING[name]) {
          parts.set(name, value);
        }
      }
      return '#' + (parts.toString() || 'page=1');
    },
  };
})();
