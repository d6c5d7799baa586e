/**
 * <keep-draft draft-key="…"> around a form: what is typed is kept in this browser until the server has it, so that a lost
 * session, a restarted server or a closed lid costs nothing. A kept draft that differs from what the server shows is
 * offered, never put in by itself.
 */
class KeepDraft extends HTMLElement {
  connectedCallback(): void {
    const key = `tertial:${this.getAttribute("draft-key") ?? location.pathname}`;
    if (this.hasAttribute("saved")) localStorage.removeItem(key);
    const form = this.querySelector("form");
    if (form === null) return;
    const shown = serialise(form);
    const kept = localStorage.getItem(key);
    if (kept !== null && kept !== shown) this.offer(form, kept, key);
    form.addEventListener("input", () => localStorage.setItem(key, serialise(form)));
  }

  private offer(form: HTMLFormElement, kept: string, key: string): void {
    const template = this.querySelector("template");
    const offer = template?.content.firstElementChild?.cloneNode(true);
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
    this.prepend(offer);
  }
}

type Field = readonly [name: string, value: string];

/** Everything a person can have typed or chosen; hidden fields (versions, tokens) are the server's. */
function serialise(form: HTMLFormElement): string {
  const fields: Field[] = [];
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement) {
      if (field.type === "hidden" || field.type === "password") continue;
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
    } else if (field instanceof HTMLInputElement && field.type === "hidden") {
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

customElements.define("keep-draft", KeepDraft);
