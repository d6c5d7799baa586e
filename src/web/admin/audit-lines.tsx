import type { AuditLine } from "#storage/audit-list.ts";
import type { AuditSubject } from "#storage/audit-subjects.ts";
import type { Texts } from "#text/texts.ts";
import { withQuery } from "#web/address.ts";
import { momentOf } from "#web/kit/moment.ts";
import { Sentence } from "#web/kit/own-words.tsx";
import { paths } from "#web/paths.ts";
import { namedSubject } from "./audit-subject.ts";

type Names = ReadonlyMap<string, AuditSubject>;
type Props = {
  readonly lines: readonly AuditLine[];
  readonly names: Names;
  /** All rows concern one thing, which stands over them. */
  readonly isOfOne: boolean;
  readonly texts: Texts;
};

/** The rows of the log: when, who, what, and what it concerns with the way there. */
export function AuditLines({ lines, names, isOfOne, texts }: Props) {
  const say = texts.webLog;
  return (
    <table class={isOfOne ? "stack log" : "stack log whole"}>
      <caption class="ds-sr-only">{say.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say.row}</th>
          <th scope="col">{say.when}</th>
          <th scope="col">{say.who}</th>
          <th scope="col">{say.action}</th>
          {!isOfOne && <th scope="col">{say.subject}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.sequence}>
            <td>{line.sequence}</td>
            <td class="nowrap">{momentOf(line.at)}</td>
            <td>{whoOf(line, texts)}</td>
            <td>{actionOf(line.action, texts)}</td>
            {!isOfOne && (
              <td>
                <Subject subject={line.subject} names={names} texts={texts} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type SubjectProps = { readonly subject: string; readonly names: Names; readonly texts: Texts };

/** The thing itself, and under it where it stands and the rest of its history. */
function Subject({ subject, names, texts }: SubjectProps) {
  const { words, where, href } = namedSubject(subject, names, texts);
  const say = texts.webLog.about;
  return (
    <>
      {href === null ? (
        <Sentence text={words} />
      ) : (
        <a href={href}>
          <Sentence text={words} />
        </a>
      )}
      <span class="under-name">
        {where !== null && `${where} · `}
        <a href={withQuery(paths.adminArea("logg"), { galler: subject })}>
          <span class="nowrap">{say.history}</span>
          <span class="ds-sr-only">
            <Sentence text={`: ${words}`} />
          </span>
        </a>
      </span>
    </>
  );
}

function whoOf({ person, name }: AuditLine, texts: Texts): string {
  const say = texts.webLog;
  if (person === null) return say.program;
  return name ?? say.erased(person);
}

/** An action that the texts do not know, from a version to come, stands by its code. */
function actionOf(action: string, texts: Texts): string {
  const words: Readonly<Record<string, string>> = texts.webAudit;
  return words[action] ?? action;
}
