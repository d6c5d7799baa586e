import { lettersIn } from "#domain/written-text.ts";

/** <count-letters most="1500" words="{n} av högst {most} tecken"> after a text area: says how much room is left. */
class CountLetters extends HTMLElement {
  connectedCallback(): void {
    const area = this.closest(".q")?.querySelector("textarea");
    if (area === null || area === undefined) return;
    const say = (): void => {
      const words = this.getAttribute("words") ?? "";
      this.textContent = words
        .replace("{n}", figures(lettersIn(area.value)))
        .replace("{most}", figures(Number(this.getAttribute("most"))));
    };
    area.addEventListener("input", say);
    say();
  }
}

function figures(count: number): string {
  return count.toLocaleString(document.documentElement.lang);
}

customElements.define("count-letters", CountLetters);
