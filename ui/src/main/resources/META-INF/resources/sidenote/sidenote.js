// The record being written. The words are the text areas'; this draws lines under them on a mirror behind, keeps the lines
// with their words while somebody types, and tells the server when the typing has stopped. Nothing is stored in the browser.
(() => {
  const LONGEST_WAIT = 3000; // however fast somebody types, their words are kept this often
  const PAUSE = 500; // milliseconds after the last key before the words are read
  const MANY = 2; // glyphs side by side in the margin before a figure takes over

  // Where the two texts begin and stop to differ: what one edit changed.
  const difference = (before, after) => {
    const most = Math.min(before.length, after.length);
    let start = 0;
    while (start < most && before[start] === after[start]) start++;
    let tail = 0;
    while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
    return { start, removed: before.length - start - tail, added: after.length - start - tail };
  };

  // A span after an edit: moved along, stretched if the edit is inside it, or null if it cut into an end.
  const moved = (span, edit) => {
    const end = edit.start + edit.removed;
    const by = edit.added - edit.removed;
    if (end <= span.start) return edit.start === span.start && span.start === span.end ? span : { ...span, start: span.start + by, end: span.end + by };
    if (edit.start >= span.end) return span;
    if (edit.start >= span.start && end <= span.end && edit.removed < span.end - span.start) return { ...span, end: span.end + by };
    return null;
  };

  class Editor {
    constructor(root) {
      this.root = root;
      this.version = 0;
      this.spans = [];
      this.edits = []; // {version, section, start, removed, added}
      this.open = null;
      this.caret = null;
      this.dirty = new Set();
      this.sections = [...root.querySelectorAll('.section')].map((element, index) => {
        const area = element.querySelector('textarea');
        const section = { area, mirror: element.querySelector('.mirror'), hint: element.querySelector('.hint'), text: area.value };
        area.addEventListener('input', () => this.typed(index));
        for (const event of ['keyup', 'click', 'focus']) area.addEventListener(event, () => this.caretMoved(index));
        return section;
      });
      this.keys = event => this.key(event);
      document.addEventListener('keydown', this.keys);
      // Leaving within the pause: the words go out, and the browser asks before it leaves.
      this.leaving = event => {
        if (this.root.isConnected && this.dirty.size) {
          this.send();
          event.preventDefault();
        }
      };
      window.addEventListener('beforeunload', this.leaving);
      this.drawAll();
      this.send();
    }

    typed(index) {
      const section = this.sections[index];
      const edit = { ...difference(section.text, section.area.value), section: index };
      section.text = section.area.value;
      this.version++;
      this.edits.push({ ...edit, version: this.version });
      this.spans = this.spans.map(span => (span.section === index ? moved(span, edit) : span)).filter(Boolean);
      this.dirty.add(index);
      this.drawSoon(index);
      this.since ??= Date.now();
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.send(), Date.now() - this.since > LONGEST_WAIT ? 0 : PAUSE);
    }

    // However many keys come in one frame, the lines are drawn once.
    drawSoon(index) {
      this.due ??= new Set();
      if (!this.due.size) {
        requestAnimationFrame(() => {
          const due = this.due;
          this.due = new Set();
          due.forEach(section => this.draw(section));
        });
      }
      this.due.add(index);
    }

    send() {
      const changed = [...this.dirty].map(section => ({ section, text: this.sections[section].text }));
      this.dirty.clear();
      this.since = null;
      clearTimeout(this.timer);
      this.root.$server.written(this.version, changed);
    }

    // Findings of an older version are moved along with what was typed since.
    brought(version, spans) {
      const since = this.edits.filter(edit => edit.version > version);
      return spans
        .map(span => since.reduce((now, edit) => (now && edit.section === now.section ? moved(now, edit) : now), span))
        .filter(Boolean);
    }

    show(version, spans) {
      this.spans = this.brought(version, spans);
      const needed = Math.min(version, this.applied?.version ?? version);
      this.edits = this.edits.filter(edit => edit.version > needed);
      this.drawAll();
    }

    drawAll() {
      this.sections.forEach((_, index) => this.draw(index));
    }

    draw(index) {
      const { mirror, text, hint } = this.sections[index];
      const spans = this.spans.filter(span => span.section === index);
      const cuts = new Set([0, text.length]);
      spans.forEach(span => cuts.add(span.start).add(span.end));
      const at = [...cuts].filter(cut => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
      const parts = document.createDocumentFragment();
      this.glyphs(parts, spans.filter(span => span.card && span.end === 0));
      for (let i = 0; i + 1 < at.length; i++) {
        const [from, to] = [at[i], at[i + 1]];
        const here = spans.filter(span => span.start <= from && to <= span.end && span.start < span.end);
        this.glyphs(parts, spans.filter(span => span.card && span.start === from && span.end > 0));
        let into = parts;
        for (const span of here) {
          const mark = document.createElement('mark');
          mark.className = span.kind + (span.card && span.card === this.open ? ' open' : '');
          into.append(mark);
          into = mark;
        }
        into.append(text.slice(from, to));
      }
      parts.append('\n'); // so that a last empty line has its height
      mirror.replaceChildren(parts);
      this.settle(mirror);
      hint.textContent = text.trim() ? '' : 'Empty';
    }

    glyphs(parts, spans) {
      for (const span of spans) {
        const glyph = document.createElement('span');
        glyph.className = 'glyph ' + span.kind + (span.card === this.open ? ' full' : '');
        glyph.dataset.card = span.card;
        parts.append(glyph);
      }
    }

    // Glyphs that begin on one line stand side by side; from the third on, a figure.
    settle(mirror) {
      const lines = new Map();
      for (const glyph of mirror.querySelectorAll('.glyph')) {
        const top = Math.round(glyph.offsetTop / 8);
        const line = lines.get(top) ?? [];
        lines.set(top, [...line, glyph]);
      }
      for (const glyphs of lines.values()) {
        glyphs.forEach((glyph, i) => glyph.classList.toggle('second', i === 1));
        if (glyphs.length > MANY) {
          glyphs.slice(MANY).forEach(glyph => glyph.remove());
          glyphs[1].classList.add('more');
          glyphs[1].dataset.more = '+' + (glyphs.length - 1);
        }
      }
    }

    span(card) {
      return this.spans.find(span => span.card === card);
    }

    tint(card) {
      this.open = card;
      this.drawAll();
    }

    select(card) {
      this.tint(card);
      const span = this.span(card);
      if (!span) return;
      const { area, mirror } = this.sections[span.section];
      area.setSelectionRange(span.start, span.end);
      this.caret = { section: span.section, start: span.start, end: span.end };
      const passage = mirror.querySelector('mark.open') ?? mirror.querySelector('.glyph.full') ?? area;
      this.bringIntoView(passage);
    }

    // Under the sheet of a small screen nothing is in view: the passage goes into what is left above it.
    bringIntoView(passage) {
      const box = passage.getBoundingClientRect();
      const panel = document.querySelector('.panel');
      const sheet = panel && getComputedStyle(panel).bottom === '0px' ? panel.getBoundingClientRect().top : innerHeight;
      if (box.top < 0 || box.bottom > sheet) window.scrollBy(0, box.top - sheet / 3);
    }

    focus(card) {
      this.select(card);
      const span = this.span(card);
      if (span) this.sections[span.section].area.focus({ preventScroll: true });
    }

    caretMoved(index) {
      const { area } = this.sections[index];
      const at = area.selectionStart;
      // A key that moves nothing, such as F8 on its way up, is no reason to open another card.
      const elsewhere = this.caret?.section !== index || this.caret.start !== at || this.caret.end !== area.selectionEnd;
      this.caret = { section: index, start: at, end: area.selectionEnd };
      if (!elsewhere) return;
      const span = this.spans.find(span => span.card && span.section === index && span.start <= at && at <= span.end);
      const card = span ? span.card : null;
      if (card && card !== this.open) {
        this.tint(card);
        this.root.$server.caretIn(card);
      }
    }

    // Edits go in as typing does, last first, so that the browser's undo takes them back one by one.
    apply(version, edits) {
      const now = this.brought(version, edits).sort((a, b) => b.section - a.section || b.start - a.start);
      if (now.length < edits.length) return;
      const back = now.map(edit => ({
        section: edit.section,
        start: edit.start,
        end: edit.start + edit.text.length,
        text: this.sections[edit.section].text.slice(edit.start, edit.end),
      }));
      for (const edit of now) {
        const { area } = this.sections[edit.section];
        area.focus({ preventScroll: true });
        area.setSelectionRange(edit.start, edit.end);
        document.execCommand(edit.text ? 'insertText' : 'delete', false, edit.text);
      }
      this.applied = { version: this.version, edits: back };
    }

    // Takes back what was applied, and nothing that was typed since.
    undo() {
      if (this.applied) this.apply(this.applied.version, this.applied.edits);
      this.applied = null;
    }

    key(event) {
      if (!this.root.isConnected) {
        document.removeEventListener('keydown', this.keys);
        window.removeEventListener('beforeunload', this.leaving);
      } else if (event.key === 'F8') {
        event.preventDefault();
        this.root.$server.stepped(event.shiftKey ? -1 : 1);
      } else if (event.key === 'Escape' && this.caret && document.activeElement?.closest('.panel')) {
        const { area } = this.sections[this.caret.section];
        area.focus({ preventScroll: true });
        area.setSelectionRange(this.caret.start, this.caret.end);
      }
    }
  }

  // An open card is always seen whole: on a small screen it goes to the top of the sheet.
  const showCard = (card, focus) => {
    const panel = card.closest('.panel');
    const toolbar = panel.querySelector('.toolbar');
    if (getComputedStyle(toolbar).position === 'sticky') {
      panel.scrollTop += card.getBoundingClientRect().top - toolbar.getBoundingClientRect().bottom;
    } else {
      card.scrollIntoView({ block: 'nearest' });
    }
    if (focus) card.querySelector('summary').focus({ preventScroll: true });
  };

  window.Sidenote = {
    showCard,
    edit: root => {
      root.sidenote = new Editor(root);
    },
  };
})();
