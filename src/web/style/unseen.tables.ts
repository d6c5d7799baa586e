/** Parts of the kit that the design page has no sample of, and why. */
export const WEB_STYLE_UNSEEN: Readonly<Record<string, string>> = {
  CommentField: "It is the text area with its counter, which is shown.",
  KeepTexts: "It is seen only where the browser keeps a text that the server does not have.",
  Page: "It is the frame around the design page itself.",
  SentBack: "It is the summary of faults or the two colliding texts; both are shown.",
};
