/**
 * <keep-texts person="…"> on every page: what somebody types in a form with a longer text is kept in this browser until the
 * server has it, so that a lost session, a restarted server or a closed lid costs nothing. A kept text that differs from
 * what the page shows is offered, never put in by itself, and to nobody but the person who wrote it.
 */
class KeepTexts extends HTMLElement {
  connectedCallback(): void {
    const person = this.getAttribute("person");
    const sent = sessionStorage.getItem(SENT);
    sessionStorage.removeItem(SENT);
    // The page after a form was sent: unless it says that it was refused, or asks for logging in, the server has the text.
    if (sent !== null && person !== null && !this.hasAttribute("refused")) localStorage.removeItem(sent);
    if (person === null) return;
    // Whoever uses the browser next has no business with it.
    document
      .querySelector<HTMLFormElement>('form[action="/logga-ut"]')
      ?.addEventListener("submit", () => forget(person));
    for (const form of document.querySelectorAll<HTMLFormElement>('form[method="post"]')) {
      if (form.querySelector("textarea") !== null) this.keep(form, keyOf(form, person));
    }
  }

  private keep(form: HTMLFormElement, key: string): void {
    const kept = localStorage.getItem(key);
    if (kept !== null && kept !== serialise(form)) this.offer(form, kept, key);
    form.addEventListener("input", () => localStorage.setItem(key, serialise(form)));
    form.addEventListener("submit", () => {
      localStorage.setItem(key, serialise(form));
      sessionStorage.setItem(SENT, key);
    });
  }

  private offer(form: HTMLFormElement, kept: string, key: string): void {
    const offer = this.querySelector("template")?.content.firstElementChild?.cloneNode(true);
    if (!(offer instanceof HTMLElement)) return;
    offer.querySelector("[data-use]")?.addEventListener("click", () => {
      restore(form, kept);
      offer.remove();
      form.querySelector<HTMLElement>("textarea")?.focus();
    });
    offer.querySelector("[data-drop]")?.addEventListener("click", () => {
      localStorage.removeItem(key);
      offer.remove();
    });
    form.closest("details")?.setAttribute("open", "");
    form.before(offer);
  }
}

/** Names what was sent last in this tab. */
const SENT = "tertial-sent";

const keyOf = (form: HTMLFormElement, person: string): string => {
  const { pathname, search } = new URL(form.action);
  return `tertial:${person}:${pathname}${search}`;
};

/** Lets go of everything that the person has written and the server does not have. */
function forget(person: string): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(`tertial:${person}:`)) localStorage.removeItem(key);
  }
}

type Field = readonly [name: string, value: string];

/** Everything a person can have typed or chosen; hidden fields (versions, tokens) are the server's. */
function serialise(form: HTMLFormElement): string {
  const fields: Field[] = [];
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement) {
      if (/^(hidden|password|file)$/.test(field.type)) continue;
      if (/^(radio|checkbox)$/.test(field.type) && !field.checked) continue;
      fields.push([field.name, field.value]);
    } else if (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) {
      fields.push([field.name, field.value]);
    }
  }
  return JSON.stringify(fields);
}

function restore(form: HTMLFormElement, kept: string): void {
  const fields = JSON.parse(kept) as readonly Field[];
  const left = [...fields];
  // Several fields can have one name: each takes its own value, in order.
  const next = (name: string): string | undefined => {
    const index = left.findIndex(([candidate]) => candidate === name);
    return index === -1 ? undefined : left.splice(index, 1)[0]?.[1];
  };
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type)) {
      field.checked = fields.some(([name, value]) => name === field.name && value === field.value);
    } else if (field instanceof HTMLInputElement && /^(hidden|password|file)$/.test(field.type)) {
      continue;
    } else if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    ) {
      field.value = next(field.name) ?? field.value;
    }
  }
}

customElements.define("keep-texts", KeepTexts);
