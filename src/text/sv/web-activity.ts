import { dateInWords, dayAndMonth } from "./days.ts";
import { periodName } from "./grammar.ts";

type Period = Parameters<typeof periodName>[0];

/** Reporting an activity. */
export const webActivity = {
  start: "Start",
  stop: "Stopp",
  stopMoved: (stop: string, planned: string) => `${stop} (i planen ${planned})`,
  responsible: "Ansvarig",
  date: dateInWords,
  question: (last: string) => `Hur låg aktiviteten till den ${dayAndMonth(last)}?`,
  questionHint: "Välj det som stämmer bäst. Det går att ändra tills rundan är godkänd.",
  causes: "Vad beror avvikelsen på?",
  causesHint: "Välj en eller flera.",
  newStop: "När blir den klar?",
  newStopHint: (stop: string) => `Skriv det nya stoppdatumet på samma sätt som det tidigare: ${stop}.`,
  comment: "Kommentar",
  commentHint: "Vad har hänt? Vad återstår? Vad gör ni åt avvikelsen?",
  previous: (period: Period) => `Svaret för ${periodName(period)}`,
  noPrevious: "Det här är första gången aktiviteten följs upp.",
  history: "Så har det gått",
  answer: "Svaret",
  cause: "Orsak",
  movedTo: "Nytt stopp",
  noAnswer: "Inget svar",
  openAnswer: "Inte svarat än",
  faults: {
    "status-missing": "Välj hur aktiviteten låg till.",
    "status-unknown": "Välj en av statusarna i listan.",
    "cause-missing": "Välj minst en orsak till avvikelsen.",
    "cause-unknown": "Välj bland orsakerna i listan.",
    "comment-missing": "Skriv en kommentar. Två meningar räcker ofta.",
    "comment-too-long": "Korta kommentaren till högst 4 000 tecken.",
    "date-unreadable": "Skriv datumet så här: 2026-12-18.",
  },
};
