import type { Item } from "#storage/items.ts";
import type { Texts } from "#text/texts.ts";
import { EntryCrumb, GoalOf } from "#web/kit/entry-crumb.tsx";
import { ReviewedFindings } from "#web/kit/finding.tsx";
import { InsteadOf } from "#web/kit/instead-of.tsx";
import { JustDone } from "#web/kit/just-done.tsx";
import { Quoted } from "#web/kit/own-words.tsx";
import { Locked, Reading, SavedBy, UnderWay } from "#web/kit/reading.tsx";
import { ReturnedNote, Review } from "#web/kit/review.tsx";
import { Versions } from "#web/kit/versions.tsx";
import { VersionsLink } from "#web/kit/versions-link.tsx";
import { Sample } from "./sample.tsx";
import { sampleFindings } from "./sample-findings.ts";
import type { StyleProps } from "./routes.tsx";

const WRITER = 1;
const REVIEWER = 2;
const SAVED = new Date("2026-09-11T08:12:00Z");
const SENT = new Date("2026-09-14T12:28:00Z");

const actorOf = (person: number, role: "activity-owner" | "coordinator") => ({
  municipality: 0,
  person,
  grants: [{ role, body: null, unit: null, firstDay: "2026-01-01", lastDay: null }],
});

function itemIn(itemState: Item["itemState"], { webStyle: say }: Texts): Item {
  return {
    id: 0,
    kind: "activity",
    roundId: 0,
    planId: 0,
    period: "2026-T2",
    goalId: 0,
    goalNumber: "2",
    goalTitle: say.goal,
    number: "2.1",
    title: say.activity,
    dueOn: "2026-09-18",
    version: 3,
    entryVersion: 2,
    body: 0,
    unit: null,
    owners: [WRITER],
    roundState: "open",
    itemState,
  };
}

/** An answer on its way: the way back, the answer read, reviewed, sent back, and all that has been written. */
export function Answers({ model, texts }: StyleProps) {
  const say = texts.webStyle;
  const submitted = itemIn("submitted", texts);
  const returned = itemIn("returned", texts);
  const actor = actorOf(WRITER, "activity-owner");
  const handling = [
    { state: "returned" as const, at: SAVED, by: say.colleague, note: say.comment.hint },
    { state: "submitted" as const, at: SENT, by: say.colleague, note: null },
  ];
  const within = [<GoalOf key={0} item={submitted} actor={actor} title={say.goal} goalItem={null} />];
  return (
    <>
      <Sample about={say.crumb}>
        <EntryCrumb item={submitted} actor={actor} within={within} texts={texts} />
        <UnderWay item={itemIn("draft", texts)} reason="not-your-duty" texts={texts} />
        <InsteadOf item={returned} actor={actorOf(REVIEWER, "coordinator")} responsible={say.colleague} texts={texts} />
      </Sample>
      <Sample about={say.review}>
        <div inert>
          <Reading
            margin={<ReviewedFindings findings={sampleFindings(model, texts)} texts={texts} />}
            review={
              <Review
                {...{ item: submitted, handling, texts }}
                waiting={[]}
                actor={actorOf(REVIEWER, "coordinator")}
                formToken=""
              />
            }
          >
            <Quoted text={say.comment.value} />
            <SavedBy entry={{ author: say.colleague, savedAt: SAVED }} texts={texts} />
            <VersionsLink item={submitted} actor={actor} texts={texts} />
          </Reading>
        </div>
      </Sample>
      <Sample about={say.sentBack}>
        <ReturnedNote item={returned} handling={handling} texts={texts} />
        <Locked item={returned} reason="round-not-open" texts={texts} />
      </Sample>
      <Sample about={say.handedIn}>
        <div inert>
          <JustDone wasSaved={false} handedIn={{ item: submitted, findings: 1 }} texts={texts} />
        </div>
      </Sample>
      <Written texts={texts} />
    </>
  );
}

function Written({ texts }: Pick<StyleProps, "texts">) {
  const say = texts.webStyle;
  const { label, value } = say.comment;
  const first = { at: SAVED, by: say.colleague, did: say.versionKinds.draft, note: null };
  const last = { at: SENT, by: say.colleague, did: say.versionKinds.handedIn, note: null };
  return (
    <Sample about={say.versions}>
      <Versions
        versions={[
          { ...first, changes: [{ label, before: null, after: value }] },
          { ...last, changes: [{ label, before: value, after: say.yours }] },
        ]}
        texts={texts}
      />
    </Sample>
  );
}
