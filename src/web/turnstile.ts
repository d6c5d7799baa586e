export type Turnstile = {
  /** Resolves when it is one's turn: true; or false at once when too many wait, or too many of one's own. */
  readonly enter: (by: string) => Promise<boolean>;
  /** Lets the next in. Once for each that came in. */
  readonly leave: (by: string) => void;
};

export type TurnstileSettings = {
  readonly inside: number;
  readonly waiting: number;
  /** Inside or waiting, of one and the same: nobody fills it alone. */
  readonly ofOne: number;
};

/** Lets so many in at once; others wait in the order they came. */
export function openTurnstile({ inside, waiting, ofOne }: TurnstileSettings): Turnstile {
  const here: string[] = [];
  const queue: (() => void)[] = [];
  return {
    enter: async (by) => {
      if (here.length >= inside + waiting || here.filter((one) => one === by).length >= ofOne) return false;
      here.push(by);
      if (here.length > inside) await new Promise<void>((begin) => void queue.push(begin));
      return true;
    },
    leave: (by) => {
      here.splice(here.indexOf(by), 1);
      queue.shift()?.();
    },
  };
}
