import type { JSX } from "preact";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "keep-draft": JSX.HTMLAttributes<HTMLElement> & { key?: string; "draft-key"?: string; saved?: boolean };
      "count-letters": JSX.HTMLAttributes<HTMLElement> & { most?: string; words?: string | undefined };
    }
  }
}
