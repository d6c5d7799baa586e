type Turn = { readonly href: string; readonly words: string } | null;

type Props = { readonly label: string; readonly words: string; readonly earlier: Turn; readonly later: Turn };

/** To the page before and after, with where one is between. Nothing when there is one page. */
export function Pager({ label, words, earlier, later }: Props) {
  if (earlier === null && later === null) return null;
  return (
    <nav class="pager" aria-label={label}>
      {earlier !== null && (
        <a href={earlier.href} rel="prev">
          {earlier.words}
        </a>
      )}
      <span>{words}</span>
      {later !== null && (
        <a href={later.href} rel="next">
          {later.words}
        </a>
      )}
    </nav>
  );
}
