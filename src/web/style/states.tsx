import type { Texts } from "#text/texts.ts";
import { BeforeCorrection } from "#web/kit/before-correction.tsx";
import { Collision } from "#web/kit/collision.tsx";
import { Findings, FindingsNote } from "#web/kit/finding.tsx";
import { LockedBecause } from "#web/kit/review.tsx";
import { Said } from "#web/kit/said.tsx";
import { paths } from "#web/paths.ts";
import type { StyleProps } from "./routes.tsx";
import { Sample } from "./sample.tsx";
import { sampleFindings } from "./sample-findings.ts";

/** What the system says when something is missing, collides, is late, locked or gone wrong. */
export function States({ model, texts }: StyleProps) {
  const say = texts.webStyle;
  const findings = sampleFindings(model, texts);
  return (
    <>
      <Sample about={say.notes}>
        <FindingsNote findings={findings.slice(0, 1)} texts={texts} />
        <div class="note quiet sec">
          <h3>{say.quiet.title}</h3>
          <p class="muted said">{say.quiet.text}</p>
        </div>
      </Sample>
      <Sample about={say.findings}>
        <Findings findings={findings} isOwn texts={texts} />
        <p class="sm muted">{say.noFindings}</p>
      </Sample>
      <Sample about={say.collision}>
        <Collision
          author={say.colleague}
          savedAt={new Date("2026-09-14T12:28:00Z")}
          theirs={say.theirs}
          yours={say.yours}
          texts={texts}
        />
      </Sample>
      <Returned texts={texts} />
      <Sample about={say.old}>
        <p class="sm">
          <span class="late">{say.late}</span>
        </p>
        <p class="sm muted">{say.stale}</p>
      </Sample>
      <Sample about={say.locked}>
        <LockedBecause reason={say.lockedText} />
      </Sample>
      <Values texts={texts} />
      <Sample about={say.said}>
        <Said>{say.saidText}</Said>
      </Sample>
      <Sample about={say.waiting}>
        <p class="sm">{say.waitingText}</p>
        <div class="wait-l w70" />
        <div class="wait-l w90" />
        <div class="wait-l w50" />
      </Sample>
    </>
  );
}

function Returned({ texts }: { readonly texts: Texts }) {
  const say = texts.webStyle;
  return (
    <Sample about={say.returned}>
      <ul class="rows">
        <li>
          <div>
            <h3>
              <a href={paths.style()}>{say.item}</a>
            </h3>
            <p class="meta">
              <span>{say.returnedMeta}</span>
            </p>
          </div>
          <div class="act">
            <a class="ds-button" data-size="sm" href={paths.style()}>
              {say.mend}
              <span class="ds-sr-only">{` ${say.item}`}</span>
            </a>
          </div>
          <p class="say">{say.returnedSay}</p>
        </li>
      </ul>
    </Sample>
  );
}

function Values({ texts }: { readonly texts: Texts }) {
  const say = texts.webStyle;
  return (
    <>
      <Sample about={say.erratum}>
        <p>
          <del>{say.erratumOld}</del> <ins>{say.erratumNew}</ins>
        </p>
        <p class="sm muted">{say.erratumMeta}</p>
        <BeforeCorrection parts={[[say.erratumOld, say.erratumNew]]} texts={texts} />
      </Sample>
      <Sample about={say.noValue}>
        <p>{say.noValueText}</p>
      </Sample>
      <Sample about={say.empty}>
        <div class="empty">
          <h3>{say.emptyTitle}</h3>
          <p class="muted">{say.emptyText}</p>
          <p>
            <a href={paths.toDo()}>{say.emptyLink}</a>
          </p>
        </div>
      </Sample>
    </>
  );
}
