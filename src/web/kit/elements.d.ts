import type { JSX } from "preact";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "keep-texts": JSX.HTMLAttributes<HTMLElement> & { person?: string; refused?: boolean };
      "count-letters": JSX.HTMLAttributes<HTMLElement> & { most?: string; words?: string | undefined };
    }
  }
}
