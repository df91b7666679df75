'use strict';

// The instructor's notes: those that the policy file had, and those that this browser keeps.
window.dinosaurusNotes = (() => {
  const {rows} = window.dinosaurusClass;
  const byId = id => document.getElementById(id);
  const key = 'dinosaurus notes of ' + location.pathname.replace(/[^/]*$/, '');
  let written = load();
  let shown;

  function load() {
    try {
      return new Map(Object.entries(JSON.parse(localStorage.getItem(key) ?? '{}')));
    } catch {
      return new Map();
    }
  }

  function keep() {
    try {
      localStorage.setItem(key, JSON.stringify(Object.fromEntries(written)));
      return true;
    } catch {
      return false;
    }
  }

  function noteOf(row) {
    return written.get(row.submission) ?? row.note;
  }

  function show(row) {
    shown = row;
    byId('note').value = noteOf(row);
    tell();
  }

  // Another tab may have written meanwhile: only this one's note is new.
  function write() {
    written = load().size > 0 ? new Map([...written, ...load()]) : written;
    written.set(shown.submission, byId('note').value);
    if (!keep()) {
      byId('kept').textContent = 'This browser keeps nothing of pages from the disk: copy your notes before you leave.';
    }
    tell();
  }

  function tell() {
    const noted = rows.filter(row => noteOf(row).trim() !== '');
    byId('noted').textContent = String(noted.length);
    byId('policy').value = noted.length === 0 ? 'notes: []\n' : 'notes:\n' + noted.map(entry).join('');
    byId('download').href = URL.createObjectURL(new Blob([byId('policy').value], {type: 'text/yaml'}));
  }

  function entry(row) {
    return '  - student: ' + quoted(student(row)) + '\n    note: ' + quoted(noteOf(row).trim()) + '\n';
  }

  // An id names a student best, unless others have it, too.
  function student(row) {
    return row.id !== '' && rows.filter(other => other.id === row.id).length === 1 ? row.id : row.submission;
  }

  // JSON's strings are YAML's, but for characters that YAML wants escaped.
  function quoted(text) {
    return JSON.stringify(text.toWellFormed ? text.toWellFormed() : text)
      .replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
        letter => '\\u' + letter.charCodeAt(0).toString(16).padStart(4, '0'));
  }

  byId('note').addEventListener('input', write);
  byId('copy').addEventListener('click', () => {
    byId('policy').select();
    document.execCommand('copy');
  });
  return {show};
})();
