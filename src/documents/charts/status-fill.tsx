import type { StatusPhase } from "#domain/governance-model.ts";
import { INK, statusColour } from "#documents/palette.ts";
import { type Box, dotsPath, hatchPath, rounded } from "./drawing.tsx";

/** What state a piece of a chart shows; `unreported` when an activity has no status. */
export type ChartState = { readonly phase: StatusPhase | "unreported"; readonly deviates: boolean };

type Look = {
  readonly fill: string;
  readonly frame: string;
  readonly dash?: string;
  readonly pattern?: { readonly kind: "hatch" | "dots"; readonly colour: string };
  /** Text on the fill, and the plate under it when there is a pattern. */
  readonly ink: string;
  readonly plate?: string;
};

/** Dark is finished, light is ongoing, hatched deviates, dotted waits, dashed has not begun: readable without colour. */
export function stateLook({ phase, deviates }: ChartState): Look {
  if (phase === "unreported") return { fill: INK.white, frame: INK.line, dash: "0.8 1.6", ink: INK.ink };
  const { strong, light } = statusColour(phase, deviates);
  const dark = phase === "finished";
  const dash = phase === "not-started" ? { dash: "2.2 1.6" } : {};
  if (deviates) {
    const colours = dark
      ? { fill: strong, ink: INK.white, plate: strong }
      : { fill: phase === "not-started" ? INK.white : light, ink: INK.ink, plate: INK.white };
    return { ...colours, ...dash, frame: strong, pattern: { kind: "hatch", colour: dark ? INK.white : strong } };
  }
  if (phase === "waiting")
    return { fill: light, frame: strong, pattern: { kind: "dots", colour: strong }, ink: INK.ink, plate: INK.white };
  return { fill: dark ? strong : light, frame: strong, ...dash, ink: dark ? INK.white : INK.ink };
}

/** A box filled the way its state looks. */
export function StateBox({
  box,
  state,
  step,
}: {
  readonly box: Box;
  readonly state: ChartState;
  readonly step: number;
}) {
  const look = stateLook(state);
  const frame = { x: rounded(box.x), y: rounded(box.y), width: rounded(box.width), height: rounded(box.height) };
  return (
    <>
      <rect {...frame} fill={look.fill} />
      {look.pattern?.kind === "hatch" && (
        <path d={hatchPath(box, step)} fill="none" stroke={look.pattern.colour} stroke-width="0.8" />
      )}
      {look.pattern?.kind === "dots" && (
        <path
          d={dotsPath(box, step * 0.75)}
          fill="none"
          stroke={look.pattern.colour}
          stroke-width="1.1"
          stroke-linecap="round"
        />
      )}
      <rect
        {...frame}
        fill="none"
        stroke={look.frame}
        stroke-width="0.8"
        {...(look.dash === undefined ? {} : { "stroke-dasharray": look.dash })}
      />
    </>
  );
}
