import type { TextFindingDetail } from "#domain/plausibility/text-finding.ts";
import { figures, listed, periodName } from "./grammar.ts";

type Facts<Code extends TextFindingDetail["code"]> = Extract<TextFindingDetail, { readonly code: Code }>;

/** What the finding is and, where it helps, what to do about it. The quote is printed beside it, not in it. */
export const textFindings = {
  "period-mentioned-is-not-the-reports": ({ mentioned, period }: Facts<"period-mentioned-is-not-the-reports">) =>
    `Texten talar om ”${mentioned}”, men uppföljningen gäller ${periodName(period)}. Är texten kvar från en tidigare uppföljning?`,
  "claim-against-counts": ({ of, claimed, count, total }: Facts<"claim-against-counts">) =>
    `Texten säger ”${claimed}”. I det som är rapporterat gäller det ${
      of === "activities"
        ? `${figures(count)} av ${figures(total)} aktiviteter`
        : `${figures(count)} av ${figures(total)} mål`
    }.`,
  "comment-against-status": ({ word, status }: Facts<"comment-against-status">) =>
    `Kommentaren säger ”${word}”, men statusen är ”${status}”. Ändra det som inte stämmer.`,
  "given-up-without-status": ({ word }: Facts<"given-up-without-status">) =>
    `Texten säger ”${word}”, men styrmodellen har ingen sådan status. Säg vilka aktiviteter det gäller och vilken status de har.`,
  "grade-not-in-model": ({ grade }: Facts<"grade-not-in-model">) =>
    `”${grade}” är inte någon av styrmodellens bedömningar. Skriv bedömningen som modellen har den.`,
  "status-not-in-model": ({ status }: Facts<"status-not-in-model">) =>
    `”${status}” är inte någon av styrmodellens statusar. Skriv statusen som modellen har den.`,
  "causes-without-goals": ({ causes }: Facts<"causes-without-goals">) =>
    `Texten anger orsaker i allmänhet (${listed(causes)}) men inte vilka mål eller aktiviteter de gäller.`,
  "no-figures": () =>
    "Texten har inget antal och ingen annan siffra om mål eller aktiviteter. Ange hur många det gäller.",
  "no-bearing-contradicted": ({ area }: Facts<"no-bearing-contradicted">) =>
    `Ärendet sägs sakna bärighet på ${area.toLocaleLowerCase("sv")}, men texten tar upp området på annat ställe.`,
  "sentence-unfinished": () => "Meningen verkar inte vara avslutad.",
  "sentence-repeated": () => "Samma mening står två gånger.",
  "comment-copied": ({ changed }: Facts<"comment-copied">) =>
    ({
      nothing: "Texten är densamma som i förra uppföljningen.",
      period: "Texten är densamma som i förra uppföljningen; bara perioden är ändrad.",
      number: "Texten är densamma som i förra uppföljningen; bara siffrorna är ändrade.",
    })[changed],
  "placeholder-left-over": ({ placeholder }: Facts<"placeholder-left-over">) =>
    `”${placeholder}” ser ut att vara kvar från en mall eller ett utkast.`,
  "parts-do-not-add-up": ({ total, parts }: Facts<"parts-do-not-add-up">) =>
    `Delarna är tillsammans ${figures(parts)}, men helheten är ${figures(total)}.`,
  "word-doubled": ({ word }: Facts<"word-doubled">) => `Ordet ”${word}” står två gånger i rad.`,
  "sign-not-in-typeface": ({ sign }: Facts<"sign-not-in-typeface">) =>
    `Tecknet ${sign} finns inte i PDF-rapportens typsnitt och blir en tom ruta där. Skriv med bokstäver i stället.`,
};
